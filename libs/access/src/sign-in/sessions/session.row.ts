import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StaffRow } from '../../people/staff/staff.row.js';

/** The session of a signed-in person. All times are real time, even while a log is replayed. */
@Entity('session')
@Index('session_by_token', ['tokenHash'], { unique: true })
@Index('session_by_staff', ['staffId'])
@Index('session_by_expiry', ['expiresAt'])
export class SessionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  /** SHA-256 of the cookie's value, so that readers of the table cannot sign in with it. */
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'session_staff' })
  staffId!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', default: () => 'now()' })
  lastUsedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}

/** The number of attempts in the current minute. */
@Entity('rate_limit')
export class RateLimitRow {
  /** A hash, so that the table does not tell who tried. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rate_limit_pkey' })
  bucket!: string;

  @Column({ name: 'window_started_at', type: 'timestamptz', default: () => 'now()' })
  windowStartedAt!: Date;

  @Column({ type: 'integer' })
  used!: number;
}
