import { parseLocalDate } from '@vorgang/platform';
import type { CaseCommand } from './case.commands.js';
import { goOn } from './case.evolve.js';
import { aCase, approver, at, clerk, colleague, given, portal, proposal, system } from './case.given.js';
import { rowsOf } from './case.rows.js';

const hour = 3600;
const ask: CaseCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof', 'chip'],
  text: 'Bitte',
  answerBy: parseLocalDate('2026-03-20'),
  remindOn: parseLocalDate('2026-03-12'),
};
const secondPerson = proposal({ approvalBecause: [{ de: 'Ermäßigung', en: 'relief' }] });
const checked: CaseCommand = { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 };
const rejection = { ...proposal(), decision: { ...proposal().decision, kind: 'reject' as const, reasons: ['not-resident'] } };
const factOf = (kase: Parameters<typeof rowsOf>[0]) => rowsOf(kase).case_fact;

describe('the journey of a case', () => {
  it('counts the time with nobody, with a clerk, with the citizen and with the second person, up to the first closing', () => {
    const kase = given(aCase({ dueOn: parseLocalDate('2026-03-31') }))
      .when({ action: 'claim' }, at(clerk, '2026-03-02T11:00:00.000Z')) // two hours with nobody
      .then(checked, at(clerk, '2026-03-02T11:30:00.000Z'))
      .then(ask, at(clerk, '2026-03-02T14:00:00.000Z')) // three with the clerk
      .then(
        { action: 'answer-request', answerId: 'a1', message: '', attachments: [], dueOn: parseLocalDate('2026-04-02'), automatic: [] },
        at(portal, '2026-03-04T14:00:00.000Z'),
      )
      .then(secondPerson, at(clerk, '2026-03-04T15:00:00.000Z')) // one more
      .then({ action: 'return-proposal', to: clerk.by, comment: 'Bitte prüfen' }, at(approver, '2026-03-05T15:00:00.000Z'))
      .then(secondPerson, at(clerk, '2026-03-05T16:00:00.000Z'))
      .then({ action: 'record-withdrawal', reason: '', letterId: 'l9' }, at(clerk, '2026-03-05T18:00:00.000Z'));
    expect(factOf(kase)).toMatchObject({
      seconds_unassigned: 2 * hour,
      seconds_assigned: 5 * hour,
      seconds_waiting: 48 * hour,
      seconds_proposed: 26 * hour,
      seconds_decided: 0,
      returned: 1,
      asked_back: 1,
      asked_for: ['proof', 'chip'],
      rejected_for: null,
      settled_on: '2026-03-05',
      due_kept: true,
    });
  });

  it('says nothing of the time before the case is over, and nothing of the time after it was reopened', () => {
    const open = given(aCase()).when({ action: 'claim' }, at(clerk, '2026-03-02T10:00:00.000Z')).then(checked, clerk);
    expect(factOf(open)).toMatchObject({ seconds_unassigned: null, seconds_assigned: null, returned: 0, settled_on: null });
    const closed = given(open).when({ action: 'close', serviceDecides: false }, at(clerk, '2026-03-02T12:00:00.000Z'));
    const again = given(closed)
      .when({ action: 'reopen', reason: '', dueOn: null }, at(colleague, '2026-04-01T08:00:00.000Z'))
      .then({ action: 'close', serviceDecides: false }, at(colleague, '2026-04-09T08:00:00.000Z'));
    expect(factOf(again)).toMatchObject({ seconds_unassigned: hour, seconds_assigned: 2 * hour, settled_on: '2026-03-02', due_kept: null });
  });

  it('keeps each item that was asked for once, and counts how often it was asked', () => {
    const twice = given(aCase())
      .when({ action: 'claim' }, clerk)
      .then(ask, clerk)
      .then({ action: 'expire-request', requestId: 'r1', dueOn: null }, system)
      .then({ ...ask, requestId: 'r2', items: ['chip', 'keeper'] }, clerk);
    expect(factOf(twice)).toMatchObject({ asked_back: 2, asked_for: ['proof', 'chip', 'keeper'] });
  });

  it('keeps by which ways a request was answered, without what was taken back, and that nobody answered', () => {
    const asked = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    expect([factOf(aCase()).answered_by, factOf(asked).answered_by]).toEqual([[], ['none']]);
    const recorded = (answerId: string, way: 'post' | 'counter', moreToCome = false): CaseCommand => ({
      action: 'record-answer',
      answerId,
      way,
      receivedOn: parseLocalDate('2026-03-04'),
      message: '',
      attachments: [],
      moreToCome,
      dueOn: null,
      automatic: [],
    });
    const some = given(asked).when(recorded('a1', 'post', true), clerk);
    const whole = some.then(recorded('a2', 'counter'), clerk);
    expect(factOf(whole).answered_by).toEqual(['post', 'counter']);
    const undone = whole.then({ action: 'undo-answer', answerId: 'a2', letterId: 'l9' }, clerk);
    expect(factOf(undone).answered_by).toEqual(['post']);
    const portals: CaseCommand = { action: 'answer-request', answerId: 'a3', message: '', attachments: [], dueOn: null, automatic: [] };
    expect(factOf(undone.then(portals, portal)).answered_by).toEqual(['post', 'portal']);
    // A case that an earlier version saved does not begin to know half of it.
    const { answeredBy: _, ...before } = asked.journey ?? {};
    const old = given({ ...asked, journey: before as typeof asked.journey }).when(portals, portal);
    expect(factOf(old)).toMatchObject({ asked_back: 1, answered_by: null });
  });

  it('misses the deadline when it is decided after it, whatever comes then', () => {
    const late = given(aCase({ dueOn: parseLocalDate('2026-03-03') }))
      .when({ action: 'claim' }, clerk)
      .then(checked, clerk)
      .then(rejection, at(clerk, '2026-03-04T09:00:00.000Z'));
    expect(late.status).toBe('decided');
    expect(factOf(late)).toMatchObject({ settled_on: '2026-03-04', due_kept: false, rejected_for: ['not-resident'] });
  });

  it('leaves a case that was written before without one, down to the last column, until it is made again', () => {
    const { journey: _, ...before } = given(aCase()).when({ action: 'claim' }, clerk).then(ask, clerk);
    const later = goOn(before, [
      {
        kind: 'case.request-expired',
        version: 1,
        data: { requestId: 'r1', dueOn: null, followUpOn: parseLocalDate('2026-03-23') },
        caseId: 'c1',
        by: system.by,
        at: system.now,
      },
    ]);
    expect(later).not.toHaveProperty('journey');
    expect(later && factOf(later)).toMatchObject({ returned: null, asked_for: null, rejected_for: null, settled_on: null, asked_back: 1 });
  });
});
