import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReceivedAttachment } from './attachments.js';

/** A submission as it came. Only its place (case or quarantine) is written later. */
@Entity('submission')
@Index('submission_idempotency', ['apiKeyId', 'idempotencyKey'], { unique: true })
@Index('submission_case', ['caseId'], { unique: true, where: 'case_id is not null' })
@Index('submission_external_reference', ['externalReference'], { where: 'external_reference is not null' })
export class SubmissionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'submission_pkey' })
  id!: string;

  @Column({ name: 'api_key_id', type: 'uuid' })
  apiKeyId!: string;

  @Column({ name: 'idempotency_key', type: 'text' })
  idempotencyKey!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  /** As the portal named it. */
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

/** What a portal sent about a submission later: an answer, or a payment. */
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
