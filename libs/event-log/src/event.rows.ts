import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One event, which is kept for good. The serving role may insert and read it, but never change it. */
@Entity('event')
@Index('event_by_stream', ['streamKind', 'streamId', 'position'], { unique: true })
@Index('event_by_following', ['xid', 'seq'])
@Index('event_by_case', ['caseId', 'seq'], { where: 'case_id is not null' })
@Index('event_by_actor', ['actorId', 'occurredAt', 'seq'])
@Index('event_by_kind', ['kind', 'occurredAt', 'seq'])
@Index('event_by_time', ['occurredAt', 'seq'])
@Index('event_by_request', ['requestId', 'occurredAt', 'seq'])
@Index('event_took_part', { synchronize: false })
@Index('event_taken_from', { synchronize: false })
@Check(
  'event_on_behalf_of',
  `(on_behalf_of_id is null) = (on_behalf_of_name is null) and (on_behalf_of_id is null or actor_kind = 'staff' and on_behalf_of_id <> actor_id)`,
)
export class EventRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'event_pkey' })
  seq!: string;

  @Column({ type: 'uuid' })
  @Index('event_by_id', { unique: true })
  id!: string;

  @Column({ name: 'stream_kind', type: 'text' })
  streamKind!: string;

  @Column({ name: 'stream_id', type: 'uuid' })
  streamId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'smallint' })
  version!: number;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'actor_id', type: 'text' })
  actorId!: string;

  /** The actor's name at that time, since people marry and keys are renamed. */
  @Column({ name: 'actor_name', type: 'text' })
  actorName!: string;

  /** The person whom the actor stood in for; empty where the actor acted for themselves. */
  @Column({ name: 'on_behalf_of_id', type: 'text', nullable: true })
  onBehalfOfId!: string | null;

  @Column({ name: 'on_behalf_of_name', type: 'text', nullable: true })
  onBehalfOfName!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  @Column({ name: 'caused_by', type: 'uuid', nullable: true })
  causedBy!: string | null;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ type: 'jsonb' })
  data!: Record<string, unknown>;

  /** SHA-256 of salt and personal part. It proves the part, and tells nothing once that is erased. */
  @Column({ name: 'personal_hash', type: 'text', nullable: true })
  personalHash!: string | null;

  /** The transaction that wrote it; followers read only behind the oldest one still running. */
  @Column({ type: 'bigint', default: () => 'current_transaction()' })
  xid!: string;
}

/** The personal part of an event, in its own table, so that it can be erased while the log stays whole. */
@Entity('event_personal')
export class EventPersonalRow {
  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'event_personal_pkey' })
  eventId!: string;

  @Column({ type: 'text' })
  salt!: string;

  @Column({ type: 'jsonb' })
  data!: Record<string, unknown>;
}

/** How far a follower has come. */
@Entity('event_cursor')
export class EventCursorRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'event_cursor_pkey' })
  name!: string;

  @Column({ type: 'bigint' })
  xid!: string;

  @Column({ type: 'bigint' })
  seq!: string;

  @Column({ name: 'moved_at', type: 'timestamptz', default: () => 'now()' })
  movedAt!: Date;
}
