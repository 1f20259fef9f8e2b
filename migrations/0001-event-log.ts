import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, their personal parts apart, and how far followers have come. */
export class EventLog1732000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_transaction() returns bigint language sql volatile as 'select pg_current_xact_id()::text::bigint';

      create table event (
        seq bigint generated always as identity,
        id uuid not null,
        stream_kind text not null,
        stream_id uuid not null,
        position integer not null,
        kind text not null,
        version smallint not null,
        case_id uuid,
        actor_kind text not null,
        actor_id text not null,
        actor_name text not null,
        request_id text not null,
        caused_by uuid,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        data jsonb not null,
        personal_hash text,
        xid bigint not null default current_transaction(),
        constraint event_pkey primary key (seq)
      );
      create unique index event_by_id on event (id);
      create unique index event_by_stream on event (stream_kind, stream_id, position);
      create index event_by_following on event (xid, seq);
      create index event_by_case on event (case_id, seq) where case_id is not null;
      create index event_by_actor on event (actor_id, occurred_at, seq);
      create index event_by_kind on event (kind, occurred_at, seq);
      create index event_by_time on event (occurred_at, seq);

      create table event_personal (
        event_id uuid not null,
        salt text not null,
        data jsonb not null,
        constraint event_personal_pkey primary key (event_id)
      );

      create table event_cursor (
        name text not null,
        xid bigint not null,
        seq bigint not null,
        moved_at timestamptz not null default now(),
        constraint event_cursor_pkey primary key (name)
      );

      grant select, insert on event, event_personal to vorgang_serving;
      grant select on event to vorgang_jobs;
      grant select, insert, update on event_cursor to vorgang_jobs;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_cursor; drop table event_personal; drop table event; drop function current_transaction();');
  }
}
