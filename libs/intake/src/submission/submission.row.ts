import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReceivedAttachment } from './attachments.js';
import type { SourceKind } from './source.js';

/** A submission as received. Only its place (case or quarantine) is written later. */
@Entity('submission')
@Index('submission_idempotency', ['sourceKind', 'sourceId', 'idempotencyKey'], { unique: true })
@Index('submission_case', ['caseId'], { unique: true, where: 'case_id is not null' })
@Index('submission_external_reference', ['externalReference'], { where: 'external_reference is not null' })
@Check('submission_source_kind', `source_kind in ('portal', 'staff', 'mailbox', 'fit-connect', 'batch')`)
@Check('submission_portal_has_key', `(source_kind = 'portal') = (api_key_id is not null)`)
@Check('submission_key_is_source', `api_key_id is null or source_id = api_key_id::text`)
export class SubmissionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'submission_pkey' })
  id!: string;

  /** Who handed it in. */
  @Column({ name: 'source_kind', type: 'text' })
  sourceKind!: SourceKind;

  /** The id of the key or the person, the address of the mailbox, or the number of the batch. */
  @Column({ name: 'source_id', type: 'text' })
  sourceId!: string;

  /** Its name on that day. */
  @Column({ name: 'source_name', type: 'text' })
  sourceName!: string;

  /** The key of a portal; no other source has one. */
  @Column({ name: 'api_key_id', type: 'uuid', nullable: true })
  apiKeyId!: string | null;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  /** As the source named it. */
  @Column({ type: 'text' })
  service!: string;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ name: 'external_reference', type: 'text', nullable: true })
  externalReference!: string | null;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ type: 'jsonb' })
  envelope!: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  attachments!: ReceivedAttachment[];

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;

  @Column({ name: 'case_number', type: 'text', nullable: true })
  caseNumber!: string | null;

  @Column({ name: 'quarantine_id', type: 'uuid', nullable: true })
  quarantineId!: string | null;
}

/** A later message about a submission: an answer or a payment. */
@Entity('submission_message')
@Index('submission_message_idempotency', ['submissionId', 'kind', 'idempotencyKey'], { unique: true })
@Check('submission_message_kind', `kind in ('answer', 'payment')`)
export class SubmissionMessageRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'submission_message_pkey' })
  id!: string;

  @Column({ name: 'submission_id', type: 'uuid' })
  @ForeignKey(() => SubmissionRow, { name: 'submission_message_submission' })
  submissionId!: string;

  @Column({ type: 'text' })
  kind!: 'answer' | 'payment';

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ type: 'jsonb' })
  content!: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  attachments!: ReceivedAttachment[];

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
