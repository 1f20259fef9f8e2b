import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TeamRow } from '../teams/team.row.js';

/** A person of the staff and how they sign in. */
@Entity('staff')
@Index('staff_by_user_name', ['userName'], { unique: true })
@Index('staff_by_sign_in_name', ['signInName'], { unique: true })
@Check('staff_locale', `locale in ('de', 'en')`)
@Check('staff_roles', `roles <@ array['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier']`)
export class StaffRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'staff_pkey' })
  id!: string;

  /** The user name as typed when the account was made. */
  @Column({ name: 'user_name', type: 'text' })
  userName!: string;

  /** The form in which user names are compared: `test` and `TEST` are one person. */
  @Column({ name: 'sign_in_name', type: 'text' })
  signInName!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', default: 'de' })
  locale!: 'de' | 'en';

  @Column({ type: 'text', array: true })
  roles!: string[];

  /** A PHC string; null for people who have no password here. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'must_change_password', type: 'boolean', default: true })
  mustChangePassword!: boolean;

  /** The administrators who made the last password that the person did not choose, and who may have known it. */
  @Column({ name: 'password_made_by', type: 'uuid', array: true, default: () => "'{}'" })
  passwordMadeBy!: string[];

  @Column({ name: 'password_made_at', type: 'timestamptz', nullable: true })
  passwordMadeAt!: Date | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  /** In real time, like sessions. */
  @Column({ name: 'last_signed_in_at', type: 'timestamptz', nullable: true })
  lastSignedInAt!: Date | null;

  /** Every change by an administrator raises it. A change has to send back the version that its author saw. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt!: Date;

  @Column({ name: 'changed_by', type: 'text' })
  changedBy!: string;
}

/** The teams of people. */
@Entity('team_member')
@Index('team_member_by_team', ['teamId'])
export class TeamMemberRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'team_member_pkey' })
  @ForeignKey(() => StaffRow, { name: 'team_member_staff' })
  staffId!: string;

  @PrimaryColumn({ name: 'team_id', type: 'uuid', primaryKeyConstraintName: 'team_member_pkey' })
  @ForeignKey(() => TeamRow, { name: 'team_member_team' })
  teamId!: string;
}

/** What somebody may do for one service: work on its cases, or approve decisions within limits. */
@Entity('competence')
@Check('competence_may', `may in ('work', 'approve')`)
@Check('competence_limits', `may = 'approve' or (max_fee_cents is null and decision_kinds is null)`)
export class CompetenceRow {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'competence_pkey' })
  @ForeignKey(() => StaffRow, { name: 'competence_staff' })
  staffId!: string;

  @PrimaryColumn({ name: 'service_key', type: 'text', primaryKeyConstraintName: 'competence_pkey' })
  serviceKey!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'competence_pkey' })
  may!: 'work' | 'approve';

  /** In cents; null for no limit. */
  @Column({ name: 'max_fee_cents', type: 'integer', nullable: true })
  maxFeeCents!: number | null;

  /** Null for all kinds. */
  @Column({ name: 'decision_kinds', type: 'text', array: true, nullable: true })
  decisionKinds!: string[] | null;
}
