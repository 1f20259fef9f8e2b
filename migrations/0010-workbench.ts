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
      -- Up to which event somebody has seen a case: for "unread" in lists, and for one's recent cases.
      create table case_seen (
        staff_id uuid not null,
        case_id uuid not null,
        position integer not null,
        seen_at timestamptz not null,
        constraint case_seen_pkey primary key (staff_id, case_id)
      ) with (fillfactor = 80);
      create index case_seen_recent on case_seen (staff_id, seen_at, case_id);
      grant select, insert, update, delete on case_seen to vorgang_serving;

      create table saved_view (
        id uuid not null,
        owner_id uuid not null,
        owner_name text not null,
        team_id uuid,
        name text not null,
        query jsonb not null,
        columns jsonb,
        version integer not null,
        changed_at timestamptz not null,
        constraint saved_view_pkey primary key (id)
      );
      create unique index saved_view_own_name on saved_view (owner_id, lower(name)) where team_id is null;
      create unique index saved_view_team_name on saved_view (team_id, lower(name)) where team_id is not null;

      -- The view that somebody wants to see first in a queue.
      create table saved_view_default (
        staff_id uuid not null,
        queue text not null,
        view_id uuid not null,
        constraint saved_view_default_pkey primary key (staff_id, queue),
        constraint saved_view_default_view foreign key (view_id) references saved_view (id) on delete cascade
      );
      create index saved_view_default_by_view on saved_view_default (view_id);
      grant select, insert, update, delete on saved_view, saved_view_default to vorgang_serving;

      -- One action on many cases: what was chosen, what became of each. Texts in it may be personal data; see the docs.
      create table bulk_run (
        id uuid not null,
        author_id uuid not null,
        action text not null,
        params jsonb not null,
        state text not null,
        total integer not null,
        will integer not null,
        undoes uuid,
        made_at timestamptz not null,
        started_at timestamptz,
        stop_asked_at timestamptz,
        ended_at timestamptz,
        constraint bulk_run_pkey primary key (id),
        constraint bulk_run_author foreign key (author_id) references staff (id),
        constraint bulk_run_undoes foreign key (undoes) references bulk_run (id) on delete set null,
        constraint bulk_run_state check (state in ('previewed', 'waiting', 'running', 'finished', 'stopped'))
      );
      create index bulk_run_own on bulk_run (author_id, made_at, id);
      create index bulk_run_made on bulk_run (made_at);
      create index bulk_run_undone on bulk_run (undoes) where undoes is not null;

      create table bulk_item (
        run_id uuid not null,
        number integer not null,
        case_id uuid not null,
        errand jsonb,
        seen_version integer not null,
        seen_assignee uuid,
        before jsonb,
        outcome text,
        code text,
        version_after integer,
        assignee_after uuid,
        at timestamptz,
        constraint bulk_item_pkey primary key (run_id, number),
        constraint bulk_item_run foreign key (run_id) references bulk_run (id) on delete cascade,
        constraint bulk_item_outcome check (outcome in ('done', 'refused', 'failed'))
      ) with (fillfactor = 80);
      create index bulk_item_open on bulk_item (run_id, number) where outcome is null;
      grant select, insert, update, delete on bulk_run, bulk_item to vorgang_serving;

      -- How somebody likes their desk: what differs from the defaults.
      create table staff_preference (
        staff_id uuid not null,
        value jsonb not null,
        constraint staff_preference_pkey primary key (staff_id),
        constraint staff_preference_staff foreign key (staff_id) references staff (id)
      );
      grant select, insert, update, delete on staff_preference to vorgang_serving;

      -- Who has which case open just now: lost in a crash, it comes again with the next ping.
      create unlogged table case_presence (
        case_id uuid not null,
        staff_id uuid not null,
        since timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        editing boolean not null default false,
        constraint case_presence_pkey primary key (case_id, staff_id)
      ) with (fillfactor = 50);
      create index case_presence_seen on case_presence (seen_at);
      grant select, insert, update, delete on case_presence to vorgang_serving;

      -- What somebody was told. What it is about is looked up when it is shown, by the rights that hold then.
      create table notification (
        id uuid not null,
        staff_id uuid not null,
        kind text not null,
        case_id uuid,
        cause text not null,
        data jsonb not null,
        at timestamptz not null,
        read_at timestamptz,
        mailed_at timestamptz,
        mail_problem text,
        xid bigint not null default current_transaction(),
        constraint notification_pkey primary key (id),
        constraint notification_staff foreign key (staff_id) references staff (id),
        constraint notification_kind check (kind in ('given-to-me', 'taken-from-me', 'returned', 'answered', 'due', 'failed', 'bulk-finished'))
      );
      create unique index notification_once on notification (staff_id, cause);
      create index notification_own on notification (staff_id, at, id);
      create index notification_unread on notification (staff_id, at, id) where read_at is null;
      create index notification_news on notification (xid);
      create index notification_old on notification (at);
      grant select, insert, update, delete on notification to vorgang_serving;

      -- Who has had their mail of the morning: one a day, also if the job runs again.
      create table notification_digest (
        staff_id uuid not null,
        on_day date not null,
        mailed_at timestamptz not null,
        constraint notification_digest_pkey primary key (staff_id, on_day),
        constraint notification_digest_staff foreign key (staff_id) references staff (id)
      );
      create index notification_digest_old on notification_digest (on_day);
      grant select, insert, delete on notification_digest to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_view_default; drop table saved_view; drop table case_seen;
      drop table bulk_item; drop table bulk_run;
      drop table draft;
      drop table staff_preference;
      drop table case_presence; drop table notification; drop table notification_digest;
    `);
  }
}
