import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { QuarantineReason } from '../submission/route.js';
import { SubmissionRow } from '../submission/submission.row.js';

/** A submission that could not be routed, until a clerk releases or refuses it. */
@Entity('quarantine_entry')
@Index('quarantine_entry_by_submission', ['submissionId'], { unique: true })
@Index('quarantine_entry_by_state', ['state', 'enteredAt', 'id'])
@Check('quarantine_entry_state', `state in ('open', 'released', 'refused')`)
@Check('quarantine_entry_settled', `(state = 'open') = (settled_at is null)`)
@Check('quarantine_entry_released', `(state = 'released') = (case_id is not null)`)
@Check('quarantine_entry_refused', `(state = 'refused') = (refusal_reason is not null)`)
export class QuarantineRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'quarantine_entry_pkey' })
  id!: string;

  @Column({ name: 'submission_id', type: 'uuid' })
  @ForeignKey(() => SubmissionRow, { name: 'quarantine_entry_submission' })
  submissionId!: string;

  /** As the source named it. */
  @Column({ type: 'text' })
  service!: string;

  /** The service, where it could be identified. */
  @Column({ name: 'service_key', type: 'text', nullable: true })
  serviceKey!: string | null;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId!: string | null;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ name: 'external_reference', type: 'text', nullable: true })
  externalReference!: string | null;

  @Column({ type: 'text' })
  state!: 'open' | 'released' | 'refused';

  @Column({ type: 'jsonb' })
  reasons!: QuarantineReason[];

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt!: Date;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ name: 'settled_by', type: 'uuid', nullable: true })
  settledBy!: string | null;

  @Column({ name: 'settled_by_name', type: 'text', nullable: true })
  settledByName!: string | null;

  @Column({ name: 'refusal_reason', type: 'text', nullable: true })
  refusalReason!: string | null;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;
}
