import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type PrintBatchState = 'making' | 'ready' | 'posted';

/** Letters that are printed and posted together, in one PDF. */
@Entity('print_batch')
@Check('print_batch_state', `state in ('making', 'ready', 'posted')`)
@Check('print_batch_letters', 'letters > 0 and printed between 0 and letters')
@Check('print_batch_ready', `(state = 'making') = (pdf_sha256 is null)`)
@Check('print_batch_posted', `(state = 'posted') = (posted_on is not null) and (posted_on is null) = (posted_by is null)`)
@Index('print_batch_number', ['number'], { unique: true })
@Index('print_batch_made', ['made_at', 'id'])
@Index('print_batch_team_made', ['team_id', 'made_at', 'id'])
@Index('print_batch_making', ['made_at'], { where: `state = 'making'` })
export class PrintBatchRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'print_batch_pkey' }) id!: string;
  @Column({ type: 'text' }) number!: string;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'uuid' }) made_by!: string;
  @Column({ type: 'text' }) made_by_name!: string;
  @Column({ type: 'timestamptz' }) made_at!: Date;
  @Column({ type: 'integer' }) letters!: number;
  /** How many letters are in the PDF so far. */
  @Column({ type: 'integer', default: 0 }) printed!: number;
  @Column({ type: 'text' }) state!: PrintBatchState;
  @Column({ type: 'text', nullable: true }) pdf_sha256!: string | null;
  @Column({ type: 'integer', nullable: true }) pages!: number | null;
  @Column({ type: 'date', nullable: true }) posted_on!: string | null;
  @Column({ type: 'uuid', nullable: true }) posted_by!: string | null;
  @Column({ type: 'text', nullable: true }) posted_by_name!: string | null;
  @Column({ type: 'integer', default: 1 }) version!: number;
}
