import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text blocks for letters and reasons: the teams', and people's own. */
export class TextBlocks1732000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_block (
        id uuid not null,
        owner_id uuid not null,
        owner_name text not null,
        team_id uuid,
        service_key text,
        name text not null,
        text text not null,
        version integer not null,
        changed_at timestamptz not null,
        constraint text_block_pkey primary key (id)
      );
      create unique index text_block_own_name on text_block (owner_id, lower(name)) where team_id is null;
      create unique index text_block_team_name on text_block (team_id, lower(name)) where team_id is not null;
      grant select, insert, update, delete on text_block to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table text_block');
  }
}
