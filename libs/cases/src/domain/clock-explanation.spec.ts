import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import { aCase, at, clerk, given, portal, system } from './case.given.js';
import type { CaseCommand } from './case.commands.js';
import { decide, submit } from './case.decide.js';
import type { CaseEvent, RecordedCaseEvent } from './case.events.js';
import type { Case } from './case.js';
import { explainClock } from './clock-explanation.js';

const day = parseLocalDate;
const calendar = new OfficeCalendar();
const ask: CaseCommand = { action: 'request-information', requestId: 'r1', letterId: 'l1', items: ['proof'], text: '', answerBy: day('2026-03-20'), remindOn: day('2026-03-12') };

function happened(kase: Case, steps: readonly (readonly [CaseCommand, string])[]): { kase: Case; events: RecordedCaseEvent[] } {
  const events: RecordedCaseEvent[] = [];
  let now = kase;
  for (const [command, when] of steps) {
    const who = at(command.action === 'answer-request' ? portal : command.action === 'expire-request' ? system : clerk, when);
    events.push(...decide(now, command, who).map((event: CaseEvent) => ({ ...event, caseId: 'c1', by: who.by, at: who.now })));
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
      closedDays: [{ on: '2026-04-03', name: 'Karfreitag' }, { on: '2026-04-06', name: 'Ostermontag' }],
      stops: [],
    });
    expect(explainClock(kase, [], 'weeks', day('2026-03-03'), calendar).closedDays).toEqual([]);
  });

  it('tells how long it stood while the citizen was asked, and to which day that moved it', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [{ action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: day('2026-03-23') }, '2026-03-11T23:30:00Z'],
    ]);
    const { stops, firstDueOn } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-13'), calendar);
    expect(firstDueOn).toBe('2026-03-16');
    // Half past midnight in Berlin: the answer came on the 12th.
    expect(stops).toEqual([{ from: '2026-03-04', to: '2026-03-12', days: 8, endedBy: 'answered', dueBefore: '2026-03-16', dueAfter: '2026-03-23' }]);
  });

  it('tells that it ran again because a case was reopened that had been withdrawn meanwhile', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [{ action: 'record-withdrawal', reason: 'x', letterId: 'l2' }, '2026-03-05T09:00:00Z'],
      [{ action: 'reopen', reason: 'y', dueOn: day('2026-03-23') }, '2026-03-11T09:00:00Z'],
    ]);
    const { stops } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-13'), calendar);
    expect(stops).toEqual([{ from: '2026-03-04', to: '2026-03-11', days: 7, endedBy: 'reopened', dueBefore: '2026-03-16', dueAfter: '2026-03-23' }]);
  });

  it('shows a clock that stands now, until today', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [[{ action: 'claim' }, '2026-03-02T09:00:00Z'], [ask, '2026-03-04T09:00:00Z']]);
    const { stops } = explainClock(kase, [submittedOn(start), ...events], 'office-days', day('2026-03-09'), calendar);
    expect(stops).toEqual([{ from: '2026-03-04', to: null, days: 5, endedBy: null, dueBefore: '2026-03-16', dueAfter: null }]);
  });

  it('goes on after a request that nobody answered; an answer that comes late moves nothing', () => {
    const start = aCase({ dueOn: day('2026-03-16') });
    const { kase, events } = happened(start, [
      [{ action: 'claim' }, '2026-03-02T09:00:00Z'],
      [ask, '2026-03-04T09:00:00Z'],
      [{ action: 'expire-request', requestId: 'r1', dueOn: day('2026-04-07') }, '2026-03-23T05:00:00Z'],
      [{ action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: day('2026-04-07') }, '2026-03-25T09:00:00Z'],
    ]);
    const { stops } = explainClock(kase, [submittedOn(start), ...events], null, day('2026-03-26'), calendar);
    expect(stops).toMatchObject([{ from: '2026-03-04', to: '2026-03-23', days: 19, endedBy: 'expired', dueAfter: '2026-04-07' }]);
  });
});

/** The event with which the case began. */
function submittedOn(kase: Case): RecordedCaseEvent {
  const { caseNumber, externalReference, submissionId, service, teamId, channel, receivedAt, identification, replyChannel, applicant, form, attachments, subject, search } = kase;
  const [event] = submit({ caseNumber, externalReference, submissionId, service, teamId, channel, receivedAt, identification, replyChannel, applicant, form, attachments: [...attachments], subject, search, dueOn: kase.clock.dueOn, checks: [], automatic: [], payment: null });
  if (!event) throw new Error('no event');
  return { ...event, caseId: 'c1', by: portal.by, at: portal.now };
}
