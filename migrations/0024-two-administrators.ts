import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rights and passwords for others wait for a second administrator; user names are compared without their case. */
export class TwoAdministrators1732000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rights_request (
        id uuid constraint rights_request_pkey primary key,
        staff_id uuid not null constraint rights_request_staff references staff (id),
        kind text not null constraint rights_request_kind check (kind in ('rights', 'password-reset', 'enable')),
        wanted jsonb,
        asked_by uuid not null constraint rights_request_asked_by references staff (id),
        asked_at timestamptz not null,
        lapses_at timestamptz not null,
        state text not null default 'open'
          constraint rights_request_state check (state in ('open', 'confirmed', 'refused', 'withdrawn', 'superseded', 'lapsed')),
        decided_by uuid constraint rights_request_decided_by references staff (id),
        decided_at timestamptz,
        constraint rights_request_second_person
          check (decided_by is null or state <> 'confirmed' or (decided_by <> asked_by and decided_by <> staff_id and asked_by <> staff_id))
      );
      create unique index rights_request_open on rights_request (staff_id, kind) where state = 'open';
      create index rights_request_waiting on rights_request (asked_at, id) where state = 'open';
      grant select, insert, update on rights_request to vorgang_serving;

      alter table staff
        add column sign_in_name text,
        add column password_made_by uuid[] not null default '{}',
        add column password_made_at timestamptz;

      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (
        'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent', 'account-changed', 'rights-asked', 'rights-refused'));
    `);
    await nameEverybody(runner);
    await runner.query(`
      alter table staff alter column sign_in_name set not null;
      create unique index staff_by_sign_in_name on staff (sign_in_name);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in ('account-changed', 'rights-asked', 'rights-refused');
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (
        'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent'));
      alter table staff drop column sign_in_name, drop column password_made_by, drop column password_made_at;
      drop table rights_request;
    `);
  }
}

/**
 * Each account's name without its case. Where two names differ by case alone, the account that signed in last keeps the
 * folded one; the others go on signing in with theirs, letter by letter, and no third one can be made.
 */
async function nameEverybody(runner: QueryRunner): Promise<void> {
  const people = await runner.manager.query<{ id: string; user_name: string }[]>(
    'select id, user_name from staff order by (disabled_at is null) desc, last_signed_in_at desc nulls last, created_at, id',
  );
  const owners = new Map<string, string>();
  for (const { id, user_name } of people) {
    const folded = user_name.normalize('NFKC').toLowerCase().normalize('NFKC');
    const owner = owners.get(folded);
    if (owner === undefined) owners.set(folded, user_name);
    else
      await runner.query(
        `do $$ begin raise warning '%', ${quoted(`the user names "${owner}" and "${user_name}" differ by case alone: "${user_name}" must go on being typed exactly so; make that person a new account`)}; end $$`,
      );
    await runner.query('update staff set sign_in_name = $2 where id = $1', [id, owner === undefined ? folded : `${folded} (${id})`]);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('$', '')}'`;
