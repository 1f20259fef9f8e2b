import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What portals sent, as it came; what they sent later; and what could not be routed. */
export class Intake1732000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submission (
        id uuid not null,
        api_key_id uuid not null,
        idempotency_key text not null,
        content_hash text not null,
        service text not null,
        channel text not null,
        external_reference text,
        received_at timestamptz not null,
        envelope jsonb not null,
        attachments jsonb not null,
        case_id uuid,
        case_number text,
        quarantine_id uuid,
        constraint submission_pkey primary key (id)
      );
      -- decides between the same submission sent many times at once
      create unique index submission_idempotency on submission (api_key_id, idempotency_key);
      create unique index submission_case on submission (case_id) where case_id is not null;
      create index submission_external_reference on submission (external_reference) where external_reference is not null;

      create table submission_message (
        id uuid not null,
        submission_id uuid not null,
        kind text not null,
        idempotency_key text not null,
        content_hash text not null,
        content jsonb not null,
        attachments jsonb not null,
        received_at timestamptz not null,
        constraint submission_message_pkey primary key (id),
        constraint submission_message_kind check (kind in ('answer', 'payment')),
        constraint submission_message_submission foreign key (submission_id) references submission (id)
      );
      create unique index submission_message_idempotency on submission_message (submission_id, kind, idempotency_key);

      create table quarantine_entry (
        id uuid not null,
        submission_id uuid not null,
        service text not null,
        service_key text,
        team_id uuid,
        channel text not null,
        external_reference text,
        state text not null,
        reasons jsonb not null,
        entered_at timestamptz not null,
        settled_at timestamptz,
        settled_by uuid,
        settled_by_name text,
        refusal_reason text,
        case_id uuid,
        constraint quarantine_entry_pkey primary key (id),
        constraint quarantine_entry_submission foreign key (submission_id) references submission (id),
        constraint quarantine_entry_state check (state in ('open', 'released', 'refused')),
        constraint quarantine_entry_settled check ((state = 'open') = (settled_at is null)),
        constraint quarantine_entry_released check ((state = 'released') = (case_id is not null)),
        constraint quarantine_entry_refused check ((state = 'refused') = (refusal_reason is not null))
      );
      create unique index quarantine_entry_by_submission on quarantine_entry (submission_id);
      create index quarantine_entry_by_state on quarantine_entry (state, entered_at, id);

      grant select, insert on submission, submission_message, quarantine_entry to vorgang_serving;
      grant update (case_id, case_number, quarantine_id) on submission to vorgang_serving;
      grant update (state, settled_at, settled_by, settled_by_name, refusal_reason, case_id) on quarantine_entry to vorgang_serving;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quarantine_entry; drop table submission_message; drop table submission;');
  }
}
