import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody is away. */
export class Absence1732000000011 implements MigrationInterface {
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
