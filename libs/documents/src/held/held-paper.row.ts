import { StaffRow } from '@vorgang/access';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StoredFileRow } from '../stored-file.row.js';

/**
 * A file that somebody put into a form that is not sent yet. It belongs only to whoever put it there and is no event. It goes when
 * the form is sent, when it is taken out, and with the drafts that nobody touched.
 */
@Entity('held_paper')
@Check('held_paper_size_is_positive', 'size > 0')
@Index('held_paper_staff', ['staffId', 'heldAt'])
@Index('held_paper_held', ['heldAt'])
@Index('held_paper_content', ['sha256'])
export class HeldPaperRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'held_paper_pkey' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'held_paper_staff_id' })
  staffId!: string;

  /** The file's name as it came. */
  @Column({ type: 'text' })
  name!: string;

  /** The type by its own bytes. */
  @Column({ type: 'text' })
  mime!: string;

  @Column({ type: 'bigint' })
  size!: string;

  /** The content. As long as this row is there, its bytes cannot be removed. */
  @Column({ type: 'text' })
  @ForeignKey(() => StoredFileRow, { name: 'held_paper_sha256' })
  sha256!: string;

  @Column({ name: 'held_at', type: 'timestamptz' })
  heldAt!: Date;
}
