import { parseLocalDate } from '@vorgang/platform';
import type { CaseCommand } from './case.commands.js';
import { aCase, approval, approver, clerk, colleague, decides, given, proposal, system, type StoryCommand } from './case.given.js';
import type { WholeCase } from './case.js';

const recall: StoryCommand = { action: 'recall-decision', recallId: 'x1', reason: 'Falscher Satz' };
const checks = (kase: WholeCase): WholeCase =>
  given(kase).when({ action: 'record-check', key: 'register', activity: 'a', status: 'passed', finding: '', seenVersion: 99 }, clerk);
const claimed = () => given(aCase()).when({ action: 'claim' }, clerk);
const decided = (options: Parameters<typeof proposal>[0] = {}) => given(checks(claimed())).when(proposal(options), clerk);
const letterOf = (kase: WholeCase, key: string) => kase.letters.find((letter) => letter.key === key);
const kinds = (kase: WholeCase, command: StoryCommand, who = clerk) => decides(kase, command, who).map(({ kind }) => kind);
const ask = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l1',
  items: ['proof'],
  text: 'Bitte',
  answerBy: parseLocalDate('2026-03-20'),
  remindOn: parseLocalDate('2026-03-12'),
} satisfies CaseCommand;
const withdraw: StoryCommand = { action: 'withdraw-request', reason: 'Hat sich gefunden', letterId: 'l2', dueOn: null };

describe('recalling a decision', () => {
  it('opens the case again with the proposal as it was, and keeps its notice in the house', () => {
    const kase = given(decided()).when(recall, clerk);
    expect(kase).toMatchObject({
      status: 'open',
      decision: null,
      assignee: { id: clerk.by.id },
      returned: { comment: 'Falscher Satz', recalled: true },
      lettersUnderWay: [],
    });
    expect(kase.proposal?.feeCents).toBe(8400);
    expect(letterOf(kase, 'notice')?.state).toBe('recalled');
    expect(kase.journey?.settled).toBeNull();
  });

  it('makes it a decision that never was: the next one replaces nothing', () => {
    const again = given(decided())
      .when(recall, clerk)
      .then({ ...proposal(), proposalId: 'p2' }, clerk);
    expect(again.decision).toMatchObject({ id: 'p2' });
    expect(again.decision).not.toHaveProperty('replaces');
  });

  it('is for whoever proposed it, signed it, or has the case', () => {
    const because = [{ de: 'mehr als 500 €', en: 'more than €500' }];
    const signed = given(decided({ approvalBecause: because })).when(approval(), approver);
    expect(kinds(signed, recall, approver)).toEqual(['case.letter-recalled', 'case.decision-recalled']);
    expect(() => decides(signed, recall, colleague)).toBreak('decision.only-its-people-recall');
  });

  it('ends when the notice has left: a mail once it is written, paper once it is posted', () => {
    const kase = decided();
    const { id } = letterOf(kase, 'notice') ?? { id: '' };
    const documents = [{ id: 'd1', kind: 'letter' as const, name: 'Bescheid.pdf', sha256: 'a', size: 1 }];
    const written = given(kase).when({ action: 'file-letter', letterId: id, documents }, system);
    expect(() => decides(written, recall, clerk)).toBreak('decision.has-left');
    const onPaper = given(
      given(written).when({ action: 'note-delivery', letterId: id, result: { sent: false, problem: 'mail.refused', attempts: 1 } }, system),
    )
      .when({ action: 'deliver-by-post', letterId: id }, clerk)
      .then({ action: 'batch-letter', letterId: id, batchId: 'b1' }, clerk);
    expect(kinds(onPaper, recall)).toContain('case.decision-recalled');
    const posted = given(onPaper).when({ action: 'confirm-posted', letterId: id, batchId: 'b1', on: clerk.today }, clerk);
    expect(() => decides(posted, recall, clerk)).toBreak('case.action-not-possible');
  });

  it('is too late where the fee was asked for', () => {
    expect(() => decides(decided({ payment: 'before-issue' }), recall, clerk)).toBreak('decision.has-left');
  });
});

describe('holding a letter back', () => {
  it('keeps it in the file, and it never leaves', () => {
    const closed = given(claimed()).when({ action: 'record-withdrawal', reason: 'am Telefon', letterId: 'l9' }, clerk);
    const held = given(closed).when({ action: 'recall-letter', letterId: 'l9', reason: 'Irrtum' }, clerk);
    expect(letterOf(held, 'withdrawal')?.state).toBe('recalled');
    expect(() => decides(held, { action: 'file-letter', letterId: 'l9', documents: [] }, system)).toBreak('letter.not-in-this-state');
    expect(() => decides(held, { action: 'recall-letter', letterId: 'l9', reason: 'noch einmal' }, clerk)).toBreak('letter.has-left');
  });

  it('takes a notice back with its decision, and the letter of a request with the request', () => {
    const notice = letterOf(decided(), 'notice')?.id ?? '';
    expect(() => decides(decided(), { action: 'recall-letter', letterId: notice, reason: 'x' }, clerk)).toBreak('letter.recall-decision');
    const asked = given(claimed()).when(ask, clerk);
    expect(() => decides(asked, { action: 'recall-letter', letterId: 'l1', reason: 'x' }, clerk)).toBreak('letter.recall-request');
  });

  it('tells nobody that a request is settled of which nobody has heard', () => {
    const asked = given(claimed()).when(ask, clerk);
    expect(kinds(asked, withdraw)).toEqual(['case.request-withdrawn', 'case.letter-recalled']);
    const heard = given(asked).when({ action: 'file-letter', letterId: 'l1', documents: [] }, system);
    expect(kinds(heard, withdraw)).toEqual(['case.request-withdrawn', 'case.letter-ordered']);
  });
});
