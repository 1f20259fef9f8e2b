import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffRow } from '../staff/staff.row.js';
import type { Rights } from './gains.js';

/** The kinds of requests that one administrator makes and another one has to confirm. */
export const rightsRequestKinds = ['rights', 'password-reset', 'enable'] as const;
export type RightsRequestKind = (typeof rightsRequestKinds)[number];

export type RightsRequestState = 'open' | 'confirmed' | 'refused' | 'withdrawn' | 'superseded' | 'lapsed';

/** A request for rights, or for a way into an account, that waits for a second administrator. */
@Entity('rights_request')
@Check('rights_request_kind', `kind in ('rights', 'password-reset', 'enable')`)
@Check('rights_request_state', `state in ('open', 'confirmed', 'refused', 'withdrawn', 'superseded', 'lapsed')`)
@Check(
  'rights_request_second_person',
  `decided_by is null or state <> 'confirmed' or (decided_by <> asked_by and decided_by <> staff_id and asked_by <> staff_id)`,
)
@Index('rights_request_open', ['staffId', 'kind'], { unique: true, where: `(state = 'open'::text)` })
@Index('rights_request_waiting', ['askedAt', 'id'], { where: `(state = 'open'::text)` })
export class RightsRequestRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'rights_request_pkey' })
  id!: string;

  /** The account that it is about. */
  @Column({ name: 'staff_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'rights_request_staff' })
  staffId!: string;

  @Column({ type: 'text' })
  kind!: RightsRequestKind;

  /** All rights that the account is to have; null for the other kinds. */
  @Column({ type: 'jsonb', nullable: true })
  wanted!: Rights | null;

  @Column({ name: 'asked_by', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'rights_request_asked_by' })
  askedBy!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  /** From this time on nobody can confirm it. */
  @Column({ name: 'lapses_at', type: 'timestamptz' })
  lapsesAt!: Date;

  @Column({ type: 'text', default: 'open' })
  state!: RightsRequestState;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  @ForeignKey(() => StaffRow, { name: 'rights_request_decided_by' })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
