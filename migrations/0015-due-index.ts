import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of all cases by deadline: what few cases match is found without looking at all of them. */
export class DueIndex1732000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index case_file_due on case_file (due_on, received_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_file_due');
  }
}
