import { StaffRow } from '@vorgang/access';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What somebody has typed and not sent yet. It belongs only to its author and is no event. It is removed when it is sent, after
 * thirty days, and with the personal data of its case.
 */
@Entity('draft')
@Index('draft_case', ['caseId'], { where: '(case_id is not null)' })
@Index('draft_saved', ['savedAt'])
export class DraftRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'draft_pkey' })
  @ForeignKey(() => StaffRow, { name: 'draft_staff' })
  staffId!: string;

  /** The place where it was typed, as the client names it: `<case>.propose-decision`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_pkey' })
  key!: string;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;

  /** The version of the case that the author saw while typing. */
  @Column({ name: 'based_on', type: 'integer', nullable: true })
  basedOn!: number | null;

  /** The typed values, by the names of the fields. */
  @Column({ type: 'jsonb' })
  fields!: Record<string, unknown>;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;
}
