import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing lies where nobody sees it: what came in is told beside a clerk's follow-up, and what nobody can act on is kept and told. */
export class NeverStuck1732000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table work_item add column look_at_on date;
      create index work_item_look_at on work_item (look_at_on, case_id) where look_at_on is not null;

      -- What the last night found to have nobody who could act on it, and no clock that wakes it.
      create table stuck_case (
        case_id uuid not null,
        because text not null,
        since timestamptz not null,
        constraint stuck_case_pkey primary key (case_id)
      );
      grant select, insert, update, delete on stuck_case to vorgang_serving;

      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in (
        'given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in ('cases-left', 'cases-stuck', 'nobody-competent');
      alter table notification drop constraint notification_kind;
      alter table notification add constraint notification_kind check (kind in ('given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished'));
      drop table stuck_case;
      drop index work_item_look_at;
      alter table work_item drop column look_at_on;
    `);
  }
}
