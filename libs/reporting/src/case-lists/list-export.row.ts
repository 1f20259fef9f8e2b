import { StaffRow } from '@vorgang/access';
import { StoredFileRow } from '@vorgang/documents';
import type { ListColumn } from '@vorgang/words';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ListFormat, ListState } from './list-export.shapes.js';

/** A list that the worker writes for somebody, and its file until it is removed. */
@Entity('list_export')
@Check('list_export_state', `state in ('waiting', 'running', 'ready', 'failed')`)
@Check('list_export_format', `format in ('xlsx', 'pdf')`)
@Check('list_export_file', `(state = 'ready') = (sha256 is not null)`)
@Index('list_export_own', ['authorId', 'orderedAt', 'id'])
@Index('list_export_ordered', ['orderedAt'])
@Index('list_export_content', ['sha256'], { where: '(sha256 is not null)' })
export class ListExportRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'list_export_pkey' })
  id!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'list_export_author' })
  authorId!: string;

  /** Filter and order. It may contain what somebody searched for, so it is never logged and never in an event. */
  @Column({ type: 'text' })
  query!: string;

  @Column({ type: 'jsonb' })
  columns!: ListColumn[];

  @Column({ type: 'text' })
  format!: ListFormat;

  @Column({ type: 'text' })
  language!: 'de' | 'en';

  @Column({ type: 'text' })
  state!: ListState;

  /** How many there were when it was ordered, then how many are in the file. */
  @Column({ type: 'integer' })
  cases!: number;

  @Column({ type: 'integer', default: 0 })
  written!: number;

  @Column({ name: 'ordered_at', type: 'timestamptz' })
  orderedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ type: 'bigint', nullable: true })
  size!: string | null;

  /** The content. As long as this row is there, its bytes cannot be removed. */
  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => StoredFileRow, { name: 'list_export_sha256' })
  sha256!: string | null;
}
