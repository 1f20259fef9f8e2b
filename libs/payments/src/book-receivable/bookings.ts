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

/**
 * The bookings of a case, given all its decisions in order. Together they make up what the last decision asks for, and nothing
 * twice. Decisions that change nothing, and fees that are paid before a permit is issued, book nothing. It is pure, so the result
 * does not depend on how often and in which order the jobs run.
 */
export function bookingsOf(notices: readonly Notice[]): Booking[] {
  const bookings: Booking[] = [];
  let before: Notice | null = null;
  for (const notice of notices) {
    const cents = onAccount(notice) - (before ? onAccount(before) : 0);
    const first = bookings[0];
    const kassenzeichen = notice.kassenzeichen ?? first?.kassenzeichen;
    if (cents !== 0 && kassenzeichen !== undefined) {
      bookings.push(
        first && before
          ? {
              decision: notice,
              kind: 'difference',
              kassenzeichen,
              cents,
              instalments: changed(before, notice),
              replaces: before.id,
              refersTo: first.kassenzeichen,
            }
          : { decision: notice, kind: 'first', kassenzeichen, cents, instalments: notice.instalments, replaces: null, refersTo: null },
      );
    }
    before = notice;
  }
  return bookings;
}

function onAccount({ payment, feeCents }: Notice): number {
  return payment === 'on-account' ? feeCents : 0;
}

/** The changes by the later notice, for each day. */
function changed(before: Notice, after: Notice): BookedPart[] {
  const sums = new Map<LocalDate, number>();
  const add = (sign: 1 | -1, { payment, instalments }: Notice) => {
    if (payment !== 'on-account') return;
    for (const { dueOn, cents } of instalments) sums.set(dueOn, (sums.get(dueOn) ?? 0) + sign * cents);
  };
  add(-1, before);
  add(1, after);
  const parts = [...sums].filter(([, cents]) => cents !== 0).map(([dueOn, cents]) => ({ dueOn, cents }));
  // Stryker disable next-line EqualityOperator: no day is there twice
  return parts.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
