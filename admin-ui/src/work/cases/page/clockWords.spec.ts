import type { CaseDetail } from '../../../kit/api/types';
import { clockWords } from './clockWords';

type Clock = CaseDetail['clock'];
type Stop = Clock['explanation']['stops'][number];

const said = (clock: Clock): string[] =>
  clockWords(
    clock,
    (key, { theFee, ...values } = {}) =>
      [key, ...Object.values(values), ...(key.endsWith('npaid') || key === 'why.paid' ? [theFee] : [])].join(' ').trim(),
    { date: (day) => day?.slice(5) ?? '–' },
    { theFee: 'the tax' },
  );
const clock = (changes: Partial<Clock> = {}, explanation: Partial<Clock['explanation']> = {}): Clock => ({
  dueOn: '2026-03-16',
  stoppedOn: null,
  officeDaysLeft: 3,
  explanation: {
    receivedOn: '2026-03-02',
    firstDueOn: '2026-03-16',
    period: { amount: 10, unit: 'office-days', source: null, note: 'Ziel der Stadt' },
    closedDays: [],
    stops: [],
    restart: null,
    ...explanation,
  },
  ...changes,
});
const stop = (changes: Partial<Stop>): Stop => ({
  from: '2026-03-04',
  for: 'answer',
  to: '2026-03-12',
  days: 8,
  endedBy: 'answered',
  dueBefore: '2026-03-16',
  dueAfter: '2026-03-24',
  ...changes,
});

describe('why this date', () => {
  it('begins with the receipt and the service’s period, and says where that comes from', () => {
    expect(said(clock())).toEqual(['why.received 03-02', 'why.period.office-days 10 03-16', 'why.source Ziel der Stadt']);
  });

  it('names the days that did not count', () => {
    expect(
      said(
        clock(
          {},
          {
            closedDays: [
              { on: '2026-04-03', name: 'Karfreitag' },
              { on: '2026-12-24', name: null },
            ],
          },
        ),
      ),
    ).toContain('why.closed Karfreitag (04-03), 12-24');
  });

  it('tells each time that it stood, and to which day that led', () => {
    const sentences = said(
      clock(
        { dueOn: '2026-04-02' },
        { stops: [stop({}), stop({ endedBy: 'expired', dueAfter: '2026-04-02' }), stop({ endedBy: 'reopened', dueAfter: '2026-04-02' })] },
      ),
    );
    expect(sentences.slice(3)).toEqual([
      'why.answered 03-04 03-12 8 03-24',
      'why.expired 03-04 03-12 8 04-02',
      'why.reopened 03-04 03-12 8 04-02',
      'why.result 04-02',
    ]);
  });

  it('says that it stands, and that there is no date until it goes on', () => {
    expect(said(clock({ stoppedOn: '2026-03-04' }, { stops: [stop({ to: null, endedBy: null, dueAfter: null })] })).slice(3)).toEqual([
      'why.stands 03-04 – 8 –',
      'why.open',
    ]);
  });

  it('tells that it stands for the fee, and that it began anew with a reopening', () => {
    const unpaid = said(clock({ stoppedOn: '2026-03-04' }, { stops: [stop({ for: 'payment', to: null, endedBy: null, dueAfter: null })] }));
    expect(unpaid.slice(3)).toEqual(['why.standsUnpaid 03-04 – 8 – the tax', 'why.openUnpaid']);
    const again = said(
      clock(
        { dueOn: '2026-10-15' },
        {
          stops: [
            stop({}),
            stop({ for: 'payment', from: '2026-10-05', to: '2026-10-06', days: 1, endedBy: 'paid', dueAfter: '2026-10-15' }),
          ],
          restart: { on: '2026-10-01', dueOn: '2026-10-14' },
        },
      ),
    );
    expect(again.slice(3)).toEqual([
      'why.answered 03-04 03-12 8 03-24',
      'why.restart 10-01 10-14',
      'why.paid 10-05 10-06 1 10-15 the tax',
      'why.result 10-15',
    ]);
  });

  it('says so where the service has no period', () => {
    expect(said(clock({ dueOn: null }, { firstDueOn: null, period: null }))).toEqual(['why.received 03-02', 'why.noPeriod']);
  });
});
