import { parseLocalDate } from '@vorgang/platform';
import { bookingsOf, type Notice } from './bookings.js';

const day = parseLocalDate;

let count = 0;
/** A notice that asks for these parts, with the matter's Kassenzeichen if it asks for anything. */
function notice(parts: Record<string, number>, change: Partial<Notice> = {}): Notice {
  const instalments = Object.entries(parts).map(([dueOn, cents]) => ({ dueOn: day(dueOn), cents }));
  const feeCents = instalments.reduce((sum, part) => sum + part.cents, 0);
  count += 1;
  return {
    id: `d${count}`,
    feeCents,
    payment: feeCents > 0 ? 'on-account' : 'none',
    instalments,
    kassenzeichen: feeCents > 0 ? 'K1' : null,
    decidedOn: day('2026-03-02'),
    ...change,
  };
}

const spring = { '2026-05-15': 2800, '2026-08-15': 2800, '2026-11-15': 2800 };
const sums = (notices: Notice[]) => bookingsOf(notices).map(({ kind, cents }) => [kind, cents]);

describe('What is booked of a matter', () => {
  it('is the first notice in full', () => {
    expect(bookingsOf([notice(spring)])).toMatchObject([
      { kind: 'first', kassenzeichen: 'K1', cents: 8400, replaces: null, refersTo: null, instalments: [{ dueOn: '2026-05-15' }, {}, {}] },
    ]);
  });

  it('is nothing more where the second says the same', () => {
    expect(sums([notice(spring), notice(spring)])).toEqual([['first', 8400]]);
  });

  it('is the difference, by the days on which something changes, where it says another sum', () => {
    const [first, more] = [notice(spring), notice({ '2026-05-15': 2800, '2026-08-15': 3400, '2026-11-15': 3400 })];
    expect(bookingsOf([first, more])[1]).toEqual({
      decision: more,
      kind: 'difference',
      kassenzeichen: 'K1',
      cents: 1200,
      replaces: first.id,
      refersTo: 'K1',
      instalments: [
        { dueOn: '2026-08-15', cents: 600 },
        { dueOn: '2026-11-15', cents: 600 },
      ],
    });
  });

  it('is taken off again where the second asks for nothing, and booked anew where the third does', () => {
    const all = [notice(spring), notice({}), notice(spring)];
    expect(sums(all)).toEqual([
      ['first', 8400],
      ['difference', -8400],
      ['difference', 8400],
    ]);
    expect(bookingsOf(all)[1]).toMatchObject({
      kassenzeichen: 'K1',
      refersTo: 'K1',
      instalments: [{ cents: -2800 }, { cents: -2800 }, { cents: -2800 }],
    });
  });

  it('begins with the first notice that asks for anything', () => {
    expect(sums([notice({}), notice(spring)])).toEqual([['first', 8400]]);
  });

  it('is nothing for fees that are paid before a permit is issued', () => {
    expect(bookingsOf([notice({}, { feeCents: 3000, payment: 'before-issue', kassenzeichen: 'K1' })])).toEqual([]);
  });

  it('is all taken off where the second is paid before a permit is issued, also where it names days', () => {
    expect(bookingsOf([notice(spring), notice(spring, { payment: 'before-issue' })])[1]).toMatchObject({
      kind: 'difference',
      cents: -8400,
      instalments: [{ cents: -2800 }, { cents: -2800 }, { cents: -2800 }],
    });
  });

  it('is told by day, the earliest first, whichever notice named it', () => {
    const [, moved] = bookingsOf([notice({ '2026-11-15': 100, '2026-05-15': 100 }), notice({ '2026-08-15': 300, '2026-02-15': 50 })]);
    expect(moved?.instalments).toEqual([
      { dueOn: '2026-02-15', cents: 50 },
      { dueOn: '2026-05-15', cents: -100 },
      { dueOn: '2026-08-15', cents: 300 },
      { dueOn: '2026-11-15', cents: -100 },
    ]);
  });

  it('is nothing as long as there is no Kassenzeichen under which it could be', () => {
    expect(bookingsOf([notice(spring, { kassenzeichen: null })])).toEqual([]);
  });

  it('adds up to what the last notice asks for, as a whole and for each day, whatever was decided in between', () => {
    const plans: Record<string, number>[] = [
      spring,
      {},
      { '2026-05-15': 1 },
      { '2026-06-30': 60_000, '2026-08-15': 2800 },
      spring,
      { '2026-11-15': 5 },
    ];
    for (let length = 1; length <= plans.length; length += 1) {
      for (let start = 0; start + length <= plans.length; start += 1) {
        const notices = plans.slice(start, start + length).map((plan) => notice(plan));
        const last = notices.at(-1);
        const bookings = bookingsOf(notices);
        expect(bookings.reduce((sum, booking) => sum + booking.cents, 0)).toBe(last?.feeCents);
        const byDay = new Map<string, number>();
        for (const part of bookings.flatMap((booking) => booking.instalments))
          byDay.set(part.dueOn, (byDay.get(part.dueOn) ?? 0) + part.cents);
        expect(Object.fromEntries([...byDay].filter(([, cents]) => cents !== 0))).toEqual(
          Object.fromEntries((last?.instalments ?? []).map(({ dueOn, cents }) => [dueOn, cents])),
        );
        for (const booking of bookings) expect(booking.instalments.reduce((sum, part) => sum + part.cents, 0)).toBe(booking.cents);
      }
    }
  });
});
