import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffRow } from '../staff/staff.row.js';

/** The days on which somebody is away. It has no reason, on purpose. */
@Entity('absence')
@Check('absence_days', 'until_on >= from_on')
@Exclusion('absence_once', `USING gist (staff_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&)`)
@Index('absence_until', ['untilOn'])
export class AbsenceRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'absence_pkey' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'absence_staff' })
  staffId!: string;

  /** The first day. */
  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  /** The last day. */
  @Column({ name: 'until_on', type: 'date' })
  untilOn!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'absence_recorded_by' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
