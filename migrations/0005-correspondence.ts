import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Print batches: letters on paper, from the order to print them to the day they were posted. */
export class Correspondence1732000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence print_batch_number_seq as bigint;

      create table print_batch (
        id uuid not null,
        number text not null,
        team_id uuid not null,
        made_by uuid not null,
        made_by_name text not null,
        made_at timestamptz not null,
        letters integer not null,
        printed integer not null default 0,
        state text not null,
        pdf_sha256 text,
        pages integer,
        posted_on date,
        posted_by uuid,
        posted_by_name text,
        version integer not null default 1,
        constraint print_batch_pkey primary key (id),
        constraint print_batch_state check (state in ('making', 'ready', 'posted')),
        constraint print_batch_letters check (letters > 0 and printed between 0 and letters),
        constraint print_batch_ready check ((state = 'making') = (pdf_sha256 is null)),
        constraint print_batch_posted check ((state = 'posted') = (posted_on is not null) and (posted_on is null) = (posted_by is null))
      );
      create unique index print_batch_number on print_batch (number);
      create index print_batch_made on print_batch (made_at, id);
      create index print_batch_team_made on print_batch (team_id, made_at, id);
      create index print_batch_making on print_batch (made_at) where state = 'making';

      grant select, insert on print_batch to vorgang_serving;
      grant update (printed, state, pdf_sha256, pages, posted_on, posted_by, posted_by_name, version) on print_batch to vorgang_serving;
      grant usage on sequence print_batch_number_seq to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table print_batch; drop sequence print_batch_number_seq;');
  }
}
