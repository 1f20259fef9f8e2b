import type { RecordedCaseEvent, RecordedEventOf as At } from './case.events.js';
import { localDateOf, type LocalDate } from '@vorgang/platform';
import { endedTask, givenTask, type TaskEnding } from './case.tasks.js';
import type { Attachment, Case, CaseLists, LatePost, Letter, ListName } from './case.js';

// What a case collects and does not need for its decisions. Each entry is a row of its own, so that a change of an old case writes only
// what it adds.

type EntryOf<L extends ListName> = CaseLists[L][number];

/** A new entry, with its place in its list; the first is 1. */
interface Added<L extends ListName> {
  readonly list: L;
  readonly number: number;
  readonly entry: EntryOf<L>;
}

/** Other values in an entry that is there. */
interface Changed<L extends ListName> {
  readonly list: L;
  readonly number: number;
  readonly values: Partial<EntryOf<L>>;
}

/** Other values in all entries that have certain values. */
interface ChangedAll<L extends ListName> {
  readonly list: L;
  readonly matching: Partial<EntryOf<L>>;
  readonly values: Partial<EntryOf<L>>;
}

/** What an event does to a list. */
export type ListChange<L extends ListName = ListName> = Added<L> | Changed<L> | ChangedAll<L>;

/** The letter's kinds of events that change a letter which is there. */
type LetterEvent = At<
  | 'case.letter-composed'
  | 'case.letter-written'
  | 'case.letter-available'
  | 'case.letter-sent'
  | 'case.letter-failed'
  | 'case.letter-retried'
  | 'case.letter-redirected'
  | 'case.letter-batched'
  | 'case.letter-posted'
  | 'case.letter-recalled'
>;

/** What an event does to the lists of the case. Pure. @param before the case without this event; null for its first */
export function listChanges(before: Case | null, event: RecordedCaseEvent): ListChange[] {
  const add = <L extends ListName>(list: L, ...entries: readonly EntryOf<L>[]): ListChange[] => {
    const there = before?.listed[list] ?? 0;
    return entries.map((entry, index): Added<L> => ({ list, number: there + index + 1, entry }));
  };
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- most events add nothing to a list
  switch (event.kind) {
    case 'case.submitted':
      return add('attachments', ...event.personal.attachments);
    case 'case.note-added': {
      const { noteId: id, mentions } = event.data;
      return add('notes', { id, text: event.personal.text, ...(mentions ? { mentions } : {}), by: event.by, at: event.at });
    }
    case 'case.data-corrected': {
      const { corrections, reason } = event.personal;
      return add('corrections', ...corrections.map((one) => ({ ...one, reason, by: event.by, at: event.at })));
    }
    case 'case.request-answered': {
      const { answerId: id, requestId, late, partial } = event.data;
      const answer = { id, requestId, ...said(event), late, ...(partial ? { partial } : {}) };
      return [...add('answers', answer), ...add('attachments', ...filed(event, event.data.recorded))];
    }
    case 'case.post-received':
      return [
        ...add('post', { id: event.data.answerId, ...said(event), dealtWith: null }),
        ...add('attachments', ...filed(event, event.data.recorded)),
      ];
    case 'case.papers-added': {
      const { source: way, receivedOn } = event.data;
      return add('attachments', ...filed(event, { way, receivedOn }));
    }
    case 'case.answer-undone':
      return [{ list: 'answers', matching: { id: event.data.answerId }, values: { undone: { by: event.by, at: event.at } } }];
    case 'case.post-dealt-with':
      return dealtWith({ id: event.data.answerId, dealtWith: null }, event, event.personal.note);
    case 'case.reopened':
      // The person who reopens the case and keeps it sees it.
      return before?.openPost && !event.data.keepsPost ? dealtWith({ dealtWith: null }, event, null) : [];
    case 'case.payment-recorded': {
      const { paymentId, resumed: _, ...payment } = event.data;
      return add('payments', { id: paymentId, ...payment });
    }
    case 'case.refund-recorded': {
      const { refundId, ...refund } = event.data;
      return add('refunds', { id: refundId, ...refund, by: event.by, at: event.at, undone: null });
    }
    case 'case.refund-undone':
      return (before?.refundsStanding ?? [])
        .filter(({ id }) => id === event.data.refundId)
        .map(({ number }) => ({
          list: 'refunds' as const,
          number,
          values: { undone: { by: event.by, at: event.at, reason: event.personal.reason } },
        }));
    case 'case.letter-ordered':
      return add('letters', orderedLetter(event));
    case 'case.letter-composed':
    case 'case.letter-written':
    case 'case.letter-available':
    case 'case.letter-sent':
    case 'case.letter-failed':
    case 'case.letter-retried':
    case 'case.letter-redirected':
    case 'case.letter-batched':
    case 'case.letter-posted':
    case 'case.letter-recalled':
      return (before?.lettersUnderWay ?? [])
        .filter(({ id }) => id === event.data.letterId)
        .map(({ number, ...letter }) => ({ list: 'letters' as const, number, values: letterAfter(letter, event) }));
    case 'case.task-given':
      return add('tasks', givenTask(event));
    case 'case.task-answered':
      return [
        ...taskChanges(before, event),
        ...add('attachments', ...filed(event, { way: 'internal', receivedOn: localDateOf(new Date(event.at)) })),
      ];
    case 'case.task-handed-back':
    case 'case.task-withdrawn':
      return taskChanges(before, event);
    default:
      return [];
  }
}

/** A change of a task names the whole task, for the row of its queue. */
function taskChanges(before: Case | null, event: TaskEnding): ListChange[] {
  return (before?.openTasks ?? [])
    .filter(({ id }) => id === event.data.taskId)
    .map(({ number, ...task }) => ({ list: 'tasks' as const, number, values: endedTask(task, event) }));
}

/** How many entries each list has after these changes. Pure. */
export function listedAfter(listed: Case['listed'], changes: readonly ListChange[]): Case['listed'] {
  const added = changes.filter((change) => 'entry' in change);
  if (added.length === 0) return listed;
  return added.reduce<Case['listed']>((counts, { list, number }) => ({ ...counts, [list]: number }), listed);
}

/** The letter after one more of its events. */
export function letterAfter(letter: Letter, event: LetterEvent): Letter {
  switch (event.kind) {
    case 'case.letter-composed':
      return { ...letter, subject: event.personal.subject };
    case 'case.letter-written':
      return { ...letter, state: 'written', documents: event.data.documents };
    case 'case.letter-available':
      return { ...letter, state: 'available', leftOn: event.data.on };
    case 'case.letter-sent':
      return { ...letter, state: 'sent', leftOn: event.data.on, problem: null };
    case 'case.letter-failed':
      return { ...letter, state: 'failed', problem: event.data.problem, attempts: event.data.attempts };
    case 'case.letter-retried':
      return { ...letter, state: stateAgain(letter), problem: null };
    case 'case.letter-redirected':
      return { ...letter, state: stateAgain(letter), way: event.data.way, problem: null };
    case 'case.letter-batched':
      return { ...letter, state: 'batched', batchId: event.data.batchId };
    case 'case.letter-posted':
      return { ...letter, state: 'posted', leftOn: event.data.on };
    case 'case.letter-recalled':
      return { ...letter, state: 'recalled', problem: null };
  }
}

/** A letter that somebody ordered and nobody has written yet. */
export function orderedLetter({ data, at }: At<'case.letter-ordered'>): Letter {
  return {
    id: data.letterId,
    key: data.key,
    way: data.way,
    state: 'ordered',
    orderedAt: at,
    documents: [],
    attempts: 0,
    problem: null,
    batchId: null,
    leftOn: null,
  };
}

/** Where a failed letter starts again: at its delivery, or at its writing if it could not be written. */
function stateAgain({ documents }: Letter): Letter['state'] {
  return documents.length > 0 ? 'written' : 'ordered';
}

function said({
  at,
  by,
  data,
  personal,
}: At<'case.request-answered' | 'case.post-received'>): Pick<LatePost, 'at' | 'message' | 'attachmentIds' | 'recorded'> {
  const { recorded } = data;
  return {
    at,
    message: personal.message,
    attachmentIds: personal.attachments.map(({ id }) => id),
    ...(recorded ? { recorded: { ...recorded, by } } : {}),
  };
}

/** The files of the event; with where they came from, where staff took them in. */
function filed(
  { by, personal }: At<'case.request-answered' | 'case.post-received' | 'case.papers-added' | 'case.task-answered'>,
  taken: { readonly way: NonNullable<Attachment['filed']>['source']; readonly receivedOn: LocalDate } | undefined,
): readonly Attachment[] {
  if (!taken) return personal.attachments;
  const { way: source, receivedOn } = taken;
  return personal.attachments.map((file) => ({ ...file, filed: { source, receivedOn, by } }));
}

/** @param note null where the case was reopened for it */
function dealtWith(matching: Partial<LatePost>, { by, at }: Pick<RecordedCaseEvent, 'by' | 'at'>, note: string | null): ListChange[] {
  return [{ list: 'post', matching, values: { dealtWith: { by, at, note } } }];
}

/** Whether an entry has all of these values. */
export function hasValues(entry: object, values: object): boolean {
  return Object.entries(values).every(([field, value]) => Reflect.get(entry, field) === value);
}

/** Lists that more is added to; for folding from the first event. */
export class CollectedLists {
  readonly #lists: { readonly [L in ListName]: EntryOf<L>[] };

  /** @param lists what the case has collected so far */
  constructor(lists?: CaseLists) {
    const {
      notes = [],
      attachments = [],
      corrections = [],
      answers = [],
      payments = [],
      refunds = [],
      post = [],
      letters = [],
      tasks = [],
    } = lists ?? {};
    this.#lists = {
      notes: [...notes],
      attachments: [...attachments],
      corrections: [...corrections],
      answers: [...answers],
      payments: [...payments],
      refunds: [...refunds],
      post: [...post],
      letters: [...letters],
      tasks: [...tasks],
    };
  }

  apply(changes: readonly ListChange[]): void {
    for (const change of changes) this.#apply(change);
  }

  /** The lists as they are now. */
  get lists(): CaseLists {
    return this.#lists;
  }

  #apply<L extends ListName>(change: ListChange<L>): void {
    const entries: EntryOf<L>[] = this.#lists[change.list];
    if ('entry' in change) {
      entries.push(change.entry);
      return;
    }
    entries.forEach((entry, index) => {
      const touched = 'number' in change ? change.number === index + 1 : hasValues(entry, change.matching);
      if (touched) entries[index] = { ...entry, ...change.values };
    });
  }
}

/** What decides in the case, without the lists that were loaded with it. */
export function withoutLists(loaded: Case & Partial<CaseLists>): Case {
  const {
    notes: _n,
    attachments: _a,
    corrections: _c,
    answers: _w,
    payments: _p,
    refunds: _r,
    post: _o,
    letters: _l,
    tasks: _t,
    ...kase
  } = loaded;
  return kase;
}
