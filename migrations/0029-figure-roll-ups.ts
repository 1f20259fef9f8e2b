import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns of a fact that a figure counts by, or counts. */
const counted = [
  'service_key',
  'team_id',
  'channel',
  'online',
  'received_on',
  'decided_on',
  'first_closed_on',
  'settled_on',
  'throughput_days',
  'asked_back',
  'reopenings',
  'handled_by',
  'returned',
  'asked_for',
  'rejected_for',
  'due_kept',
  'seconds_unassigned',
  'seconds_assigned',
  'seconds_waiting',
  'seconds_proposed',
  'seconds_decided',
];
const of = (row: string) => counted.map((column) => `${row}.${column}`).join(', ');

/** What a row of each roll-up is about. A service, team or channel that is empty (zero) stands for all of them. */
const about = `
        granule smallint not null,
        level smallint not null,
        day date not null,
        service_key text not null,
        team_id uuid not null,
        channel text not null`;
const key = 'granule, level, day, service_key, team_id, channel';

/**
 * Figures are read from roll-ups, not from every case of their period. Each change of a fact leaves what it was and what it is now
 * in `case_fact_delta`; the worker adds that to the roll-ups.
 *
 * The facts that are there already are deltas at first. So figures are right at once; they are fast when the worker has folded them,
 * some minutes for each million cases after its start.
 */
export class FigureRollUps1732000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_fact_delta (
        id bigint generated always as identity,
        sign smallint not null,
        service_key text not null,
        team_id uuid not null,
        channel text not null,
        online boolean not null,
        received_on date not null,
        decided_on date,
        first_closed_on date,
        settled_on date,
        throughput_days integer,
        asked_back smallint not null,
        reopenings smallint not null,
        handled_by uuid,
        returned smallint,
        asked_for text[],
        rejected_for text[],
        due_kept boolean,
        seconds_unassigned integer,
        seconds_assigned integer,
        seconds_waiting integer,
        seconds_proposed integer,
        seconds_decided integer,
        constraint case_fact_delta_pkey primary key (id)
      -- It is emptied all the time and read by every figure: what is deleted has to go soon.
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0,
              autovacuum_vacuum_insert_threshold = 20000, autovacuum_vacuum_cost_delay = 0);

      -- Whoever writes a fact writes its deltas: there is no second statement that could be forgotten.
      create function case_fact_changed() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          insert into case_fact_delta (sign, ${counted.join(', ')}) values (-1, ${of('old')});
        end if;
        if tg_op <> 'DELETE' then
          insert into case_fact_delta (sign, ${counted.join(', ')}) values (1, ${of('new')});
        end if;
        return null;
      end $$;

      create table figure_cell (${about},
        received integer not null,
        online integer not null,
        decided integer not null,
        rejected integer not null,
        decided_unknown integer not null,
        closed integer not null,
        closed_unknown integer not null,
        asked integer not null,
        returned integer not null,
        reopened integer not null,
        ended integer not null,
        settled integer not null,
        settled_asked integer not null,
        settled_unknown integer not null,
        kept integer not null,
        missed integer not null,
        constraint figure_cell_pkey primary key (${key})
      );
      create table figure_person (${about},
        handled_by uuid not null,
        closed integer not null,
        returned integer not null,
        constraint figure_person_pkey primary key (${key}, handled_by)
      );
      create table figure_reason (${about},
        kind text not null,
        reason text not null,
        n integer not null,
        constraint figure_reason_pkey primary key (${key}, kind, reason)
      );
      -- How many cases (counts) are in which class of a duration (codes).
      create table figure_histogram (${about},
        codes integer[] not null,
        counts integer[] not null,
        constraint figure_histogram_pkey primary key (${key})
      );

      grant select, insert, delete on case_fact_delta to vorgang_serving;
      grant select, insert, update, delete on figure_cell, figure_person, figure_reason, figure_histogram to vorgang_serving;
    `);
    await runner.query(`
      create trigger case_fact_added after insert on case_fact for each row execute function case_fact_changed();
      create trigger case_fact_deleted after delete on case_fact for each row execute function case_fact_changed();
      -- Most changes of a case change nothing that is counted.
      create trigger case_fact_updated after update on case_fact for each row
        when ((${of('old')}) is distinct from (${of('new')})) execute function case_fact_changed();
    `);
    await runner.query(
      `insert into case_fact_delta (sign, ${counted.join(', ')}) select 1, ${of('f')} from case_fact f; analyze case_fact_delta`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger case_fact_added on case_fact;
      drop trigger case_fact_updated on case_fact;
      drop trigger case_fact_deleted on case_fact;
      drop function case_fact_changed();
      drop table figure_histogram, figure_reason, figure_person, figure_cell, case_fact_delta;
    `);
  }
}
