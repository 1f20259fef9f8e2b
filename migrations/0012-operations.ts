import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators may see and do about jobs. */
export class Operations1732000000012 implements MigrationInterface {
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
