import { parseLocalDate } from '@vorgang/platform';
import { aCase, approver, at, clerk, given, portal, proposal, system } from './case.given.js';
import type { CaseCommand } from './case.commands.js';
import { deskStatuses, caseStatuses, type WholeCase } from './case.js';
import { applicantName } from './case.person.js';
import { rowsOf } from './case.rows.js';
import { caseActions, isPossible, actions } from './case.actions.js';

const day = parseLocalDate;
const ask: CaseCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: day('2026-03-20'),
  remindOn: day('2026-03-12'),
};
const claimed = (kase: WholeCase = aCase()): WholeCase => given(kase).when({ action: 'claim' }, clerk);
const checked = (kase: WholeCase = aCase()): WholeCase =>
  given(claimed(kase)).when(
    { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 99 },
    clerk,
  );
const proposed = (): WholeCase => given(checked()).when(proposal({ approvalBecause: [{ de: 'x', en: 'x' }] }), clerk);

describe('the rows of a case', () => {
  it('name it as it came in, before anybody has touched it', () => {
    const { case_file, case_check, case_assignment, work_item, case_letter } = rowsOf(aCase({ dueOn: day('2026-03-20') }));
    expect(case_file).toMatchObject({
      id: 'c1',
      case_number: 'HUA-2026-000001',
      external_reference: 'P-1',
      submission_id: 's1',
      service_key: 'hundesteuer-anmeldung',
      service_version: 1,
      team_id: 't1',
      channel: 'portal',
      status: 'open',
      priority: 0,
      assignee_id: null,
      proposed_by: null,
      approved_by: null,
      approval_needed: false,
      proposal_kind: null,
      fee_cents: null,
      outcome: null,
      due_on: '2026-03-20',
      received_at: portal.now,
      closed_at: null,
      applicant_name: 'Müller, Jürgen',
      subject: 'Bello',
      owed_back_cents: 0,
    });
    expect(case_check).toEqual([
      { case_id: 'c1', key: 'chip', status: 'passed', recorded_by: portal.by.id, recorded_at: portal.now, times: 1 },
      { case_id: 'c1', key: 'register', status: 'open', recorded_by: null, recorded_at: null, times: 0 },
      { case_id: 'c1', key: 'duplicate', status: 'open', recorded_by: null, recorded_at: null, times: 0 },
    ]);
    expect([case_assignment, case_letter]).toEqual([[], []]);
    expect(work_item).toEqual([
      {
        case_id: 'c1',
        team_id: 't1',
        service_key: 'hundesteuer-anmeldung',
        channel: 'portal',
        status: 'open',
        priority: 0,
        due_on: '2026-03-20',
        received_at: portal.now,
        assignee_id: null,
        proposed_by: null,
        proposal_kind: null,
        fee_cents: null,
        returned_to: null,
        follow_up_on: null,
        wake_on: null,
        awaits_payment: false,
        undelivered: false,
        look_at_on: null,
        post_open: false,
      },
    ]);
  });

  it('sort what is urgent after what is normal, and what has no deadline last', () => {
    const urgent = rowsOf(given(aCase()).when({ action: 'set-priority', priority: 'urgent' }, clerk));
    expect(urgent.case_file.priority).toBe(2);
    expect(urgent.work_item[0]).toMatchObject({ priority: 2, due_on: '9999-12-31' });
    expect(urgent.case_file.due_on).toBeNull();
  });

  it('say since when somebody has it', () => {
    expect(rowsOf(claimed())).toMatchObject({
      case_assignment: [{ case_id: 'c1', staff_id: clerk.by.id, since: clerk.now }],
      work_item: [{ assignee_id: clerk.by.id }],
      case_file: { assignee_id: clerk.by.id },
    });
  });

  it('wake the system for the reminder, then for the end of the time to answer, and not after the answer', () => {
    const waiting = given(claimed()).when(ask, clerk);
    const wakes = (kase: WholeCase) => rowsOf(kase).work_item[0]?.wake_on;
    expect(wakes(waiting)).toBe('2026-03-12');
    expect(wakes(given(waiting).when({ action: 'remind', requestId: 'r1', letterId: 'l2' }, system))).toBe('2026-03-20');
    expect(
      wakes(
        given(waiting).when({ action: 'answer-request', answerId: 'a1', message: '', attachments: [], automatic: [], dueOn: null }, portal),
      ),
    ).toBeNull();
  });

  it('show the second person what waits for a signature, and only while it waits', () => {
    expect(rowsOf(proposed())).toMatchObject({
      work_item: [{ proposed_by: clerk.by.id, proposal_kind: 'grant', fee_cents: 8400 }],
      case_file: { approval_needed: true, proposal_kind: 'grant', fee_cents: 8400, approved_by: null },
    });
    const returned = given(proposed()).when({ action: 'return-proposal', to: clerk.by, comment: '' }, approver);
    expect(rowsOf(returned).work_item[0]).toMatchObject({
      proposed_by: null,
      proposal_kind: null,
      fee_cents: null,
      returned_to: clerk.by.id,
    });
    expect(rowsOf(given(returned).when(proposal({ approvalBecause: [{ de: 'x', en: 'x' }] }), clerk)).work_item[0]?.returned_to).toBeNull();
    expect(rowsOf(given(checked()).when(proposal(), clerk))).toMatchObject({
      work_item: [{ proposed_by: null, proposal_kind: null, fee_cents: null }],
      case_file: { approval_needed: false, proposed_by: clerk.by.id },
    });
  });

  it('tell when and how it ended, the first time and the last', () => {
    const end: CaseCommand = { action: 'close', serviceDecides: false };
    const closed = given(checked()).when(end, at(clerk, '2026-03-09T09:00:00.000Z'));
    // From Monday to the Monday after: five office days.
    expect(rowsOf(closed)).toMatchObject({
      case_file: { status: 'closed', outcome: 'completed', closed_at: '2026-03-09T09:00:00.000Z' },
      case_fact: {
        first_closed_on: '2026-03-09',
        first_closed_at: '2026-03-09T09:00:00.000Z',
        last_closed_on: '2026-03-09',
        throughput_days: 5,
        handled_by: clerk.by.id,
        outcome: 'completed',
        reopenings: 0,
        online: true,
        received_on: '2026-03-02',
        asked_back: 0,
        decided_on: null,
      },
    });
    const again = given(closed).when({ action: 'reopen', reason: '', dueOn: null }, at(clerk, '2026-03-16T09:00:00.000Z'));
    expect(rowsOf(again)).toMatchObject({
      case_file: { outcome: null, closed_at: null },
      case_fact: { outcome: null, first_closed_on: '2026-03-09', last_closed_on: null, throughput_days: 5, reopenings: 1 },
    });
    const twice = given(again).when(end, at(clerk, '2026-03-17T09:00:00.000Z'));
    expect(rowsOf(twice).case_fact).toMatchObject({ first_closed_on: '2026-03-09', last_closed_on: '2026-03-17', throughput_days: 5 });
    expect(rowsOf(claimed()).case_fact).toMatchObject({ throughput_days: null, last_closed_on: null });
  });

  it('count no negative days where it was closed before the day that counts as its receipt', () => {
    const entered: WholeCase = { ...checked(), receivedAt: '2026-03-05T09:00:00.000Z' };
    expect(rowsOf(given(entered).when({ action: 'close', serviceDecides: false }, clerk)).case_fact.throughput_days).toBe(0);
  });

  it('say that it came in as data only where it did', () => {
    const online = (channel: WholeCase['channel']) => rowsOf({ ...aCase(), channel }).case_fact.online;
    expect((['portal', 'fit-connect', 'terminal'] as const).map(online)).toEqual([true, true, true]);
    expect((['email', 'counter', 'post', 'internal'] as const).map(online)).toEqual([false, false, false, false]);
  });
});

describe('the name of an applicant', () => {
  const { address } = aCase().applicant;
  it.each([
    [{ kind: 'organisation', organisation: 'Stadtwerke', givenName: 'x', address }, 'Stadtwerke'],
    [{ kind: 'organisation', address }, ''],
    [{ kind: 'person', familyName: 'Müller', address }, 'Müller'],
    [{ kind: 'person', givenName: 'Jürgen', familyName: 'Müller', organisation: 'x', address }, 'Müller, Jürgen'],
    [{ kind: 'person', address }, ''],
  ] as const)('%j is "%s"', (applicant, name) => expect(applicantName(applicant)).toBe(name));
});

describe('what is on a desk', () => {
  it('is what can be handed over', () => expect(caseStatuses.filter((status) => isPossible('assign', status))).toEqual([...deskStatuses]));

  it('may be acted on by every action of the table', () => expect(caseActions).toEqual(Object.keys(actions)));
});
