import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A portal's key to the intake. */
@Entity('api_key')
@Index('api_key_by_name', ['name'], { unique: true })
@Index('api_key_by_prefix', ['prefix'], { unique: true })
@Check('api_key_scopes', `scopes <@ array['submit', 'read-status']`)
export class ApiKeyRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_key_pkey' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The part of the key that pages show, and by which it is found. */
  @Column({ type: 'text' })
  prefix!: string;

  /** SHA-256: the secret is random and long, so a slow hash would add nothing. */
  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  /** The channels that it may submit by. */
  @Column({ type: 'text', array: true })
  channels!: string[];

  /** Whether it may state the time of receipt (paper typed in later, a replay). */
  @Column({ name: 'may_state_received_at', type: 'boolean', default: false })
  mayStateReceivedAt!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'created_by', type: 'text' })
  createdBy!: string;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}
