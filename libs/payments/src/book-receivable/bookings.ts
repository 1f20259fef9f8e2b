import type { Decision } from '@vorgang/cases';
import type { LocalDate } from '@vorgang/platform';

/** A part of a booking; negative where it reduces an earlier one. */
export interface BookedPart {
  readonly dueOn: LocalDate;
  readonly cents: number;
}

/** What one decision makes the treasury book. */
export interface Booking {
  readonly decision: Notice;
  /** `first` books the matter; `difference` books the change by a later notice. */
  readonly kind: 'first' | 'difference';
  readonly kassenzeichen: string;
  readonly cents: number;
  readonly instalments: readonly BookedPart[];
  /** The decision that this one replaces, and the Kassenzeichen of the matter's first booking. */
  readonly replaces: string | null;
  readonly refersTo: string | null;
}

export type Notice = Pick<Decision, 'id' | 'feeCents' | 'payment' | 'instalments' | 'kassenzeichen' | 'decidedOn'>;

/** A decision that was recalled before anybody heard of it: what stood before it stands again. */
export interface Recall {
  readonly id: string;
  readonly recalls: string;
  readonly decidedOn: LocalDate;
}

/**
 * The bookings of a case, given all its decisions and recalls in order. Together they make up what the last decision that stands
 * asks for, and nothing twice. What changes nothing, and fees that are paid before a permit is issued, book nothing. It is pure,
 * so the result does not depend on how often and in which order the jobs run.
 */
export function bookingsOf(steps: readonly (Notice | Recall)[]): Booking[] {
  const bookings: Booking[] = [];
  const standing: Notice[] = [];
  let before: Asked = asksNothing;
  for (const step of steps) {
    const [first] = bookings;
    if ('recalls' in step) standing.pop();
    else standing.push(step);
    const decision = 'recalls' in step ? { ...(standing.at(-1) ?? asksNothing), id: step.id, decidedOn: step.decidedOn } : step;
    const cents = onAccount(decision) - onAccount(before);
    const kassenzeichen = decision.kassenzeichen ?? first?.kassenzeichen;
    if (cents !== 0 && kassenzeichen !== undefined) {
      const booking = { decision, kassenzeichen, cents };
      bookings.push(
        first
          ? { ...booking, kind: 'difference', instalments: changed(before, decision), replaces: before.id, refersTo: first.kassenzeichen }
          : { ...booking, kind: 'first', instalments: decision.instalments, replaces: null, refersTo: null },
      );
    }
    before = decision;
  }
  return bookings;
}

type Asked = Omit<Notice, 'decidedOn'>;
const asksNothing: Asked = { id: '', feeCents: 0, payment: 'none', instalments: [], kassenzeichen: null };

function onAccount({ payment, feeCents }: Asked): number {
  return payment === 'on-account' ? feeCents : 0;
}

/** The changes by the later notice, for each day. */
function changed(before: Asked, after: Asked): BookedPart[] {
  const sums = new Map<LocalDate, number>();
  const add = (sign: 1 | -1, { payment, instalments }: Asked) => {
    if (payment !== 'on-account') return;
    for (const { dueOn, cents } of instalments) sums.set(dueOn, (sums.get(dueOn) ?? 0) + sign * cents);
  };
  add(-1, before);
  add(1, after);
  const parts = [...sums].filter(([, cents]) => cents !== 0).map(([dueOn, cents]) => ({ dueOn, cents }));
  // Stryker disable next-line EqualityOperator: no day is there twice
  return parts.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
