import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that cases are found by. */
export class CaseSearch1732000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select 1;
    `);
  }
}
