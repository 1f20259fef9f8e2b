import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What few of all cases match is found by an index, and not by looking at all of them. */
export class RareFilters1732000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The list of all cases, newest first. A deadline moves when the citizen is asked, an outcome is written once; all other
      -- changes of a case stay in place.
      create index case_file_due on case_file (due_on, received_at, id);
      create index case_file_outcome on case_file (outcome, received_at, id) where outcome is not null;

      -- What few were asked for, or rejected for.
      create index case_fact_asked_for on case_fact using gin (asked_for);
      create index case_fact_rejected_for on case_fact using gin (rejected_for);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index case_fact_rejected_for; drop index case_fact_asked_for; drop index case_file_outcome; drop index case_file_due;',
    );
  }
}
