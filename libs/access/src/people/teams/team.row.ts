import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An office or team that cases are routed to. */
@Entity('team')
@Index('team_by_key', ['key'], { unique: true })
export class TeamRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'team_pkey' })
  id!: string;

  /** The name that service definitions use; it never changes. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'text' })
  changedBy!: string;
}
