import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody owes the city by a decision. The id is the decision's, so that it is booked once. */
@Entity('receivable')
@Check('receivable_amount_is_positive', 'amount_cents > 0')
@Index('receivable_kassenzeichen', ['kassenzeichen'], { unique: true })
@Index('receivable_case', ['case_id'])
@Index('receivable_booked', ['booked_on', 'kassenzeichen'])
export class ReceivableRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'receivable_pkey' }) id!: string;
  @Column({ type: 'uuid' }) case_id!: string;
  @Column({ type: 'text' }) case_number!: string;
  @Column({ type: 'text' }) service_key!: string;
  @Column({ type: 'text' }) kassenzeichen!: string;
  @Column({ type: 'text' }) debtor_name!: string;
  @Column({ type: 'text' }) debtor_street!: string;
  @Column({ type: 'text' }) debtor_postal_code!: string;
  @Column({ type: 'text' }) debtor_town!: string;
  @Column({ type: 'text' }) purpose!: string;
  @Column({ type: 'integer' }) amount_cents!: number;
  @Column({ type: 'jsonb' }) instalments!: { dueOn: string; cents: number }[];
  /** Of the first instalment; null where the letter names no day. */
  @Column({ type: 'date', nullable: true }) due_on!: string | null;
  @Column({ type: 'date' }) decided_on!: string;
  /** The day of the treasury list that it stands in. */
  @Column({ type: 'date' }) booked_on!: string;
}
