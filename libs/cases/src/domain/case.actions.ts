/* eslint-disable max-lines -- all that can be done with a case is read as one table */
import { count, day, key, text } from '@vorgang/platform';
import { z } from 'zod';
import { answerWays, paperSources, priorities, refundMethods, type CaseStatus } from './case.js';
import { handedPapers } from './handed-papers.js';
import { plannedDaySchema } from './planned-day.js';

/** One action on a case: everything about it that needs no code. */
interface Action {
  /** In which states it is possible. */
  readonly from: readonly CaseStatus[];
  /** The states that it leads to; `same` means that the state stays. */
  readonly to: readonly (CaseStatus | 'same')[];
  /** Other states in which somebody looks for it, and is told why it is not possible. */
  readonly soughtIn?: readonly CaseStatus[];
  /** `asked`: whoever a task was given to; the right follows from the task. */
  readonly by: 'staff' | 'asked' | 'citizen' | 'system';
  /** The right that staff need for it, where that has another name. */
  readonly right?: 'claim' | 'confirm-posted' | 'link-case' | 'join-case';
  /** The actions that take it back, as long as nothing else has happened. If absent, nothing takes it back. */
  readonly undo?: readonly string[];
  /** How it is requested over HTTP, where this table is all that the endpoint needs. */
  readonly ask?: Ask;
}

interface Ask {
  /** Behind `/api/v1/cases/:caseId/`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly body?: z.ZodObject;
  /** It overwrites or decides, so the request names the version of the case that the user has seen. */
  readonly seen?: true;
  /** Codes of its refusals, in addition to those that every action has. */
  readonly problems?: readonly string[];
}

const always = ['open', 'waiting', 'proposed', 'decided', 'closed'] as const;
const reason = text({ max: 2000, lines: true });
const letter = z.object({ letterId: z.uuid() });

/**
 * Every action on a case. Rules, rights, the API's `allowedActions` and endpoints, the names in the log, the UI's buttons and the
 * diagram in the docs follow from this table. Its words are in `libs/words`.
 */
export const actions = {
  claim: {
    from: ['open', 'waiting'],
    to: ['same'],
    by: 'staff',
    undo: ['release'],
    ask: { path: 'claim', summary: 'Take a case onto one’s own desk', problems: ['case.assigned-to-somebody-else'] },
  },
  'take-over': {
    from: ['open', 'waiting'],
    to: ['same'],
    by: 'staff',
    right: 'claim',
    ask: {
      path: 'take-over',
      summary: 'Take over the case of a colleague who is away',
      problems: ['case.assigned-to-somebody-else', 'case.claim-first'],
    },
  },
  release: {
    from: ['open', 'waiting'],
    to: ['same'],
    by: 'staff',
    undo: ['claim', 'assign'],
    ask: { path: 'release', summary: 'Put a case back into the queue', problems: ['case.claim-first'] },
  },
  assign: {
    from: ['open', 'waiting', 'proposed'],
    to: ['same'],
    by: 'staff',
    undo: ['assign', 'release', 'claim'],
    ask: {
      path: 'assign',
      summary: 'Hand a case over to a colleague',
      body: z.object({
        to: z.uuid().nullable().describe('The colleague; null puts the case back into the queue'),
        comment: text({ max: 1000, min: 0, lines: true }).default(''),
      }),
      problems: ['case.assigned-to-somebody-else', 'case.claim-first', 'case.colleague-cannot-work-on-it'],
    },
  },
  'set-priority': {
    from: ['open', 'waiting', 'proposed'],
    to: ['same'],
    by: 'staff',
    undo: ['set-priority'],
    ask: { path: 'priority', summary: 'Set how urgent a case is', body: z.object({ priority: z.enum(priorities) }), seen: true },
  },
  'set-follow-up': {
    from: ['open', 'waiting', 'proposed', 'decided'],
    soughtIn: ['closed'],
    to: ['same'],
    by: 'staff',
    undo: ['set-follow-up'],
    ask: {
      path: 'follow-up',
      summary: 'Set or clear the follow-up date (Wiedervorlage)',
      description: 'A day on which the offices are closed moves to the next office day.',
      body: z.object({ on: plannedDaySchema.nullable(), note: text({ max: 500, min: 0, lines: true }).default('') }),
      seen: true,
    },
  },
  // Notes neither take nor raise the version: two colleagues may write at once.
  'add-note': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'notes',
      summary: 'Write a note into a case',
      body: z.object({
        text: text({ max: 5000, lines: true }),
        mentions: z.array(z.uuid()).max(20).default([]).describe('Colleagues who are told of it; they may read the case'),
      }),
      problems: ['note.mention-cannot-read'],
    },
  },
  'record-check': { from: ['open', 'waiting'], to: ['same'], by: 'staff' },
  'correct-data': { from: ['open'], soughtIn: ['waiting', 'proposed'], to: ['same'], by: 'staff' },
  'correct-applicant': { from: ['open', 'waiting'], soughtIn: ['proposed'], to: ['same'], by: 'staff' },
  'request-information': { from: ['open'], soughtIn: ['waiting', 'proposed'], to: ['waiting'], by: 'staff' },
  'extend-request': {
    from: ['waiting'],
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'information-request/extend',
      summary: 'Give the citizen more time to answer, and tell them',
      description: 'The day moves to the next office day; the reminder moves along.',
      body: z.object({ answerBy: day().describe('The last day to answer; later than the present one, within a year'), reason }),
      seen: true,
      problems: ['case.claim-first', 'case.assigned-to-somebody-else'],
    },
  },
  'withdraw-request': {
    from: ['waiting'],
    to: ['open'],
    by: 'staff',
    ask: {
      path: 'information-request/withdraw',
      summary: 'Take the request to the citizen back, and tell them; the deadline runs again',
      body: z.object({ reason }),
      seen: true,
      problems: ['case.claim-first', 'case.assigned-to-somebody-else'],
    },
  },
  // The citizen's own answer needs no version either: it has come, whatever a colleague did meanwhile.
  'record-answer': {
    from: always,
    to: ['same', 'open'],
    by: 'staff',
    undo: ['undo-answer'],
    ask: {
      path: 'answers',
      summary: 'Record an answer that came by post, telephone, mail or at the counter',
      description:
        'It has the effect of the citizen’s own answer at the portal. Where nothing was asked, or the case is decided or closed, it is kept as late post.',
      body: z.object({
        way: z.enum(answerWays),
        receivedOn: day().describe('Today or before, and not before the request'),
        message: text({ max: 20_000, min: 0, lines: true }).default(''),
        papers: handedPapers.default([]),
        moreToCome: z.boolean().default(false).describe('The case goes on waiting'),
      }),
      problems: ['paper.not-held'],
    },
  },
  'undo-answer': {
    from: ['open'],
    to: ['waiting'],
    by: 'staff',
    ask: {
      path: 'answers/undo',
      summary: 'Take back an answer that was recorded by mistake; the case waits again',
      description: 'Only the answer that staff recorded last, and as long as nothing followed from it. Its papers stay in the file.',
      body: z.object({ answerId: z.uuid() }),
      seen: true,
      problems: ['answer.none-to-undo'],
    },
  },
  'add-papers': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'papers',
      summary: 'Add papers to the file, in any status',
      body: z.object({
        source: z.enum(paperSources),
        receivedOn: day().describe('Today or before'),
        papers: handedPapers.min(1),
      }),
      problems: ['paper.not-held'],
    },
  },
  'propose-decision': {
    from: ['open'],
    soughtIn: ['waiting', 'proposed'],
    to: ['proposed', 'decided'],
    by: 'staff',
    undo: ['withdraw-proposal', 'recall-decision'],
  },
  'withdraw-proposal': {
    from: ['proposed'],
    to: ['open'],
    by: 'staff',
    ask: { path: 'proposal/withdraw', summary: 'Take one’s own proposal back', seen: true },
  },
  approve: { from: ['proposed'], to: ['decided'], by: 'staff', undo: ['recall-decision'] },
  'recall-decision': {
    from: ['decided'],
    soughtIn: ['closed'],
    to: ['open'],
    by: 'staff',
    ask: {
      path: 'decision/recall',
      summary: 'Take a decision back whose notice has not left yet; the case is open again',
      description: 'By whoever proposed or signed it, or has the case. The notice is not sent. What was booked for it is booked back.',
      body: z.object({ reason }),
      seen: true,
      problems: ['decision.has-left', 'decision.only-its-people-recall'],
    },
  },
  'return-proposal': {
    from: ['proposed'],
    to: ['open'],
    by: 'staff',
    ask: {
      path: 'return',
      summary: 'Return a proposal, with a comment, to a person who can go on with it',
      description: 'To the assignee, else to the proposer; to the team where both are absent, locked, or not competent any more.',
      body: z.object({ comment: reason }),
      seen: true,
      problems: ['decision.proposer-cannot-approve'],
    },
  },
  'record-withdrawal': {
    from: ['open', 'waiting', 'proposed'],
    soughtIn: ['decided'],
    to: ['closed'],
    by: 'staff',
    undo: ['reopen'],
    ask: { path: 'withdrawal', summary: 'Record that the applicant has withdrawn', body: z.object({ reason }), seen: true },
  },
  close: {
    from: ['open'],
    soughtIn: ['waiting'],
    to: ['closed'],
    by: 'staff',
    undo: ['reopen'],
    ask: {
      path: 'close',
      summary: 'Close a case of a service that ends without a decision',
      seen: true,
      problems: ['case.needs-decision', 'decision.checks-open'],
    },
  },
  reopen: {
    from: ['closed'],
    soughtIn: ['decided'],
    to: ['open'],
    by: 'staff',
    ask: {
      path: 'reopen',
      summary: 'Take a closed case up again',
      description: 'It goes to whoever had it, if they are there and can go on with it; else to whoever reopens it.',
      body: z.object({
        reason,
        here: z.boolean().default(false).describe('Onto one’s own desk, though somebody else had it'),
      }),
      seen: true,
    },
  },
  // Like notes, they neither take nor raise the version.
  'give-task': {
    from: ['open', 'waiting', 'proposed'],
    soughtIn: ['decided', 'closed'],
    to: ['same'],
    by: 'staff',
    undo: ['withdraw-task'],
    ask: {
      path: 'tasks',
      summary: 'Give a task to a colleague or another team: a question, a day, and what they see of the case',
      description:
        'Whoever is asked needs no competence for the service. They see the question and what is shared, and nothing else of the case.',
      body: z.object({
        to: z.object({ kind: z.enum(['person', 'team']), id: z.uuid() }),
        question: reason,
        dueOn: plannedDaySchema.describe('The day by which the answer is wanted, at most a year ahead; it moves to the next office day'),
        files: z.array(key()).max(50).default([]).describe('Ids of files and of documents of letters that are shared'),
        applicant: z.boolean().default(false).describe('Whether the applicant is shared'),
        form: z.boolean().default(false).describe('Whether the submitted data are shared'),
      }),
      problems: ['case.claim-first', 'case.assigned-to-somebody-else', 'task.nobody-there', 'task.to-oneself', 'task.unknown-file'],
    },
  },
  'withdraw-task': {
    from: ['open', 'waiting', 'proposed', 'decided'],
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'tasks/withdraw',
      summary: 'Take a task back, and tell whoever has it',
      body: z.object({ taskId: z.uuid(), reason: text({ max: 2000, min: 0, lines: true }).default('') }),
      problems: ['task.not-open', 'case.assigned-to-somebody-else'],
    },
  },
  'answer-task': { from: ['open', 'waiting', 'proposed', 'decided'], to: ['same'], by: 'asked' },
  'hand-back-task': { from: ['open', 'waiting', 'proposed', 'decided'], to: ['same'], by: 'asked' },
  'link-case': { from: always, to: ['same'], by: 'staff', undo: ['unlink-case'] },
  'unlink-case': { from: always, to: ['same'], by: 'staff', right: 'link-case', undo: ['link-case'] },
  'declare-not-same': { from: always, to: ['same'], by: 'staff', right: 'link-case', undo: ['take-back-not-same'] },
  'take-back-not-same': { from: always, to: ['same'], by: 'staff', right: 'link-case', undo: ['declare-not-same'] },
  'join-case': { from: ['open', 'waiting'], to: ['closed'], by: 'staff', undo: ['separate-case'] },
  'separate-case': { from: ['closed'], to: ['open'], by: 'staff', right: 'join-case' },
  'record-payment': { from: always, to: ['same'], by: 'staff' },
  'record-refund': {
    from: ['decided', 'closed'],
    to: ['same'],
    by: 'staff',
    undo: ['undo-refund'],
    ask: {
      path: 'refund',
      summary: 'Record that money was paid back',
      body: z.object({
        cents: z.int().min(1).max(100_000_000).describe('In euro cents; at most what is to be paid back'),
        method: z.enum(refundMethods),
        reference: text({ max: 100 }).describe('The booking’s or the receipt’s number'),
        on: day()
          .optional()
          .describe('The day on which it was paid back; today where omitted, never a day to come, nor one before the payment'),
      }),
      problems: ['refund.more-than-owed', 'refund.before-payment'],
    },
  },
  'undo-refund': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'refund/undo',
      summary: 'Undo a refund, with the reason',
      body: z.object({ refundId: z.uuid(), reason }),
      problems: ['refund.none'],
    },
  },
  'deal-with-post': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'post/dealt-with',
      summary: 'Note that late post was dealt with, and how',
      body: z.object({ answerId: z.uuid(), note: reason.describe('What was done with it') }),
      problems: ['post.none'],
    },
  },
  'retry-delivery': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'delivery/retry',
      summary: 'Try again to deliver a letter that failed',
      body: letter,
      problems: ['letter.not-in-this-state'],
    },
  },
  'deliver-by-post': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: { path: 'delivery/by-post', summary: 'Print a letter whose mail failed', body: letter, problems: ['letter.not-in-this-state'] },
  },
  'send-letter': {
    from: always,
    to: ['same'],
    by: 'staff',
    undo: ['recall-letter'],
    ask: {
      path: 'letters',
      summary: 'Send the citizen a letter that one has written',
      description: 'As they wish to be written to, on paper, or to be given out at the counter.',
      body: z.object({
        key: key().describe('One of GET …/letters-to-write'),
        subject: text({ max: 200 }),
        text: text({ max: 10_000, lines: true }).describe('An empty line begins a paragraph; lines that begin with a dash are a list'),
        way: z.enum(['usual', 'print', 'hand']).default('usual'),
      }),
      problems: ['letter.none-to-write'],
    },
  },
  'recall-letter': {
    from: always,
    to: ['same'],
    by: 'staff',
    ask: {
      path: 'letters/recall',
      summary: 'Hold a letter back that has not left yet',
      description:
        'A notice is held back with its decision, and the letter of an open request with the request. A mail can be held back before it is written, paper until it is posted.',
      body: letter.extend({ reason }),
      problems: ['letter.has-left', 'letter.recall-decision', 'letter.recall-request'],
    },
  },
  'answer-request': { from: always, to: ['same', 'open'], by: 'citizen' },
  'report-payment': { from: always, to: ['same'], by: 'citizen' },
  remind: { from: ['waiting'], to: ['same'], by: 'system' },
  'expire-request': { from: ['waiting'], to: ['open'], by: 'system' },
  'file-letter': { from: always, to: ['same', 'closed'], by: 'system' },
  'note-delivery': { from: always, to: ['same', 'closed'], by: 'system' },
  'batch-letter': { from: always, to: ['same'], by: 'staff', right: 'confirm-posted' },
  'confirm-posted': { from: always, to: ['same', 'closed'], by: 'staff' },
} as const satisfies Readonly<Record<string, Action>>;

type Actions = typeof actions;
export type CaseAction = keyof Actions;

/** Actions that are requested as the table says. */
export type PlainAction = { [A in CaseAction]: Actions[A] extends { readonly ask: unknown } ? A : never }[CaseAction];

/** The actions of staff. */
export type StaffAction = { [A in CaseAction]: Actions[A]['by'] extends 'staff' ? A : never }[CaseAction];

/** Whether staff do it. What the system and the citizen do needs no right. */
export function isStaffAction(action: CaseAction): action is StaffAction {
  return actions[action].by === 'staff';
}

/** A right that staff can have on a case, in addition to reading it. */
export type StaffRight = RightOf<StaffAction>;
type RightOf<A extends StaffAction> = A extends StaffAction ? (Actions[A] extends { readonly right: infer R } ? R : A) : never;

/** The right that an action takes. */
export function rightOf(action: StaffAction): StaffRight {
  const said: Action = actions[action];
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- because those with a right of another name say so in the table
  return said.right ?? (action as StaffRight);
}

/** The actions that take an action back: none for what stays, such as a note, or for what has left the house. */
export function undoOf(action: CaseAction): readonly CaseAction[] {
  const said: Action & { readonly undo?: readonly CaseAction[] } = actions[action];
  return said.undo ?? [];
}

/** The version of the case that the user has seen. */
export const seenVersion = count({ min: 1 }).describe('The version of the case that the user has seen');

type BodyOf<A extends PlainAction> = Actions[A]['ask'] extends { readonly body: infer B extends z.ZodObject } ? z.output<B> : object;

/** The body of an action's request. */
export type InputOfAction<A extends PlainAction> = BodyOf<A> &
  (Actions[A]['ask'] extends { readonly seen: true } ? { readonly version: number } : object);

/** How the action is requested. */
export function askOf(action: PlainAction): Ask {
  return actions[action].ask;
}

/** Every action there is, in the order of the table. */
// Stryker disable next-line MethodExpression: it only tells the compiler that they are actions
export const caseActions: readonly CaseAction[] = Object.keys(actions).filter(isCaseAction);

/** Those of staff, in the same order. */
export const staffActions: readonly StaffAction[] = caseActions.filter(isStaffAction);

/** What staff can be allowed to do with a case: each right once, in the same order. */
export const staffRights: readonly StaffRight[] = [...new Set(staffActions.map(rightOf))];

function isCaseAction(name: string): name is CaseAction {
  return Object.hasOwn(actions, name);
}

/** Those that are requested as the table says. */
export const plainActions: readonly PlainAction[] = caseActions.filter(isPlainAction);

function isPlainAction(action: CaseAction): action is PlainAction {
  return 'ask' in actions[action];
}

/** Whether the table allows the action in this state. */
export function isPossible(action: CaseAction, status: CaseStatus): boolean {
  const from: readonly CaseStatus[] = actions[action].from;
  return from.includes(status);
}

/** Whether somebody looks for the action in this state, though it is not possible. */
export function isSought(action: CaseAction, status: CaseStatus): boolean {
  const said: Action = actions[action];
  return said.soughtIn?.includes(status) ?? false;
}
