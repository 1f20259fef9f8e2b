import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case, its checks, its open assignment, the narrow work queue, the fact row for figures, and its letters. */
export class Cases1732000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence case_number_seq as bigint;
      create sequence kassenzeichen_seq as bigint;

      create table case_file (
        id uuid not null,
        case_number text not null,
        external_reference text,
        submission_id uuid not null,
        service_key text not null,
        service_version integer not null,
        team_id uuid not null,
        channel text not null,
        status text not null,
        version integer not null,
        position integer not null,
        priority smallint not null,
        assignee_id uuid,
        proposed_by uuid,
        approved_by uuid,
        approval_needed boolean not null,
        proposal_kind text,
        fee_cents integer,
        outcome text,
        due_on date,
        received_at timestamptz not null,
        closed_at timestamptz,
        applicant_name text not null,
        subject text not null,
        search_text text not null,
        state jsonb not null,
        constraint case_file_pkey primary key (id),
        constraint case_file_status check (status in ('open', 'waiting', 'proposed', 'decided', 'closed')),
        constraint case_file_proposer_cannot_approve check (approved_by is null or approved_by <> proposed_by),
        constraint case_file_four_eyes check (not approval_needed or status not in ('decided') or approved_by is not null)
      );
      create unique index case_file_number on case_file (case_number);
      -- one case for each submission, whatever the code does
      create unique index case_file_submission on case_file (submission_id);
      create index case_file_received on case_file (received_at, id);
      create index case_file_team_received on case_file (team_id, received_at, id);
      create index case_file_external_reference on case_file (external_reference) where external_reference is not null;
      create index case_file_search on case_file using gin (search_text gin_trgm_ops);

      create table case_check (
        case_id uuid not null,
        key text not null,
        status text not null,
        recorded_by text,
        recorded_at timestamptz,
        times integer not null,
        constraint case_check_pkey primary key (case_id, key)
      );

      -- the primary key is the rule: one open assignment for each case
      create table case_assignment (
        case_id uuid not null,
        staff_id uuid not null,
        since timestamptz not null,
        constraint case_assignment_pkey primary key (case_id)
      );
      create index case_assignment_staff on case_assignment (staff_id);

      create table work_item (
        case_id uuid not null,
        team_id uuid not null,
        service_key text not null,
        channel text not null,
        status text not null,
        priority smallint not null,
        due_on date not null,
        received_at timestamptz not null,
        assignee_id uuid,
        proposed_by uuid,
        proposal_kind text,
        fee_cents integer,
        returned_to uuid,
        follow_up_on date,
        wake_on date,
        awaits_payment boolean not null,
        undelivered boolean not null,
        constraint work_item_pkey primary key (case_id)
      ) with (fillfactor = 70);
      create index work_item_next on work_item (team_id, service_key, priority desc, due_on, case_id) where status = 'open' and assignee_id is null;
      create index work_item_assignee on work_item (assignee_id, due_on, case_id) where assignee_id is not null;
      create index work_item_status on work_item (status, team_id, due_on, case_id);
      create index work_item_due on work_item (due_on, case_id);
      create index work_item_priority on work_item (priority desc, due_on, case_id);
      create index work_item_received on work_item (received_at, case_id);
      create index work_item_follow_up on work_item (follow_up_on, case_id) where follow_up_on is not null;
      create index work_item_returned on work_item (returned_to, case_id) where returned_to is not null;
      create index work_item_wake on work_item (wake_on) where wake_on is not null;
      create index work_item_payment on work_item (due_on, case_id) where awaits_payment;
      create index work_item_undelivered on work_item (due_on, case_id) where undelivered;

      create table case_fact (
        case_id uuid not null,
        service_key text not null,
        team_id uuid not null,
        channel text not null,
        online boolean not null,
        received_on date not null,
        received_at timestamptz not null,
        decided_on date,
        first_closed_on date,
        first_closed_at timestamptz,
        outcome text,
        due_on date,
        throughput_days integer,
        asked_back smallint not null,
        reopenings smallint not null,
        handled_by uuid,
        constraint case_fact_pkey primary key (case_id)
      );
      create index case_fact_received on case_fact (received_on, service_key, team_id, channel);
      create index case_fact_closed on case_fact (first_closed_on, service_key, team_id) where first_closed_on is not null;
      create index case_fact_decided on case_fact (decided_on, service_key, team_id) where decided_on is not null;
      create index case_fact_open on case_fact (received_on, service_key, team_id, channel) where first_closed_on is null;

      create table case_letter (
        id uuid not null,
        case_id uuid not null,
        team_id uuid not null,
        key text not null,
        way text not null,
        state text not null,
        batch_id uuid,
        ordered_at timestamptz not null,
        constraint case_letter_pkey primary key (id)
      );
      create index case_letter_case on case_letter (case_id);
      create index case_letter_to_print on case_letter (team_id, ordered_at, id) where way = 'print' and state = 'written';
      create index case_letter_batch on case_letter (batch_id) where batch_id is not null;

      grant select, insert, update on case_file, case_check, case_fact, case_letter to vorgang_serving;
      grant select, insert, update, delete on case_assignment, work_item to vorgang_serving;
      grant usage on sequence case_number_seq, kassenzeichen_seq to vorgang_serving;
      grant select on work_item to vorgang_jobs;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_letter; drop table case_fact; drop table work_item; drop table case_assignment; drop table case_check;
      drop table case_file; drop sequence kassenzeichen_seq; drop sequence case_number_seq;
    `);
  }
}
