import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the figures need beyond the first version: time in each state, loops, reasons. */
export class CaseFacts1732000000009 implements MigrationInterface {
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
