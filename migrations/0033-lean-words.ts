import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The drawer of a team and a service, as the programs reckon it (`drawerOf`). */
const drawerOf = (team: string, service: string) =>
  `('x' || left(encode(sha256(convert_to(${team} || ' ' || ${service}, 'UTF8')), 'hex'), 12))::bit(48)::bigint`;

/** A number without the signs that people leave out, as a word. */
const asCode = (number: string) => `'#' || regexp_replace(lower(${number}), '[^[:alnum:]]', '', 'g')`;

/**
 * Words lie in drawers: a number in the place of a team's id and a service's key, which stood in each of the ten to fifteen rows of a
 * case, and once more in its index. The field that a word stands in is gone from the rows: the search shows it by the case itself.
 *
 * About a minute for each million cases, in which nobody can search or change a case.
 */
export class LeanWords1732000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local work_mem = '256MB';
      set local maintenance_work_mem = '256MB';
      create table case_drawer (
        team_id uuid not null,
        service_key text not null,
        drawer bigint not null,
        constraint case_drawer_pkey primary key (team_id, service_key)
      );
      insert into case_drawer
      select team_id, service_key, ${drawerOf('team_id', 'service_key')}
      from (
        select team_id, service_key from case_fact
        union select team_id, service_key from case_word
        union select team_id, service_key from search_word
      ) of_cases;
      analyze case_drawer;

      alter table case_word rename to former_word;
      alter index case_word_pkey rename to former_word_pkey;
      alter index case_word_case rename to former_word_case;
      create table case_word (
        case_id uuid not null,
        received_at timestamptz not null,
        drawer bigint not null,
        word text collate "C" not null
      );
      -- A word that a case has in two fields is one row. The rows of a case lie together.
      insert into case_word
      select distinct on (w.case_id, w.word) w.case_id, w.received_at, d.drawer, w.word
      from former_word w join case_drawer d on d.team_id = w.team_id and d.service_key = w.service_key
      order by w.case_id, w.word;
      drop table former_word;
      alter table case_word add constraint case_word_pkey primary key (word, drawer, received_at, case_id);
      create index case_word_case on case_word (case_id);

      alter table search_word rename to former_word;
      alter index search_word_pkey rename to former_word_pkey;
      alter index search_word_similar rename to former_word_similar;
      alter index search_word_sound rename to former_word_sound;
      create table search_word (
        drawer bigint not null,
        word text collate "C" not null,
        sound text
      );
      insert into search_word
      select d.drawer, w.word, min(w.sound)
      from former_word w join case_drawer d on d.team_id = w.team_id and d.service_key = w.service_key
      group by d.drawer, w.word;
      drop table former_word;
      alter table search_word add constraint search_word_pkey primary key (word, drawer);
      create index search_word_similar on search_word using gin (word gin_trgm_ops);
      create index search_word_sound on search_word (sound) where sound is not null;
      analyze case_word, search_word;

      grant select, insert, update, delete on case_word, case_drawer, search_word to vorgang_serving;
    `);
  }

  /** Of the fields only the one that somebody asks for comes back; "rebuild" of the former version makes the others anew. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_word rename to later_word;
      alter index case_word_pkey rename to later_word_pkey;
      alter index case_word_case rename to later_word_case;
      create table case_word (
        case_id uuid not null,
        field text not null,
        word text collate "C" not null,
        team_id uuid not null,
        service_key text not null,
        received_at timestamptz not null
      );
      insert into case_word
      select w.case_id,
        case when w.word not like '#%' then 'name' when w.word = ${asCode(`c.state #>> '{decision,kassenzeichen}'`)} then 'payment-reference' else 'number' end,
        w.word, c.team_id, c.service_key, w.received_at
      from later_word w join case_file c on c.id = w.case_id;
      drop table later_word;
      alter table case_word add constraint case_word_pkey primary key (word, team_id, service_key, received_at, case_id, field);
      create index case_word_case on case_word (case_id);

      alter table search_word rename to later_word;
      alter index search_word_pkey rename to later_word_pkey;
      alter index search_word_similar rename to later_word_similar;
      alter index search_word_sound rename to later_word_sound;
      create table search_word (
        word text collate "C" not null,
        team_id uuid not null,
        service_key text not null,
        sound text
      );
      insert into search_word
      select w.word, d.team_id, d.service_key, w.sound from later_word w join case_drawer d on d.drawer = w.drawer;
      drop table later_word, case_drawer;
      alter table search_word add constraint search_word_pkey primary key (word, team_id, service_key);
      create index search_word_similar on search_word using gin (word gin_trgm_ops);
      create index search_word_sound on search_word (sound) where sound is not null;
      analyze case_word, search_word;

      grant select, insert, update, delete on case_word, search_word to vorgang_serving;
    `);
  }
}
