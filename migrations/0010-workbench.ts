import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a person at the desk: drafts, saved views, what they have seen, notifications, bulk runs. */
export class Workbench1732000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table draft (
        staff_id uuid not null,
        key text not null,
        case_id uuid,
        based_on integer,
        fields jsonb not null,
        saved_at timestamptz not null,
        constraint draft_pkey primary key (staff_id, key),
        constraint draft_staff foreign key (staff_id) references staff (id)
      );
      create index draft_case on draft (case_id) where case_id is not null;
      create index draft_saved on draft (saved_at);
      grant select, insert, update, delete on draft to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table draft;
    `);
  }
}
