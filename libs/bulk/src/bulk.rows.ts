import { StaffRow } from '@vorgang/access';
import type { Errand } from '@vorgang/cases';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BulkOrder } from './bulk.order.js';

export const runStates = ['previewed', 'waiting', 'running', 'finished', 'stopped'] as const;
export type RunState = (typeof runStates)[number];
export const outcomes = ['done', 'refused', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** The parts of a case's earlier state that are needed to undo this very action, and no more: a follow-up's note is somebody's words. */
export interface Before {
  readonly assigneeId: string | null;
  readonly priority?: string;
  readonly followUp?: { readonly on: string; readonly note: string } | null;
}

/** One action on many cases: previewed, then perhaps run. */
@Entity('bulk_run')
@Check('bulk_run_state', `state in ('previewed', 'waiting', 'running', 'finished', 'stopped')`)
@Index('bulk_run_own', ['authorId', 'madeAt', 'id'])
@Index('bulk_run_made', ['madeAt'])
@Index('bulk_run_undone', ['undoes'], { where: '(undoes is not null)' })
export class BulkRunRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bulk_run_pkey' })
  id!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'bulk_run_author' })
  authorId!: string;

  @Column({ type: 'text' })
  action!: BulkOrder['action'] | 'undo';

  /** It may contain somebody's text (a note), so it is never logged and never in an event. */
  @Column({ type: 'jsonb' })
  params!: Record<string, unknown>;

  @Column({ type: 'text' })
  state!: RunState;

  /** How many cases were chosen. */
  @Column({ type: 'integer' })
  total!: number;

  /** For how many of them the preview found no obstacle; only these are tried. */
  @Column({ type: 'integer' })
  will!: number;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => BulkRunRow, { name: 'bulk_run_undoes', onDelete: 'SET NULL' })
  undoes!: string | null;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt!: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'stop_asked_at', type: 'timestamptz', nullable: true })
  stopAskedAt!: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}

/** One case of a run, and its outcome. */
@Entity('bulk_item')
@Check('bulk_item_outcome', `outcome in ('done', 'refused', 'failed')`)
@Index('bulk_item_case', ['caseId'])
@Index('bulk_item_open', ['runId', 'number'], { where: '(outcome is null)' })
export class BulkItemRow {
  @PrimaryColumn({ name: 'run_id', type: 'uuid', primaryKeyConstraintName: 'bulk_item_pkey' })
  @ForeignKey(() => BulkRunRow, { name: 'bulk_item_run', onDelete: 'CASCADE' })
  runId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'bulk_item_pkey' })
  number!: number;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId!: string;

  /** What is done to this case, where that differs between the cases of the run. */
  @Column({ type: 'jsonb', nullable: true })
  errand!: Errand | null;

  @Column({ name: 'seen_version', type: 'integer' })
  seenVersion!: number;

  @Column({ name: 'seen_assignee', type: 'uuid', nullable: true })
  seenAssignee!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before!: Before | null;

  /** Null until it is done. */
  @Column({ type: 'text', nullable: true })
  outcome!: Outcome | null;

  /** The code of the refusal. */
  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ name: 'version_after', type: 'integer', nullable: true })
  versionAfter!: number | null;

  @Column({ name: 'assignee_after', type: 'uuid', nullable: true })
  assigneeAfter!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  at!: Date | null;
}
