import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What somebody owes the city by a decision, or what a later decision changes in that. It has the decision's id, so that it is
 * booked once; a case has one first booking.
 */
@Entity('receivable')
@Check('receivable_booking', `booking in ('first', 'difference', 'twice')`)
@Check('receivable_amount', `amount_cents > 0 or (booking = 'difference' and amount_cents < 0)`)
@Check('receivable_refers', `(booking = 'first') = (replaces is null) and (booking = 'first') = (refers_to is null)`)
@Index('receivable_kassenzeichen', ['kassenzeichen'], { unique: true, where: `booking <> 'difference'` })
@Index('receivable_matter', ['case_id'], { unique: true, where: `booking = 'first'` })
@Index('receivable_replaces', ['replaces'], { unique: true, where: 'replaces is not null' })
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
  /** The due day of the first instalment; null where the letter names no day. */
  @Column({ type: 'date', nullable: true }) due_on!: string | null;
  @Column({ type: 'date' }) decided_on!: string;
  /** The day of its treasury list. */
  @Column({ type: 'date' }) booked_on!: string;
  /** `twice`: booked in full a second time, as earlier versions did for a reopened case. */
  @Column({ type: 'text' }) booking!: 'first' | 'difference' | 'twice';
  /** The replaced decision; null for the matter's first booking. */
  @Column({ type: 'uuid', nullable: true }) replaces!: string | null;
  @Column({ type: 'text', nullable: true }) refers_to!: string | null;
}
