import { parseLocalDate } from '@vorgang/platform';
import { aCase, at, clerk, colleague, decides, given, portal, proposal, system, type StoryCommand } from './case.given.js';
import { continuationOf, whoHad } from './case.continuity.js';
import { event, type CaseEvent } from './case.events.js';
import { evolve, goOn } from './case.evolve.js';
import { withoutLists } from './case.lists.js';
import type { WholeCase } from './case.js';

const asked: StoryCommand = {
  action: 'request-information',
  requestId: 'r1',
  letterId: 'l2',
  items: [],
  text: 'Chip?',
  answerBy: parseLocalDate('2026-03-16'),
  remindOn: parseLocalDate('2026-03-09'),
};
const answer: StoryCommand = { action: 'answer-request', answerId: 'a1', message: 'x', attachments: [], dueOn: null, automatic: [] };
const filed: StoryCommand = { action: 'file-letter', letterId: 'l1', documents: [] };
const sent: StoryCommand = { action: 'note-delivery', letterId: 'l1', result: { sent: true, messageId: 'm1' } };
const checked: StoryCommand = { action: 'record-check', key: 'register', activity: '', status: 'passed', finding: '', seenVersion: 9 };
const reopen = { action: 'reopen', reason: 'Fehler', dueOn: null } as const;

const closed = () =>
  given(aCase()).when({ action: 'claim' }, clerk).then(checked, clerk).then(proposal(), clerk).then(filed, system).then(sent, system);
const released = () => given(aCase()).when({ action: 'claim' }, clerk).then(asked, clerk).then({ action: 'release' }, clerk);

/** The events of a command, and what they bring to whoever had the case. */
function brought(kase: WholeCase, command: StoryCommand, who: typeof clerk) {
  const events = decides(kase, command, who);
  const after = goOn(kase, recorded(events, who));
  if (!after) throw new Error('no case');
  return continuationOf(withoutLists(after), command as Parameters<typeof continuationOf>[1], events);
}

function recorded(events: readonly CaseEvent[], { by, now }: typeof clerk) {
  return events.map((one) => ({ ...one, caseId: 'c1', by, at: now }));
}

describe('what follows from a case', () => {
  it('is for whoever had it: the assignee, who proposed, who asked, who brought it to its end; not who only signed', () => {
    expect(whoHad(withoutLists(aCase()))).toEqual([]);
    expect(whoHad(withoutLists(released()))).toEqual([clerk.by.id]);
    expect(whoHad(withoutLists(closed()))).toEqual([clerk.by.id]);
    expect(whoHad(withoutLists(closed().then(reopen, colleague)))).toEqual([colleague.by.id, clerk.by.id]);
  });

  it('is an answer, an answer that did not come, late post, a recalled decision and a reopening, where nobody has the case', () => {
    expect(brought(released(), answer, portal)).toBe('answer');
    expect(brought(released(), { action: 'expire-request', requestId: 'r1', dueOn: null }, system)).toBe('expiry');
    expect(brought(closed(), answer, portal)).toBe('post');
    expect(brought(closed(), reopen, colleague)).toBe('reopening');
    expect(brought(closed(), { ...reopen, here: true }, colleague)).toBeNull();
    const decided = given(aCase()).when({ action: 'claim' }, clerk).then(checked, clerk).then(proposal(), clerk);
    const nobodys = { ...decided, assignee: null };
    expect(brought(nobodys, { action: 'recall-decision', recallId: 'x', reason: 'y' }, clerk)).toBe('recall');
  });

  it('changes nothing where somebody has the case', () => {
    const waiting = given(aCase()).when({ action: 'claim' }, colleague).then(asked, colleague);
    expect(brought(waiting, answer, portal)).toBeNull();
    expect(brought(waiting, { action: 'add-note', noteId: 'n', text: 'x' }, clerk)).toBeNull();
  });

  it('is on the desk with the reason, until somebody else has it', () => {
    const had = { caseId: 'c0', number: 'HUA-2025-000007' };
    const [first] = recorded([event('case.continued', { to: clerk.by, had, on: 'application' })], portal);
    if (!first) throw new Error('an event');
    const kase = evolve(withoutLists(aCase()), first);
    expect(kase).toMatchObject({ assignee: { ...clerk.by, since: portal.now }, continued: { to: clerk.by, had, on: 'application' } });
    const [moved] = recorded([event('case.assigned', { from: clerk.by, to: colleague.by }, { comment: '' })], clerk);
    if (!moved) throw new Error('an event');
    expect(evolve(kase, moved)).not.toHaveProperty('continued');
  });

  it('leaves the desk again once the post of a closed case is dealt with', () => {
    const day = parseLocalDate('2026-03-09');
    const later = at(portal, '2026-03-09T08:00:00.000Z');
    const came = event('case.continued', { to: clerk.by, had: { caseId: 'c1', number: 'x' }, on: 'post', lookAtOn: day });
    const kase = goOn(closed(), recorded([...decides(closed(), answer, later), came], later));
    if (!kase) throw new Error('no case');
    expect(kase).toMatchObject({ status: 'closed', assignee: clerk.by, lookAt: { on: day, because: 'post-received' } });
    const done = given(kase).when({ action: 'deal-with-post', answerId: 'a1', note: 'abgelegt' }, clerk);
    expect(done).toMatchObject({ assignee: null, openPost: 0 });
    expect(done).not.toHaveProperty('lookAt');
    expect(done).not.toHaveProperty('continued');
  });
});
