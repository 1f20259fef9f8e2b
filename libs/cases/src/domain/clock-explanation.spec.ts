import { EventKinds, OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import { aCase, aSubmission, at, clerk, given, portal, proposal, system, decides, type StoryCommand } from './case.given.js';
import { submit } from './case.decide.js';
import { caseEvents, type CaseEvent, type RecordedCaseEvent } from './case.events.js';
import type { WholeCase } from './case.js';
import { clockEverStopped, explainClock } from './clock-explanation.js';

const day = parseLocalDate;
const calendar = new OfficeCalendar();
const ask: StoryCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: '',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};

function happened(kase: WholeCase, steps: readonly (readonly [StoryCommand, string])[]): { kase: WholeCase; events: RecordedCaseEvent[] } {
  const events: RecordedCaseEvent[] = [];
  let now = kase;
  for (const [command, when] of steps) {
    const who = at(command.action === 'answer-request' ? portal : command.action === 'expire-request' ? system : clerk, when);
    events.push(...decides(now, command, who).map((event: CaseEvent) => ({ ...event, caseId: 'c1', by: who.by, at: who.now })));
    now = given(now).when(command, who);
  }
  return { kase: now, events };
}

describe('why a case is due when it is', () => {
  it('counts the period from the day of receipt, and names the weekdays on which the offices were closed', () => {
    // 2 March 2026 + 30 office days passes Good Friday and Easter Monday.
    const kase = aCase({ dueOn: day('2026-04-15') });
    expect(explainClock(kase, [], 'office-days', day('2026-03-03'), calendar)).toEqual({
      receivedOn: '2026-03-02',
      firstDueOn: '2026-04-15',
      closedDays: [
        { on: '2026-04-03', name: 'Karfreitag' },
        { on: '2026-04-06', name: 'Ostermontag' },
      ],
      stops: [],
      restart: null,
    });
    expect(explainClock(kase, [], 'weeks', day('2026-03-03'), calendar).closedDays).toEqual([]);
  });

  it('tells how long it stood while the citizen was asked, and to which day that moved it', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [
        { action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: day('2026-03-23') },
        '2026-03-11T23:30:00Z',
      ],
    ]);
    const { stops, firstDueOn } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-13'), calendar);
    expect(firstDueOn).toBe('2026-03-16');
    // Half past midnight in Berlin: the answer came on the 12th.
    expect(stops).toEqual([
      {
        from: '2026-03-04',
        for: 'answer',
        to: '2026-03-12',
        days: 8,
        endedBy: 'answered',
        dueBefore: '2026-03-16',
        dueAfter: '2026-03-23',
      },
    ]);
  });

  it('tells that it ran again because a case was reopened that had been withdrawn meanwhile', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [{ action: 'record-withdrawal', reason: 'x', letterId: 'l2' }, '2026-03-05T09:00:00Z'],
      [{ action: 'reopen', reason: 'y', dueOn: day('2026-03-23') }, '2026-03-11T09:00:00Z'],
    ]);
    const { stops, restart } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-13'), calendar);
    expect(stops).toEqual([
      {
        from: '2026-03-04',
        for: 'answer',
        to: '2026-03-11',
        days: 7,
        endedBy: 'reopened',
        dueBefore: '2026-03-16',
        dueAfter: '2026-03-23',
      },
    ]);
    expect(restart).toEqual({ on: '2026-03-11', dueOn: '2026-03-23' });
  });

  it('shows a clock that stands now, until today', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
    ]);
    const { stops } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-09'), calendar);
    expect(stops).toEqual([
      { from: '2026-03-04', for: 'answer', to: null, days: 5, endedBy: null, dueBefore: '2026-03-16', dueAfter: null },
    ]);
  });

  it('goes on after a request that nobody answered; an answer that comes late moves nothing', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [{ action: 'expire-request', requestId: 'r1', dueOn: day('2026-04-07') }, '2026-03-23T05:00:00Z'],
      [
        { action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: day('2026-04-07') },
        '2026-03-25T09:00:00Z',
      ],
    ]);
    const { stops } = explainClock(kase, [submittedOn(start), ...events], null, day('2026-03-26'), calendar);
    expect(stops).toMatchObject([
      { from: '2026-03-04', for: 'answer', to: '2026-03-23', days: 19, endedBy: 'expired', dueAfter: '2026-04-07' },
    ]);
  });
});

describe('a clock that stood for other reasons', () => {
  const check: StoryCommand = { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 };
  const pays = (cents: number, reference: string): StoryCommand => ({
    action: 'record-payment',
    paymentId: reference,
    cents,
    method: 'cash',
    reference,
    paidAt: '',
    letterId: 'l5',
    dueOn: day('2026-03-20'),
    details: {},
  });
  const toPay: readonly (readonly [StoryCommand, string])[] = [
    [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
    [check, '2026-03-02T09:00:00Z'],
    [proposal({ payment: 'before-issue', feeCents: 3000 }), '2026-03-04T09:00:00Z'],
    [pays(1000, 'B1'), '2026-03-05T09:00:00Z'],
  ];

  it('waited for the fee, and ran again when all of it was paid', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [...toPay, [pays(2000, 'B2'), '2026-03-06T09:00:00Z']]);
    const { stops, restart } = explainClock(kase, [submittedOn(start), ...events], null, day('2026-03-20'), calendar);
    expect(stops).toEqual([
      { from: '2026-03-04', for: 'payment', to: '2026-03-06', days: 2, endedBy: 'paid', dueBefore: '2026-03-16', dueAfter: '2026-03-20' },
    ]);
    expect(restart).toBeNull();
    const unpaid = happened(start, toPay);
    expect(explainClock(unpaid.kase, [submittedOn(start), ...unpaid.events], null, day('2026-03-03'), calendar).stops).toMatchObject([
      { to: null, days: 0, endedBy: null, dueAfter: null },
    ]);
  });

  it('did not stand for a decision that nobody has to pay first', () => {
    const { kase, events } = happened(aCase(), [...toPay.slice(0, 2), [proposal(), '2026-03-04T09:00:00Z']]);
    expect(explainClock(kase, events, null, day('2026-03-20'), calendar).stops).toEqual([]);
  });

  it('began anew with a reopening, from which the next stop counts; without a deadline where there is none', () => {
    const reopened = (dueOn: string | null): readonly (readonly [StoryCommand, string])[] => [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [{ action: 'record-withdrawal', reason: '', letterId: null }, '2026-03-03T09:00:00Z'],
      [{ action: 'reopen', reason: '', dueOn: dueOn === null ? null : day(dueOn) }, '2026-03-04T09:00:00Z'],
      [ask, '2026-03-05T09:00:00Z'],
    ];
    const start = aCase({ dueOn: day('2026-03-16') });
    const told = (dueOn: string | null) => {
      const { kase, events } = happened(start, reopened(dueOn));
      return explainClock(kase, [submittedOn(start), ...events], null, day('2026-03-09'), calendar);
    };
    expect(told('2026-04-01')).toMatchObject({
      restart: { on: '2026-03-04', dueOn: '2026-04-01' },
      stops: [{ from: '2026-03-05', dueBefore: '2026-04-01', to: null }],
    });
    expect(told(null)).toMatchObject({ restart: { on: '2026-03-04', dueOn: null }, stops: [{ dueBefore: null }] });
  });

  it('ran on with the deadline that was where an earlier version recorded the reopening, or the answer', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
    ]);
    const old = (event: Pick<RecordedCaseEvent, 'kind' | 'data' | 'personal'>, at2: string) =>
      new EventKinds(caseEvents).lift({ ...event, version: 1, caseId: 'c1', by: clerk.by, at: at2 } as RecordedCaseEvent);
    const told = (...later: RecordedCaseEvent[]) =>
      explainClock(kase, [submittedOn(start), ...events, ...later], null, day('2026-03-13'), calendar);
    const reopened = old({ kind: 'case.reopened', data: { assignee: clerk.by }, personal: { reason: '' } }, '2026-03-11T09:00:00Z');
    expect(told(reopened)).toMatchObject({
      restart: null,
      stops: [{ to: '2026-03-11', endedBy: 'reopened', dueBefore: '2026-03-16', dueAfter: '2026-03-16' }],
    });
    const answer = (late: boolean) =>
      old(
        {
          kind: 'case.request-answered',
          data: { requestId: 'r1', answerId: 'a1', late, dueOn: day('2026-03-18') },
          personal: { message: '', attachments: [] },
        },
        '2026-03-06T09:00:00Z',
      );
    expect(told(answer(false)).stops).toMatchObject([{ to: '2026-03-06', endedBy: 'answered', dueAfter: '2026-03-18' }]);
    expect(told(answer(true)).stops).toMatchObject([{ to: null }]);
    expect(told(answer(false), reopened).stops).toMatchObject([{ to: '2026-03-06', endedBy: 'answered' }]);
  });

  it('is asked for only where it stood or began anew', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, clerk);
    expect(clockEverStopped(waiting)).toBe(false);
    expect(clockEverStopped(given(waiting).when(ask, clerk))).toBe(true);
    expect(clockEverStopped({ ...waiting, reopenings: 1 })).toBe(true);
    expect(clockEverStopped(happened(aCase(), toPay).kase)).toBe(true);
    expect(clockEverStopped(happened(aCase(), [...toPay.slice(0, 2), [proposal(), '2026-03-04T09:00:00Z']]).kase)).toBe(false);
  });

  it('counts a closed Friday and the last day, and no weekend', () => {
    const closed = (dueOn: string) => explainClock(aCase({ dueOn: day(dueOn) }), [], 'office-days', day('2026-03-03'), calendar).closedDays;
    expect(closed('2026-04-03')).toEqual([{ on: '2026-04-03', name: 'Karfreitag' }]);
    expect(closed('2026-03-31')).toEqual([]);
    expect(explainClock(aCase(), [], 'office-days', day('2026-03-03'), calendar).closedDays).toEqual([]);
  });
});

/** The event with which the case began. */
function submittedOn(kase: WholeCase): RecordedCaseEvent {
  const { receivedAt, clock } = kase;
  const [event] = submit(aSubmission({ receivedAt, dueOn: clock.dueOn, checks: [], automatic: [] }));
  if (!event) throw new Error('no event');
  return { ...event, caseId: 'c1', by: portal.by, at: portal.now };
}
