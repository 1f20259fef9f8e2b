import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a change did to a fact: the fact as it was (`sign` −1) and as it is (+1), in the columns that figures count. A trigger on
 * `case_fact` writes it in the same statement, whoever makes the change; `reporting` takes it out again when it is in the roll-ups.
 */
@Entity('case_fact_delta')
export class CaseFactDeltaRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'case_fact_delta_pkey' })
  id!: string;
  @Column({ type: 'smallint' }) sign!: number;
  @Column({ type: 'text' }) service_key!: string;
  @Column({ type: 'uuid' }) team_id!: string;
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'boolean' }) online!: boolean;
  @Column({ type: 'date' }) received_on!: string;
  @Column({ type: 'date', nullable: true }) decided_on!: string | null;
  @Column({ type: 'date', nullable: true }) first_closed_on!: string | null;
  @Column({ type: 'date', nullable: true }) settled_on!: string | null;
  @Column({ type: 'integer', nullable: true }) throughput_days!: number | null;
  @Column({ type: 'smallint' }) asked_back!: number;
  @Column({ type: 'smallint' }) reopenings!: number;
  @Column({ type: 'uuid', nullable: true }) handled_by!: string | null;
  @Column({ type: 'smallint', nullable: true }) returned!: number | null;
  @Column({ type: 'text', array: true, nullable: true }) asked_for!: string[] | null;
  @Column({ type: 'text', array: true, nullable: true }) rejected_for!: string[] | null;
  @Column({ type: 'boolean', nullable: true }) due_kept!: boolean | null;
  @Column({ type: 'integer', nullable: true }) seconds_unassigned!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_assigned!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_waiting!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_proposed!: number | null;
  @Column({ type: 'integer', nullable: true }) seconds_decided!: number | null;
  @Column({ type: 'text', array: true, nullable: true }) answered_by!: string[] | null;
}
