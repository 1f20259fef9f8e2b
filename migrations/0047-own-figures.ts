import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has closed, by day: for their own figures. */
export class OwnFigures1732000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index case_fact_handled on case_fact (handled_by, first_closed_on) where handled_by is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_fact_handled');
  }
}
