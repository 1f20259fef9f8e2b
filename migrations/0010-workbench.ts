import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a person at the desk: drafts, saved views, what they have seen, notifications, bulk runs. */
export class Workbench1732000000010 implements MigrationInterface {
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
