import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Filters, order and columns of a list of cases under a name; shared with a team, or private. */
@Entity('saved_view')
@Index('saved_view_own_name', { synchronize: false })
@Index('saved_view_team_name', { synchronize: false })
export class SavedViewRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'saved_view_pkey' }) id!: string;
  @Column({ type: 'uuid' }) owner_id!: string;
  @Column({ type: 'text' }) owner_name!: string;
  @Column({ type: 'uuid', nullable: true }) team_id!: string | null;
  @Column({ type: 'text' }) name!: string;
  /** The query of the list's URL, including the order. */
  @Column({ type: 'jsonb' }) query!: Record<string, string>;
  /** The columns in their order; null for the usual ones. */
  @Column({ type: 'jsonb', nullable: true }) columns!: string[] | null;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'timestamptz' }) changed_at!: Date;
}

/** The view that somebody sees first in a queue. */
@Entity('saved_view_default')
@Index('saved_view_default_by_view', ['view_id'])
export class SavedViewDefaultRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'saved_view_default_pkey' }) staff_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'saved_view_default_pkey' }) queue!: string;
  @ForeignKey(() => SavedViewRow, { name: 'saved_view_default_view', onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  view_id!: string;
}
