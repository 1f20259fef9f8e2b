import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event has a place for whom its actor stood in for. Before the log is sealed, since afterwards nothing can be added to what an
 * event is. At once, however long the log is: new columns without a default rewrite nothing, and the constraint looks at new rows
 * only (nothing before it could have broken it).
 */
export class OnBehalfOf1732000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event
        add column on_behalf_of_id text,
        add column on_behalf_of_name text,
        add constraint event_on_behalf_of check (
          (on_behalf_of_id is null) = (on_behalf_of_name is null) and (on_behalf_of_id is null or actor_kind = 'staff' and on_behalf_of_id <> actor_id)
        ) not valid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event drop column on_behalf_of_id, drop column on_behalf_of_name');
  }
}
