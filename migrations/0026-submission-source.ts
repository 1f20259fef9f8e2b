import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A submission names who handed it in: a portal by its key, as all of them until now, a person, a mailbox, FIT-Connect, a batch. */
export class SubmissionSource1732000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table submission
        add column source_kind text not null default 'portal',
        add column source_id text,
        add column source_name text;
      update submission s set source_id = s.api_key_id::text, source_name = coalesce((select k.name from api_key k where k.id = s.api_key_id), s.api_key_id::text);
      alter table submission
        alter column source_kind drop default,
        alter column source_id set not null,
        alter column source_name set not null,
        alter column api_key_id drop not null,
        add constraint submission_source_kind check (source_kind in ('portal', 'staff', 'mailbox', 'fit-connect', 'batch')),
        add constraint submission_portal_has_key check ((source_kind = 'portal') = (api_key_id is not null)),
        add constraint submission_key_is_source check (api_key_id is null or source_id = api_key_id::text);

      -- decides between the same submission handed in many times at once by one source
      drop index submission_idempotency;
      create unique index submission_idempotency on submission (source_kind, source_id, idempotency_key);
    `);
  }

  /** Fails where another source than a portal has handed something in: the schema of before has no place for it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index submission_idempotency;
      alter table submission
        alter column api_key_id set not null,
        drop column source_kind,
        drop column source_id,
        drop column source_name;
      create unique index submission_idempotency on submission (api_key_id, idempotency_key);
    `);
  }
}
