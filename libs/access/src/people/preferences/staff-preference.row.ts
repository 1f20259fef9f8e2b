import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StaffRow } from '../staff/staff.row.js';

/** Somebody's preferences, where they differ from the defaults. They are private, so changes are no events. */
@Entity('staff_preference')
export class StaffPreferenceRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'staff_preference_pkey' })
  @ForeignKey(() => StaffRow, { name: 'staff_preference_staff' })
  staffId!: string;

  @Column({ type: 'jsonb' })
  value!: Record<string, unknown>;
}
