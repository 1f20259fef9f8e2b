import { currentPrincipal } from '@vorgang/access';
import { isComposed } from '@vorgang/catalogue';
import type { KeyedCommand } from '@vorgang/platform';
import { addDays, diffDays, InvalidInput, localDateOf, newId } from '@vorgang/platform';
import type { CaseReceipt } from '../case-desk.js';
import { paidCentsBy } from '../domain/case.money.js';
import { plainActions, type InputOfAction, type PlainAction } from '../domain/case.actions.js';
import { resumedDeadline } from '../use-cases/resumed-deadline.js';
import { faultsOfAnswerBy, filedPapers, mustBeReceivedDay, oneFault } from './citizen.js';
import { changeOfCase, type ChangeOfCase, type Prepare, type Preparations } from './change-of-case.js';

/** A task is to come back. */
const longestTaskDays = 366;

/** The actions for which the table and the request's body are not enough. If one is missing here, the code does not compile. */
const preparations: Preparations = {
  // Nobody takes a case from a colleague who is there: the colleague hands it over, or the supervisor moves it.
  'take-over': async (kase, _, { colleagues }) => ({ assigneeAway: await colleagues.isHolderAway(kase) }),

  // People give their own cases to a colleague; those who oversee the team move any case of it. The receiver must be able to work
  // on it.
  assign: async (kase, { to, comment }, { colleagues }) => ({
    to: to === null ? null : await colleagues.whoCanWorkOn(kase, to),
    comment,
    overseeing: currentPrincipal().roles.includes('supervisor'),
  }),

  // Nobody takes a case up on a day on which the offices are closed.
  'set-follow-up': (_, { on, note }, { calendar }) => ({ on: on && calendar.nextOfficeDay(on), note }),

  'extend-request': ({ request }, { answerBy, reason }, { desk, calendar }) => {
    const { today } = desk.occasion();
    const faults = faultsOfAnswerBy(answerBy, today);
    if (faults.length > 0) throw new InvalidInput(faults);
    const last = calendar.nextOfficeDay(answerBy);
    if (!request) throw new Error('the case waits but nothing is asked');
    if (last <= request.answerBy) throw oneFault('/answerBy', 'request.not-later', 'must be later than the present day');
    const moved = addDays(request.remindOn, diffDays(request.answerBy, last));
    return { answerBy: last, remindOn: moved < last ? moved : last, reason, letterId: newId() };
  },

  'withdraw-request': (kase, { reason }, { desk, calendar }) => ({
    reason,
    letterId: newId(),
    dueOn: resumedDeadline(kase, desk.occasion().today, calendar),
  }),

  'record-answer': async (kase, input, tools) => {
    const { way, receivedOn, message, papers, moreToCome } = input;
    if (message === '' && papers.length === 0) throw oneFault('/message', 'answer.empty', 'say what the answer is, or add a paper');
    const open = kase.status === 'decided' || kase.status === 'closed' ? null : kase.request;
    mustBeReceivedDay(receivedOn, tools, localDateOf(new Date(open?.askedAt ?? kase.receivedAt)));
    return {
      answerId: newId(),
      way,
      receivedOn,
      message,
      moreToCome,
      dueOn: resumedDeadline(kase, receivedOn, tools.calendar),
      ...(await filedPapers(kase, papers, tools)),
    };
  },

  'undo-answer': (_, { answerId }) => ({ answerId, letterId: newId() }),

  'add-papers': async (kase, { source, receivedOn, papers }, tools) => {
    mustBeReceivedDay(receivedOn, tools);
    return { additionId: newId(), source, receivedOn, ...(await filedPapers(kase, papers, tools)) };
  },

  'give-task': async (kase, { to, question, dueOn, files, applicant, form }, { desk, colleagues, store, calendar }) => {
    if (dueOn > addDays(desk.occasion().today, longestTaskDays)) throw oneFault('/dueOn', 'task.too-far-ahead', 'must lie within a year');
    const asked = await colleagues.whoCanBeAsked(to);
    const lists = await store.lists(kase.id, ['attachments', 'letters']);
    const known = new Set([...lists.attachments, ...lists.letters.flatMap(({ documents }) => documents)].map(({ id }) => id));
    const unknown = files.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw oneFault(`/files/${unknown}`, 'task.unknown-file', 'the case has no such file');
    return {
      taskId: newId(),
      to: asked,
      question,
      dueOn: calendar.nextOfficeDay(dueOn),
      shared: { files: [...new Set(files)], applicant, form },
    };
  },

  'add-note': async (kase, { text, mentions }, { colleagues }) => ({
    noteId: newId(),
    text,
    mentions: await colleagues.whoCanRead(kase, [...new Set(mentions)]),
  }),

  'send-letter': (kase, { key, subject, text, way }, { desk }) => {
    if (!isComposed(desk.definitionOf(kase), key)) throw oneFault('/key', 'letter.none-to-write', `no letter that clerks write: ${key}`);
    for (const [pointer, said] of Object.entries({ '/subject': subject, '/text': text })) {
      const open = /\{\{[^{}]*\}\}/.exec(said);
      if (open) throw oneFault(pointer, 'letter.place-not-filled', `fill in ${open[0]}`);
    }
    return { letterId: newId(), key, subject, text, way: way === 'usual' ? null : way };
  },

  'recall-decision': (_, { reason }) => ({ recallId: newId(), reason }),

  // It goes to the assignee, else to its proposer. Where neither can go on with it today, it goes to the team.
  'return-proposal': async (kase, { comment }, { colleagues }) => ({ to: await colleagues.whoGoesOn(kase), comment }),

  // The applicant gets it confirmed in writing.
  'record-withdrawal': (kase, { reason }, { desk }) => ({
    reason,
    letterId: 'withdrawal' in desk.definitionOf(kase).letters ? newId() : null,
  }),

  // Only for a service that ends without a decision (zdA).
  close: (kase, _, { desk }) => ({ serviceDecides: desk.definitionOf(kase).decision !== null }),

  // The service's period begins anew on this day: the old deadline may be long over.
  reopen: (kase, { reason, here }, { desk }) => ({ reason, here, dueOn: desk.dueOnAnew(kase) }),

  'deal-with-post': async (kase, { answerId, note }, { store }) => ({
    answerId,
    note,
    isOpen: (await store.entry(kase.id, 'post', { id: answerId, dealtWith: null })) !== undefined,
  }),

  // The money was given back, or the transfer was ordered (Erstattung veranlasst).
  'record-refund': async (kase, { cents, method, reference, on }, { desk, store }) => {
    const { today } = desk.occasion();
    if (on && on > today) throw new InvalidInput([{ pointer: '/on', code: 'refund.day-to-come', detail: 'the day has not come yet' }]);
    const day = on ?? today;
    const paidCentsByThen = paidCentsBy(day, await store.listOf(kase.id, 'payments'));
    return { refundId: newId(), cents, method, reference, on: day, paidCentsByThen };
  },
};

function preparationOf<A extends PlainAction>(action: A): Prepare<A> | undefined {
  const all: { readonly [P in PlainAction]?: Prepare<P> } = preparations;
  return all[action];
}

/** Every plain action of the table, made: the room takes their handlers and controllers from here. */
export const plainChanges: ReadonlyMap<PlainAction, ChangeOfCase> = new Map(
  plainActions.map((action) => [action, changeOfCase(action, preparationOf(action))]),
);

/** The command that does a plain action on a case, for callers in code. */
export function commandFor<A extends PlainAction>(action: A, caseId: string, input: InputOfAction<A>): KeyedCommand<CaseReceipt> {
  const change: ChangeOfCase<A> | undefined = plainChanges.get(action);
  if (!change) throw new Error(`no plain action: ${action}`);
  return change.command(caseId, input);
}
