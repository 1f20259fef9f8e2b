import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * For auditors and administrators: events by request, when somebody last signed in, letters that are not out yet. What
 * administrators may see and do about jobs is not here but in `migrate.ts`: the jobs' schema belongs to the worker.
 */
export class Operations1732000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index event_by_request on event (request_id, occurred_at, seq);
      alter table staff add column last_signed_in_at timestamptz;
      create index case_letter_unsettled on case_letter (ordered_at, id) where state in ('ordered', 'written', 'failed', 'batched');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_letter_unsettled;
      alter table staff drop column last_signed_in_at;
      drop index event_by_request;
    `);
  }
}
