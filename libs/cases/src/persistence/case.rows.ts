import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/*
 * The tables as TypeORM sees them, for the check that migrations and entities agree. One statement writes them (case.store.ts),
 * and queries of their own read them.
 */

@Entity('case_file')
@Check('case_file_status', `status in ('open', 'waiting', 'proposed', 'decided', 'closed')`)
@Check('case_file_proposer_cannot_approve', 'approved_by is null or approved_by <> proposed_by')
@Check('case_file_four_eyes', `not approval_needed or status not in ('decided') or approved_by is not null`)
@Index('case_file_number', ['case_number'], { unique: true })
@Index('case_file_submission', ['submission_id'], { unique: true })
@Index('case_file_received', ['received_at', 'id'])
@Index('case_file_team_received', ['team_id', 'received_at', 'id', 'service_key'])
@Index('case_file_channel', ['channel', 'received_at', 'id'])
@Index('case_file_service', ['service_key', 'received_at', 'id'])
@Index('case_file_due', ['due_on', 'received_at', 'id'])
@Index('case_file_outcome', ['outcome', 'received_at', 'id'], { where: 'outcome is not null' })
@Index('case_file_pressing', ['received_at', 'id', 'priority', 'team_id'], { where: 'priority > 0' })
@Index('case_file_owed_back', ['received_at', 'id'], { where: 'owed_back_cents > 0' })
@Index('case_file_external_reference', ['external_reference'], { where: 'external_reference is not null' })
export class CaseFileRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_file_pkey' }) id!: string;
  @Column({ type: 'text' }) case_number!: string;
  @Column({ type: 'text', nullable: true }) external_reference!: string | null;
  @Column({ type: 'uuid' }) submission_id!: string;
  @Column({ type: 'text' }) service_key!: string;
  @Column({ type: 'integer' }) service_version!: number;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'smallint' }) priority!: number;
  @Column({ type: 'uuid', nullable: true }) assignee_id!: string | null;
  @Column({ type: 'uuid', nullable: true }) proposed_by!: string | null;
  @Column({ type: 'uuid', nullable: true }) approved_by!: string | null;
  @Column({ type: 'boolean' }) approval_needed!: boolean;
  @Column({ type: 'text', nullable: true }) proposal_kind!: string | null;
  @Column({ type: 'integer', nullable: true }) fee_cents!: number | null;
  @Column({ type: 'text', nullable: true }) outcome!: string | null;
  @Column({ type: 'date', nullable: true }) due_on!: string | null;
  @Column({ type: 'timestamptz' }) received_at!: Date;
  @Column({ type: 'timestamptz', nullable: true }) closed_at!: Date | null;
  @Column({ type: 'text' }) applicant_name!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'jsonb' }) state!: unknown;
  @Column({ type: 'integer', default: 0 }) owed_back_cents!: number;
  @Column({ type: 'jsonb' }) application!: unknown;
}

@Entity('case_check')
export class CaseCheckRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_check_pkey' }) case_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'case_check_pkey' }) key!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'text', nullable: true }) recorded_by!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) recorded_at!: Date | null;
  @Column({ type: 'integer' }) times!: number;
}

@Entity('case_assignment')
@Index('case_assignment_staff', ['staff_id'])
export class CaseAssignmentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_assignment_pkey' }) case_id!: string;
  @Column({ type: 'uuid' }) staff_id!: string;
  @Column({ type: 'timestamptz' }) since!: Date;
}

@Entity('work_item')
@Index('work_item_next', { synchronize: false })
@Index('work_item_assignee', ['assignee_id', 'due_on', 'case_id'], { where: 'assignee_id is not null' })
@Index('work_item_status', ['status', 'team_id', 'due_on', 'case_id'])
@Index('work_item_due', ['due_on', 'case_id'])
@Index('work_item_priority', { synchronize: false })
@Index('work_item_received', ['received_at', 'case_id'])
@Index('work_item_free_priority', { synchronize: false })
@Index('work_item_free_due', { synchronize: false })
@Index('work_item_free_received', { synchronize: false })
@Index('work_item_own_follow_up', ['assignee_id', 'follow_up_on'], { where: 'follow_up_on is not null' })
@Index('work_item_follow_up', ['follow_up_on', 'case_id'], { where: 'follow_up_on is not null' })
@Index('work_item_look_at', ['look_at_on', 'case_id'], { where: 'look_at_on is not null' })
@Index('work_item_returned', ['returned_to', 'case_id'], { where: 'returned_to is not null' })
@Index('work_item_wake', ['wake_on'], { where: 'wake_on is not null' })
@Index('work_item_payment', ['due_on', 'case_id'], { where: 'awaits_payment' })
@Index('work_item_undelivered', ['due_on', 'case_id'], { where: 'undelivered' })
@Index('work_item_post', ['due_on', 'case_id'], { where: 'post_open' })
export class WorkItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'work_item_pkey' }) case_id!: string;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'text' }) service_key!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'smallint' }) priority!: number;
  @Column({ type: 'date' }) due_on!: string;
  @Column({ type: 'timestamptz' }) received_at!: Date;
  @Column({ type: 'uuid', nullable: true }) assignee_id!: string | null;
  @Column({ type: 'uuid', nullable: true }) proposed_by!: string | null;
  @Column({ type: 'text', nullable: true }) proposal_kind!: string | null;
  @Column({ type: 'integer', nullable: true }) fee_cents!: number | null;
  @Column({ type: 'uuid', nullable: true }) returned_to!: string | null;
  @Column({ type: 'date', nullable: true }) follow_up_on!: string | null;
  @Column({ type: 'date', nullable: true }) wake_on!: string | null;
  @Column({ type: 'boolean' }) awaits_payment!: boolean;
  @Column({ type: 'boolean' }) undelivered!: boolean;
  @Column({ type: 'date', nullable: true }) look_at_on!: string | null;
  @Column({ type: 'boolean', default: false }) post_open!: boolean;
}

/** An entry of what a case collects: a note, a file, a letter. The state of the case does not grow with them. */
@Entity('case_entry')
@Check('case_entry_list', `list in ('notes', 'attachments', 'corrections', 'answers', 'payments', 'refunds', 'post', 'letters', 'tasks')`)
export class CaseEntryRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_entry_pkey' }) case_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'case_entry_pkey' }) list!: string;
  /** The place in the list; the first is 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'case_entry_pkey' }) number!: number;
  @Column({ type: 'jsonb' }) data!: unknown;
}

/**
 * The case for which a transaction, or a cashier's receipt, was booked. It is booked once, for one case, whatever way its number
 * is typed (`referenceKey`).
 */
@Entity('payment_reference')
@Index('payment_reference_case', ['case_id'])
export class PaymentReferenceRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'payment_reference_pkey' }) reference!: string;
  @Column({ type: 'uuid' }) case_id!: string;
  @Column({ type: 'uuid' }) payment_id!: string;
}

@Entity('case_fact')
@Index('case_fact_received', ['received_on', 'service_key', 'team_id', 'channel'])
@Index('case_fact_closed', ['first_closed_on', 'service_key', 'team_id'], { where: 'first_closed_on is not null' })
@Index('case_fact_decided', ['decided_on', 'service_key', 'team_id'], { where: 'decided_on is not null' })
@Index('case_fact_open', ['received_on', 'service_key', 'team_id', 'channel'], { where: 'first_closed_on is null' })
@Index('case_fact_settled', ['settled_on', 'service_key', 'team_id'], { where: 'settled_on is not null' })
@Index('case_fact_handled', ['handled_by', 'first_closed_on'], { where: 'handled_by is not null' })
@Index('case_fact_reopened', ['received_on'], { where: 'reopenings > 0' })
@Index('case_fact_in_work_then', { synchronize: false })
@Index('case_fact_asked_for', { synchronize: false })
@Index('case_fact_rejected_for', { synchronize: false })
@Index('case_fact_answered_by', { synchronize: false })
export class CaseFactRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_fact_pkey' }) case_id!: string;
  @Column({ type: 'text' }) service_key!: string;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'boolean' }) online!: boolean;
  @Column({ type: 'date' }) received_on!: string;
  @Column({ type: 'timestamptz' }) received_at!: Date;
  @Column({ type: 'date', nullable: true }) decided_on!: string | null;
  @Column({ type: 'date', nullable: true }) first_closed_on!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) first_closed_at!: Date | null;
  @Column({ type: 'text', nullable: true }) outcome!: string | null;
  @Column({ type: 'date', nullable: true }) due_on!: string | null;
  @Column({ type: 'integer', nullable: true }) throughput_days!: number | null;
  @Column({ type: 'smallint' }) asked_back!: number;
  @Column({ type: 'smallint' }) reopenings!: number;
  @Column({ type: 'uuid', nullable: true }) handled_by!: string | null;
  @Column({ type: 'smallint', nullable: true }) returned!: number | null;
  @Column({ type: 'text', array: true, nullable: true }) asked_for!: string[] | null;
  @Column({ type: 'text', array: true, nullable: true }) rejected_for!: string[] | null;
  @Column({ type: 'date', nullable: true }) settled_on!: string | null;
  @Column({ type: 'boolean', nullable: true }) due_kept!: boolean | null;
  @Column({ type: 'integer', nullable: true }) seconds_unassigned!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_assigned!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_waiting!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_proposed!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_decided!: number | null;
  @Column({ type: 'date', nullable: true }) last_closed_on!: string | null;
  @Column({ type: 'text', array: true, nullable: true }) answered_by!: string[] | null;
}

@Entity('case_word')
@Index('case_word_case', ['case_id'])
export class CaseWordRow {
  @Column({ type: 'uuid', primary: true, primaryKeyConstraintName: 'case_word_pkey' }) case_id!: string;
  @Column({ type: 'timestamptz', primary: true, primaryKeyConstraintName: 'case_word_pkey' }) received_at!: Date;
  @Column({ type: 'bigint', primary: true, primaryKeyConstraintName: 'case_word_pkey' }) drawer!: string;
  @Column({ type: 'text', collation: 'C', primary: true, primaryKeyConstraintName: 'case_word_pkey' }) word!: string;
}

/** What a case is recognised by beside its words: numbers for the person and the house, however they are spelled. */
@Entity('case_trait')
@Index('case_trait_traits', { synchronize: false })
export class CaseTraitRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_trait_pkey' }) case_id!: string;
  @Column({ type: 'integer', array: true }) traits!: number[];
}

/** The drawer of each team and service that ever had a case: a function of both (`drawerOf`), and how their lists of words are found. */
@Entity('case_drawer')
export class CaseDrawerRow {
  @Column({ type: 'uuid', primary: true, primaryKeyConstraintName: 'case_drawer_pkey' }) team_id!: string;
  @Column({ type: 'text', primary: true, primaryKeyConstraintName: 'case_drawer_pkey' }) service_key!: string;
  @Column({ type: 'bigint' }) drawer!: string;
}

@Entity('search_word')
@Index('search_word_similar', { synchronize: false })
@Index('search_word_sound', ['sound'], { where: 'sound is not null' })
export class SearchWordRow {
  @Column({ type: 'bigint', primary: true, primaryKeyConstraintName: 'search_word_pkey' }) drawer!: string;
  @Column({ type: 'text', collation: 'C', primary: true, primaryKeyConstraintName: 'search_word_pkey' }) word!: string;
  @Column({ type: 'text', nullable: true }) sound!: string | null;
}

/** Up to which event of a case somebody has seen it. It belongs to a desk, so it is no event. */
@Entity('case_seen')
@Index('case_seen_recent', ['staff_id', 'seen_at', 'case_id'])
@Index('case_seen_case', ['case_id'])
@Index('case_seen_old', ['seen_at'])
export class CaseSeenRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_seen_pkey' }) staff_id!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_seen_pkey' }) case_id!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'timestamptz' }) seen_at!: Date;
}

/** The cases of last night's check that nobody can act on, and no clock wakes. */
@Entity('stuck_case')
export class StuckCaseRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stuck_case_pkey' }) case_id!: string;
  @Column({ type: 'text' }) because!: string;
  @Column({ type: 'timestamptz' }) since!: Date;
}

@Entity('case_letter')
@Index('case_letter_case', ['case_id'])
@Index('case_letter_to_print', ['team_id', 'ordered_at', 'id'], { where: `way = 'print' and state = 'written'` })
@Index('case_letter_batch', ['batch_id'], { where: 'batch_id is not null' })
@Index('case_letter_unsettled', ['ordered_at', 'id'], { where: `state in ('ordered', 'written', 'failed', 'batched')` })
export class CaseLetterRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_letter_pkey' }) id!: string;
  @Column({ type: 'uuid' }) case_id!: string;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'text' }) key!: string;
  @Column({ type: 'text' }) way!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'uuid', nullable: true }) batch_id!: string | null;
  @Column({ type: 'timestamptz' }) ordered_at!: Date;
}

/** A task within a case, by whom it was given and who has it. The question and the answer are entries of the case. */
@Entity('case_task')
@Check('case_task_to', '(to_staff is null) <> (to_team is null)')
@Index('case_task_case', ['case_id'])
@Index('case_task_person', ['to_staff', 'due_on', 'id'], { where: `to_staff is not null and state = 'open'` })
@Index('case_task_team', ['to_team', 'due_on', 'id'], { where: `to_team is not null and state = 'open'` })
@Index('case_task_giver', ['given_by', 'due_on', 'id'], { where: `state = 'open'` })
@Index('case_task_due', ['due_on'], { where: `state = 'open'` })
@Index('case_task_person_ended', ['to_staff', 'ended_at', 'id'], { where: `to_staff is not null and state <> 'open'` })
@Index('case_task_team_ended', ['to_team', 'ended_at', 'id'], { where: `to_team is not null and state <> 'open'` })
@Index('case_task_giver_ended', ['given_by', 'ended_at', 'id'], { where: `state <> 'open'` })
export class CaseTaskRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'case_task_pkey' }) id!: string;
  @Column({ type: 'uuid' }) case_id!: string;
  /** Its place among the tasks of the case. */
  @Column({ type: 'integer' }) number!: number;
  @Column({ type: 'uuid', nullable: true }) to_staff!: string | null;
  @Column({ type: 'uuid', nullable: true }) to_team!: string | null;
  @Column({ type: 'uuid' }) given_by!: string;
  @Column({ type: 'timestamptz' }) given_at!: Date;
  @Column({ type: 'date' }) due_on!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'timestamptz', nullable: true }) ended_at!: Date | null;
}
