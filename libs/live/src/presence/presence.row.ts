import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who has a case open. All times are real time. */
@Entity('case_presence')
@Index('case_presence_seen', ['seenAt'])
export class PresenceRow {
  @PrimaryColumn({ name: 'case_id', type: 'uuid', primaryKeyConstraintName: 'case_presence_pkey' })
  caseId!: string;

  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'case_presence_pkey' })
  staffId!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since!: Date;

  /** The last report of their page. */
  @Column({ name: 'seen_at', type: 'timestamptz', default: () => 'now()' })
  seenAt!: Date;

  /** Whether they were typing. */
  @Column({ type: 'boolean', default: false })
  editing!: boolean;
}
