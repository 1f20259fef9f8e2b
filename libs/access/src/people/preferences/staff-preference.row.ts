import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StaffRow } from '../staff/staff.row.js';

/** How somebody likes their desk: what differs from the defaults. Nobody's business but theirs, and no event. */
@Entity('staff_preference')
export class StaffPreferenceRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'staff_preference_pkey' })
  @ForeignKey(() => StaffRow, { name: 'staff_preference_staff' })
  staffId!: string;

  @Column({ type: 'jsonb' })
  value!: Record<string, unknown>;
}
