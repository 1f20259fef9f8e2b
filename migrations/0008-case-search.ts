import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that cases are found by. */
export class CaseSearch1732000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for each word of a case: a list of cases for each word, team and service, the newest first.
      create table case_word (
        case_id uuid not null,
        field text not null,
        word text collate "C" not null,
        team_id uuid not null,
        service_key text not null,
        received_at timestamptz not null,
        constraint case_word_pkey primary key (word, team_id, service_key, received_at, case_id, field)
      );
      -- what a correction replaces, and what goes with a case's personal data
      create index case_word_case on case_word (case_id);

      -- Each word once for each team and service: what could be meant, among what somebody may see.
      create table search_word (
        word text collate "C" not null,
        team_id uuid not null,
        service_key text not null,
        sound text,
        constraint search_word_pkey primary key (word, team_id, service_key)
      );
      create index search_word_similar on search_word using gin (word gin_trgm_ops);
      create index search_word_sound on search_word (sound) where sound is not null;

      -- Its trigrams made each search as slow as it had matches, and each submission pay for it.
      alter table case_file drop column search_text;

      grant select, insert, update, delete on case_word, search_word to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_word; drop table case_word;
      alter table case_file add column search_text text not null default '';
      alter table case_file alter column search_text drop default;
      create index case_file_search on case_file using gin (search_text gin_trgm_ops);
    `);
  }
}
