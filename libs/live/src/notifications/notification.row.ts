import { StaffRow } from '@vorgang/access';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NotificationData, NotificationKind } from './kinds.js';

/** A notification. The case's data are not stored here but looked up, by the rights of that moment. */
@Entity('notification')
@Check(
  'notification_kind',
  `kind in ('given-to-me', 'taken-from-me', 'returned', 'answered', 'post', 'due', 'failed', 'bulk-finished', 'cases-left', 'cases-stuck', 'nobody-competent', 'account-changed', 'rights-asked', 'rights-refused', 'task-given', 'task-answered', 'task-handed-back', 'task-withdrawn', 'task-due', 'task-overdue', 'mentioned', 'list-ready', 'list-failed', 'continued')`,
)
@Index('notification_once', ['staffId', 'cause'], { unique: true })
@Index('notification_own', ['staffId', 'at', 'id'])
@Index('notification_unread', ['staffId', 'at', 'id'], { where: '(read_at is null)' })
@Index('notification_news', ['xid'])
@Index('notification_old', ['at'])
export class NotificationRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notification_pkey' })
  id!: string;

  @Column({ name: 'staff_id', type: 'uuid' })
  @ForeignKey(() => StaffRow, { name: 'notification_staff' })
  staffId!: string;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId!: string | null;

  /** The event, or the day and the case, so that nobody is told the same thing twice. */
  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'jsonb' })
  data!: NotificationData;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  /** When the mail server had taken the mail about it. */
  @Column({ name: 'mailed_at', type: 'timestamptz', nullable: true })
  mailedAt!: Date | null;

  /** Why the mail server refused it for good, in codes. */
  @Column({ name: 'mail_problem', type: 'text', nullable: true })
  mailProblem!: string | null;

  /** The transaction that last changed the row; the live stream follows it. */
  @Column({ type: 'bigint', default: () => 'current_transaction()' })
  xid!: string;
}

/** A morning's mail that somebody has received. */
@Entity('notification_digest')
@Index('notification_digest_old', ['onDay'])
export class NotificationDigestRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'notification_digest_pkey' })
  @ForeignKey(() => StaffRow, { name: 'notification_digest_staff' })
  staffId!: string;

  @PrimaryColumn({ name: 'on_day', type: 'date', primaryKeyConstraintName: 'notification_digest_pkey' })
  onDay!: string;

  @Column({ name: 'mailed_at', type: 'timestamptz' })
  mailedAt!: Date;
}

/** A morning on which people were told what is due; the next one begins where it ended. */
@Entity('notification_morning')
export class NotificationMorningRow {
  @PrimaryColumn({ name: 'on_day', type: 'date', primaryKeyConstraintName: 'notification_morning_pkey' })
  onDay!: string;

  @Column({ name: 'told_at', type: 'timestamptz' })
  toldAt!: Date;
}
