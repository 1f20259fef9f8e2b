import { parseLocalDate } from '@vorgang/platform';
import { aCase, aSubmission, approval, approver, clerk, given, portal, proposal, system } from './case.given.js';
import type { CaseCommand } from './case.commands.js';
import { decide, submit } from './case.decide.js';
import {
  authorOf,
  blankOf,
  caseEventKinds,
  event,
  isCaseEventKind,
  raisesVersion,
  ruleAuthor,
  type CaseEvent,
  type RecordedCaseEvent,
} from './case.events.js';
import { isLookedAt } from './case.evolve.attention.js';
import { evolve, fold, noticesOf } from './case.evolve.js';
import type { WholeCase } from './case.js';

const day = parseLocalDate;
const recorded = (one: CaseEvent): RecordedCaseEvent => ({ ...one, caseId: 'c1', by: clerk.by, at: clerk.now });
const file: CaseCommand = { action: 'file-letter', letterId: 'l1', documents: [] };
const sent: CaseCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm1' } };

/** All events of a case after these commands, from its first one. */
function logOf(commands: readonly CaseCommand[]): RecordedCaseEvent[] {
  const first = submit(aSubmission({ checks: [{ key: 'register', kind: 'manual', required: true }], automatic: [] }));
  const events = first.map(recorded);
  for (const command of commands) {
    const kase = fold(events);
    if (!kase) throw new Error('no case');
    events.push(...decide(kase, command, command.action === 'approve' ? approver : clerk).map(recorded));
  }
  return events;
}

describe('what a colleague may still have on the screen', () => {
  it('is outdated by what overwrites or decides, and not by who has the case, notes, money and letters', () => {
    expect(caseEventKinds.filter((kind) => !raisesVersion(kind))).toEqual([
      'case.checked-automatically',
      'case.claimed',
      'case.released',
      'case.assigned',
      'case.continued',
      'case.note-added',
      'case.reminded',
      'case.papers-added',
      'case.post-dealt-with',
      'case.task-given',
      'case.task-withdrawn',
      'case.payment-recorded',
      'case.refund-recorded',
      'case.refund-undone',
      'case.letter-ordered',
      'case.letter-composed',
      'case.letter-written',
      'case.letter-available',
      'case.letter-sent',
      'case.letter-failed',
      'case.letter-retried',
      'case.letter-redirected',
      'case.letter-batched',
      'case.letter-posted',
      'case.letter-recalled',
      'case.linked',
      'case.unlinked',
      'case.declared-not-same',
      'case.not-same-taken-back',
      'case.took-in',
      'case.let-go',
    ]);
    expect(caseEventKinds.every((kind) => typeof raisesVersion(kind) === 'boolean')).toBe(true);
  });

  it('counts as looked at once somebody works on it, not when they take it, write a note or send a letter', () => {
    expect(caseEventKinds.filter((kind) => isLookedAt(kind, { openPost: 0 }))).toEqual([
      'case.follow-up-set',
      'case.check-recorded',
      'case.data-corrected',
      'case.applicant-corrected',
      'case.information-requested',
      'case.request-extended',
      'case.request-withdrawn',
      'case.task-given',
      'case.decision-proposed',
      'case.proposal-withdrawn',
      'case.proposal-returned',
      'case.decided',
      'case.decision-recalled',
      'case.withdrawn',
      'case.joined',
      'case.separated',
      'case.closed',
      'case.reopened',
    ]);
  });

  it('is told in kinds that are a case’s own', () => {
    expect(isCaseEventKind('case.claimed')).toBe(true);
    expect(isCaseEventKind('staff.invited')).toBe(false);
    expect(event('case.claimed', { assignee: clerk.by })).toEqual({ kind: 'case.claimed', version: 1, data: { assignee: clerk.by } });
    expect(event('case.note-added', { noteId: 'n1' }, { text: 'x' })).toEqual({
      kind: 'case.note-added',
      version: 1,
      data: { noteId: 'n1' },
      personal: { text: 'x' },
    });
  });
});

describe('who an event is of', () => {
  it('is the actor; what the rules find is by the rules, no matter whose action made them run', () => {
    expect(authorOf('case.claimed', { ...clerk.by, since: 'x' } as typeof clerk.by)).toEqual(clerk.by);
    expect(authorOf('case.checked-automatically', clerk.by)).toEqual({ id: ruleAuthor.id, name: ruleAuthor.name });
    expect(ruleAuthor.name).toBe('cases:rule');
  });
});

describe('an event whose personal part was erased', () => {
  const nobody = { kind: 'person', address: { street: '', houseNumber: '', postalCode: '', town: '' } };

  it('is folded from an empty one, which says nothing of anybody', () => {
    const blanks = Object.fromEntries(
      caseEventKinds.map((kind) => [kind, blankOf(kind, { replyKind: 'portal' })]).filter(([, blank]) => blank !== undefined),
    );
    expect(blanks).toEqual({
      'case.submitted': { applicant: nobody, form: {}, replyChannel: { kind: 'portal' }, attachments: [], subject: '', search: {} },
      'case.checked-automatically': { reasons: {} },
      'case.assigned': { comment: '' },
      'case.follow-up-set': { note: '' },
      'case.note-added': { text: '' },
      'case.check-recorded': { finding: '' },
      'case.data-corrected': { corrections: [], reason: '', subject: '', search: {} },
      'case.applicant-corrected': {
        from: nobody,
        applicant: nobody,
        replyFrom: { kind: 'portal' },
        replyChannel: { kind: 'portal' },
        reason: '',
        subject: '',
        search: {},
      },
      'case.information-requested': { text: '' },
      'case.request-extended': { reason: '' },
      'case.request-withdrawn': { reason: '' },
      'case.papers-added': { attachments: [] },
      'case.request-answered': { message: '', attachments: [] },
      'case.post-received': { message: '', attachments: [] },
      'case.post-dealt-with': { note: '' },
      'case.task-given': { question: '' },
      'case.task-answered': { text: '', attachments: [] },
      'case.task-handed-back': { reason: '' },
      'case.task-withdrawn': { reason: '' },
      'case.decision-proposed': { explanation: '', details: {} },
      'case.proposal-returned': { comment: '' },
      'case.refund-undone': { reason: '' },
      'case.letter-composed': { subject: '', text: '' },
      'case.letter-recalled': { reason: '' },
      'case.decision-recalled': { reason: '' },
      'case.withdrawn': { reason: '' },
      'case.reopened': { reason: '' },
    });
  });

  it('has one exactly where the kind has a personal part', () => {
    for (const one of logOf([{ action: 'claim' }, { action: 'add-note', noteId: 'n1', text: 'x' }]))
      expect(blankOf(one.kind, one.data) !== undefined).toBe(one.personal !== undefined);
  });
});

describe('the log of a case', () => {
  const granting: readonly CaseCommand[] = [
    { action: 'claim' },
    { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 },
    proposal(),
  ];

  it('begins with the submission, and is broken where it does not, or decides what nobody proposed', () => {
    expect(fold([])).toBeNull();
    expect(() => evolve(null, recorded(event('case.claimed', { assignee: clerk.by })))).toThrow(
      'the log is broken: case.claimed before case.submitted',
    );
    const decided = logOf(granting).find((one) => one.kind === 'case.decided');
    expect(() => decided && evolve(aCase(), decided)).toThrow('the log is broken: decided without a proposal');
  });

  it('gives the case, one position further with each event', () => {
    const log = logOf(granting);
    expect(fold(log)).toMatchObject({
      id: 'c1',
      status: 'decided',
      position: log.length,
      version: 1 + log.filter((one) => one.kind !== 'case.submitted' && raisesVersion(one.kind)).length,
    });
  });

  it('has every notice as it stood when it was made, the latest last', () => {
    const second = proposal({ feeCents: 4200, approvalBecause: [{ de: 'Ermäßigung', en: 'relief' }] });
    const log = logOf([
      ...granting,
      file,
      sent,
      { action: 'reopen', reason: '', dueOn: null },
      { ...second, proposalId: 'q2' },
      { ...approval(second), kassenzeichen: 'K2' },
    ]);
    expect(noticesOf(log)).toMatchObject([
      { id: 'q1', feeCents: 8400, kassenzeichen: 'K1', approvedBy: null },
      { id: 'q2', feeCents: 4200, kassenzeichen: 'K2', approvedBy: approver.by },
    ]);
    expect(noticesOf(logOf([]))).toEqual([]);
  });
});

describe('what happens to a case', () => {
  const claimed = (): WholeCase => given(aCase()).when({ action: 'claim' }, clerk);

  it('shows in it: the one who had it, its priority, its notes', () => {
    expect(given(claimed()).when({ action: 'release' }, clerk).assignee).toBeNull();
    expect(given(claimed()).when({ action: 'set-priority', priority: 'urgent' }, clerk).priority).toBe('urgent');
    expect(
      given(claimed())
        .when({ action: 'add-note', noteId: 'n1', text: 'eins' }, clerk)
        .then({ action: 'add-note', noteId: 'n2', text: 'zwei' }, portal).notes,
    ).toEqual([
      { id: 'n1', text: 'eins', by: clerk.by, at: clerk.now },
      { id: 'n2', text: 'zwei', by: portal.by, at: portal.now },
    ]);
  });

  it('shows in its data, with what was there before, and in the checks that follow', () => {
    const corrections = [
      { pointer: '/dog/name', from: 'Bello', to: 'Bella' },
      { pointer: '/dog/chip', from: null, to: '276' },
    ];
    const command: CaseCommand = {
      action: 'correct-data',
      corrections,
      reason: 'Tippfehler',
      subject: 'Bella',
      search: { chip: '276' },
      automatic: [
        { key: 'chip', status: 'failed', reason: null },
        { key: 'unknown', status: 'passed', reason: null },
      ],
      added: [{ key: 'breed', kind: 'manual', required: true }],
    };
    const kase = given(claimed()).when(command, clerk);
    expect(kase).toMatchObject({ form: { dog: { name: 'Bella', chip: '276' } }, subject: 'Bella', search: { chip: '276' } });
    expect(kase.corrections).toEqual(corrections.map((one) => ({ ...one, reason: 'Tippfehler', by: clerk.by, at: clerk.now })));
    expect(kase.checks).toMatchObject({
      chip: { status: 'failed', reason: null, times: 2, version: kase.version },
      breed: { status: 'open', required: true, times: 0, by: null },
    });
    expect(Object.keys(kase.checks)).toEqual(['chip', 'register', 'duplicate', 'breed']);
    expect(decide(claimed(), command, clerk)[0]?.data).toEqual({ pointers: ['/dog/name', '/dog/chip'] });
    expect(decide(claimed(), { ...command, automatic: [], added: [] }, clerk)).toHaveLength(1);
    const taken = given(kase).when({ ...command, corrections: [{ pointer: '/dog/chip', from: '276', to: null }], added: [] }, clerk);
    expect(taken.form).toEqual({ dog: { name: 'Bella' } });
    expect(taken.corrections).toHaveLength(3);
  });

  it('as a result of a check that the case does not have changes nothing of it', () => {
    const kase = claimed();
    expect(
      evolve(kase, recorded(event('case.check-recorded', { key: 'moon', activity: '', status: 'passed', before: 'open' }, { finding: '' })))
        .checks,
    ).toEqual(kase.checks);
  });

  it('as what the citizen sends is filed with the case, each answer once', () => {
    const file1 = { id: 'f1', purpose: 'proof', name: 'a.pdf', mime: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
    const answer = (answerId: string, id: string): CaseCommand => ({
      action: 'answer-request',
      answerId,
      message: 'Hier',
      attachments: [{ ...file1, id }],
      automatic: [{ key: 'chip', status: 'failed', reason: { de: 'x', en: 'x' } }],
      dueOn: null,
    });
    const unasked = given(claimed()).when(answer('a1', 'f1'), portal);
    expect(unasked).toMatchObject({
      attachments: [{ id: 'f1' }],
      post: [{ id: 'a1', at: portal.now, message: 'Hier', attachmentIds: ['f1'], dealtWith: null }],
      checks: { chip: { status: 'failed', reason: { de: 'x' } } },
    });
    const twice = given(unasked)
      .when(answer('a2', 'f2'), portal)
      .then({ action: 'deal-with-post', answerId: 'a2', note: 'zur Akte' }, clerk);
    expect(twice.post).toMatchObject([
      { id: 'a1', dealtWith: null },
      { id: 'a2', dealtWith: { by: clerk.by, note: 'zur Akte' } },
    ]);
    expect(() => decide(claimed(), { action: 'deal-with-post', isOpen: false, answerId: 'a1', note: '' }, clerk)).toBreak('post.none');
    const waiting = given(claimed()).when(
      {
        action: 'request-information',
        requestId: 'r1',
        letterId: 'l1',
        items: ['proof'],
        text: 'Bitte',
        answerBy: day('2026-03-20'),
        remindOn: day('2026-03-12'),
      },
      clerk,
    );
    const answered = given(waiting).when(answer('a3', 'f3'), portal).then(answer('a4', 'f4'), portal);
    expect(answered).toMatchObject({
      request: {
        askedBy: clerk.by,
        text: 'Bitte',
      },
      answers: [
        { id: 'a3', requestId: 'r1', message: 'Hier', attachmentIds: ['f3'] },
        { id: 'a4', attachmentIds: ['f4'] },
      ],
      attachments: [{ id: 'f3' }, { id: 'f4' }],
      lookAt: { because: 'answered-again' },
    });
  });

  it('keeps what the clerk settled before it was decided: who brought it to its first end', () => {
    const closed = (who = clerk): WholeCase => given(claimed()).when({ action: 'record-withdrawal', reason: '', letterId: null }, who);
    expect(closed()).toMatchObject({ handledBy: clerk.by.id, closed: { by: clerk.by.name, at: clerk.now } });
    const bySystem: RecordedCaseEvent = {
      ...recorded(event('case.closed', { outcome: 'completed', on: system.today })),
      by: { id: 'system', name: 'system' },
    };
    expect(evolve(claimed(), bySystem).handledBy).toBeNull();
    expect(
      evolve(given(closed()).when({ action: 'reopen', reason: '', dueOn: null }, portal), { ...bySystem, by: portal.by }).handledBy,
    ).toBe(clerk.by.id);
  });
});
