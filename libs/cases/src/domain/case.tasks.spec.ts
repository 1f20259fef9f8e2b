import { parseLocalDate } from '@vorgang/platform';
import { actionsFor, type Onlooker } from '../case.policy.js';
import type { WholeCase } from './case.js';
import { aCase, anEmployee, at, clerk, colleague, decides, given, proposal, type StoryCommand } from './case.given.js';
import { rowsOf } from './case.rows.js';

const day = parseLocalDate;
const warden = anEmployee('warden');
const later = (who: typeof clerk) => at(who, '2026-03-05T10:00:00.000Z');
const gives = (taskId = 't1'): StoryCommand => ({
  action: 'give-task',
  taskId,
  to: { kind: 'team', id: 'o1', name: 'Ordnungsamt' },
  question: 'Ist die Rasse gelistet?',
  dueOn: day('2026-03-16'),
  shared: { files: ['f1'], applicant: false, form: true },
});
const answers = (taskId = 't1'): StoryCommand => ({
  action: 'answer-task',
  taskId,
  text: 'Nein.',
  attachments: [{ id: 'f9', purpose: 'correspondence', name: 'Foto.pdf', mime: 'application/pdf', size: 1, sha256: 'x' }],
  automatic: [],
});
const claimed = (): WholeCase => given(aCase()).when({ action: 'claim' }, clerk);
const asked = (): WholeCase => given(claimed()).when(gives(), clerk);
const onlooker = (id: string): Onlooker => ({
  id,
  permitted: () => true,
  everPermitted: () => true,
  assigneeAway: false,
  decides: true,
  signable: true,
});

describe('A task', () => {
  it('is given by whoever has the case, and the case stays as it is with them', () => {
    const kase = asked();
    expect(kase).toMatchObject({
      status: 'open',
      version: claimed().version,
      assignee: { id: clerk.by.id },
      tasks: [{ id: 't1', question: 'Ist die Rasse gelistet?', by: clerk.by, at: clerk.now, state: 'open', ended: null }],
      openTasks: [{ id: 't1', number: 1 }],
    });
    expect(() => decides(aCase(), gives(), clerk)).toBreak('case.claim-first');
    expect(() => decides(claimed(), gives(), colleague)).toBreak('case.assigned-to-somebody-else');
  });

  it('keeps the question apart from what is never erased', () => {
    const [event] = decides(claimed(), gives(), clerk);
    expect(JSON.stringify(event?.data)).not.toContain('Rasse');
    expect(event?.personal).toEqual({ question: 'Ist die Rasse gelistet?' });
  });

  it('comes back: the answer and its papers are in the file, and whoever has the case looks at it', () => {
    const kase = given(asked()).when(answers(), later(warden));
    expect(kase).toMatchObject({
      version: asked().version + 1,
      lookAt: { on: '2026-03-05', because: 'task-answered' },
      tasks: [{ state: 'answered', ended: { by: warden.by, text: 'Nein.', attachmentIds: ['f9'] } }],
      attachments: [{ id: 'f9', filed: { source: 'internal', receivedOn: '2026-03-05', by: warden.by } }],
    });
    expect(kase).not.toHaveProperty('openTasks');
    expect(rowsOf(kase).work_item).toMatchObject([{ look_at_on: '2026-03-05' }]);
    expect(() => decides(kase, answers(), warden)).toBreak('task.not-open');
    expect(given(asked()).when(answers(), clerk)).not.toHaveProperty('lookAt');
  });

  it('is not to be looked at any more once somebody has gone on with the case', () => {
    const kase = given(asked()).when(answers(), warden).then(gives('t2'), clerk);
    expect(kase).not.toHaveProperty('lookAt');
    expect(kase.openTasks).toMatchObject([{ id: 't2', number: 2 }]);
  });

  it('is handed back with the reason', () => {
    const kase = given(asked()).when({ action: 'hand-back-task', taskId: 't1', reason: 'Nicht zuständig' }, warden);
    expect(kase).toMatchObject({
      lookAt: { because: 'task-handed-back' },
      tasks: [{ state: 'handed-back', ended: { by: warden.by, text: 'Nicht zuständig', attachmentIds: [] } }],
    });
    expect(() => decides(kase, { action: 'hand-back-task', taskId: 't1', reason: 'x' }, warden)).toBreak('task.not-open');
  });

  it('is withdrawn by its giver, or by whoever has the case now', () => {
    const withdraws: StoryCommand = { action: 'withdraw-task', taskId: 't1', reason: 'erledigt' };
    const given1 = given(asked()).when(withdraws, clerk);
    expect(given1).toMatchObject({ tasks: [{ state: 'withdrawn', ended: { text: 'erledigt' } }] });
    const handedOver = given(asked()).when({ action: 'assign', to: colleague.by, comment: '', overseeing: false }, clerk);
    expect(given(handedOver).when(withdraws, colleague).tasks).toMatchObject([{ state: 'withdrawn' }]);
    expect(given(handedOver).when(withdraws, clerk).tasks).toMatchObject([{ state: 'withdrawn' }]);
    expect(() => decides(handedOver, withdraws, warden)).toBreak('case.assigned-to-somebody-else');
    expect(() => decides(claimed(), withdraws, clerk)).toBreak('task.not-open');
  });

  it('never holds the case up, and is withdrawn when the case ends', () => {
    const two = given(asked()).when(gives('t2'), clerk);
    const checked = given(two).when(
      { action: 'record-check', key: 'register', activity: 'x', status: 'passed', finding: '', seenVersion: two.version },
      clerk,
    );
    const decided = given(checked).when(proposal(), clerk);
    expect(decided).toMatchObject({ status: 'decided', openTasks: [{ id: 't1' }, { id: 't2' }] });
    const ends: StoryCommand = { action: 'record-withdrawal', reason: '', letterId: null };
    expect(decides(two, ends, clerk).map(({ kind }) => kind)).toEqual([
      'case.withdrawn',
      'case.task-withdrawn',
      'case.task-withdrawn',
      'case.closed',
    ]);
    const closed = given(two).when(ends, clerk);
    expect(closed.tasks).toMatchObject([{ state: 'withdrawn' }, { state: 'withdrawn' }]);
    expect(rowsOf(closed).case_task).toMatchObject([
      { id: 't1', number: 1, state: 'withdrawn', ended_at: clerk.now },
      { id: 't2', number: 2, state: 'withdrawn' },
    ]);
    expect(() => decides(closed, answers(), warden)).toBreak('case.action-not-possible');
  });

  it('has a row for the queues, of a team or of a person', () => {
    const toPerson: StoryCommand = { ...gives('t2'), to: { kind: 'person', id: 's1', name: 'Kaya' } } as StoryCommand;
    expect(rowsOf(given(asked()).when(toPerson, clerk)).case_task).toEqual([
      {
        id: 't1',
        case_id: 'c1',
        number: 1,
        to_staff: null,
        to_team: 'o1',
        given_by: clerk.by.id,
        given_at: clerk.now,
        due_on: '2026-03-16',
        state: 'open',
        ended_at: null,
      },
      expect.objectContaining({ id: 't2', number: 2, to_staff: 's1', to_team: null }),
    ]);
  });

  it('is offered where it is possible', () => {
    const allowed = (kase: WholeCase, who: string) => actionsFor(kase, onlooker(who)).allowed;
    expect(allowed(claimed(), clerk.by.id)).toContain('give-task');
    expect(allowed(claimed(), clerk.by.id)).not.toContain('withdraw-task');
    expect(allowed(asked(), clerk.by.id)).toContain('withdraw-task');
    expect(allowed(asked(), colleague.by.id)).not.toContain('withdraw-task');
    expect(actionsFor(aCase(), onlooker(clerk.by.id)).off).toContainEqual({ action: 'give-task', code: 'claim-first' });
  });
});
