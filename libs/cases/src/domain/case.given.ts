import { parseLocalDate, localDateOf, type LocalDate } from '@vorgang/platform';
import type { CaseCommand, CommandOf, Occasion, ReportedPayment, Submit } from './case.commands.js';
import { decide, submit } from './case.decide.js';
import { withoutLists } from './case.lists.js';
import type { CaseEvent } from './case.events.js';
import { goOn } from './case.evolve.js';
import type { DecisionKind, LocalText, WholeCase } from './case.js';
import { paidCentsBy } from './case.money.js';
import { referenceKey } from './case.reference.js';

/** How stories about cases begin. Only tests use it. */

/** Somebody of the staff, on the morning of 2 March 2026. */
export function anEmployee(name: string): Occasion {
  return { by: { id: `id-of-${name}`, name }, kind: 'staff', now: '2026-03-02T09:00:00.000Z', today: parseLocalDate('2026-03-02') };
}

export const clerk = anEmployee('weber');
export const colleague = anEmployee('klein');
export const approver = anEmployee('schmitz');
export const system: Occasion = { ...anEmployee('system'), kind: 'system' };
export const portal: Occasion = { ...anEmployee('portal'), kind: 'portal' };

/** The same person at another time. */
export function at(occasion: Occasion, now: string): Occasion {
  return { ...occasion, now, today: localDateOf(new Date(now)) };
}

/** A dog's registration as it comes in by mail wish, with two checks to tick and an automatic one. */
export function aSubmission(change: Partial<Submit> = {}): Submit {
  return {
    caseNumber: 'HUA-2026-000001',
    externalReference: 'P-1',
    submissionId: 's1',
    service: { key: 'hundesteuer-anmeldung', version: 1 },
    teamId: 't1',
    channel: 'portal',
    receivedAt: portal.now,
    dueOn: null,
    identification: { method: 'bundid', trustLevel: 'substantial' },
    replyChannel: { kind: 'email', email: 'j.mueller@example.org' },
    applicant: {
      kind: 'person',
      givenName: 'Jürgen',
      familyName: 'Müller',
      address: { street: 'Oberstraße', houseNumber: '1', postalCode: '52349', town: 'Düren' },
    },
    form: { dog: { name: 'Bello' } },
    attachments: [],
    subject: 'Bello',
    search: {},
    checks: [
      { key: 'chip', kind: 'automatic', required: false },
      { key: 'register', kind: 'manual', required: true },
      { key: 'duplicate', kind: 'manual', required: false },
    ],
    corrected: null,
    automatic: [{ key: 'chip', status: 'passed', reason: { de: 'ok', en: 'ok' } }],
    payment: null,
    ...change,
  };
}

/** The case that it becomes. */
export function aCase(options: { dueOn?: LocalDate | null } = {}): WholeCase {
  const events = submit(aSubmission({ dueOn: options.dueOn ?? null }));
  return after(null, events, portal);
}

function after(kase: WholeCase | null, events: readonly CaseEvent[], { by, now }: Occasion): WholeCase {
  const result = goOn(
    kase,
    events.map((event) => ({ ...event, caseId: 'c1', by, at: now })),
  );
  if (!result) throw new Error('no events');
  return result;
}

/** A case that a story goes on with: `given(kase).when(command, who).then(command, who)`. */
export type Story = WholeCase & { then: (command: StoryCommand, who: Occasion) => Story };

/** A command of a story. What handlers look up in the lists of the case need not be said. */
export type StoryCommand = { [A in CaseCommand['action']]: StoryCommandOf<A> }[CaseCommand['action']];
export type StoryCommandOf<A extends CaseCommand['action']> = Omit<CommandOf<A>, LookedUp> &
  Partial<Pick<CommandOf<A>, LookedUp & keyof CommandOf<A>>>;
type LookedUp = 'bookedCents' | 'paidCentsByThen' | 'isOpen';

/** Begins or goes on with a story. */
export function given(kase: WholeCase): { when: (command: StoryCommand, who: Occasion) => Story } {
  return { when: (command, who) => story(after(kase, decides(kase, command, who), who)) };
}

/** The events that follow from a command of a story. */
export function decides(kase: WholeCase, command: StoryCommand, who: Occasion): CaseEvent[] {
  return decide(withoutLists(kase), asHandled(kase, command), who);
}

/** The command as its handler makes it. */
function asHandled(kase: WholeCase, command: StoryCommand): CaseCommand {
  const bookedCents = ({ reference }: Pick<ReportedPayment, 'reference'>) =>
    kase.payments.find((payment) => referenceKey(payment.reference) === referenceKey(reference))?.cents ?? null;
  if (command.action === 'record-payment' || command.action === 'report-payment') return { bookedCents: bookedCents(command), ...command };
  if (command.action === 'record-refund') return { paidCentsByThen: paidCentsBy(command.on, kase.payments), ...command };
  if (command.action !== 'deal-with-post') return command;
  return { isOpen: kase.post.some(({ id, dealtWith }) => id === command.answerId && dealtWith === null), ...command };
}

function story(kase: WholeCase): Story {
  return { ...kase, then: (command, who) => given(kase).when(command, who) };
}

/** A complete proposal; by default it grants, costs 84 € on account and needs no second person. */
export function proposal(
  options: Partial<{
    kind: DecisionKind;
    feeCents: number;
    payment: 'none' | 'before-issue' | 'on-account';
    approvalBecause: LocalText[];
  }> = {},
): CommandOf<'propose-decision'> {
  return {
    action: 'propose-decision',
    proposalId: 'q1',
    letterId: 'l1',
    serviceDecides: true,
    kassenzeichen: 'K1',
    askOn: parseLocalDate('2026-03-30'),
    approvalBecause: options.approvalBecause ?? [],
    decision: {
      kind: options.kind ?? 'grant',
      // A rejection has no usual reason.
      reasons: options.kind === 'reject' ? [] : ['liable'],
      conditions: [],
      explanation: '',
      details: {},
      feeCents: options.feeCents ?? 8400,
      feeLines: [],
      instalments: [],
      payment: options.payment ?? 'on-account',
    },
  };
}

/** A signature under a proposal as it was made. */
export function approval(of: CommandOf<'propose-decision'> = proposal()): CommandOf<'approve'> {
  const { decision, approvalBecause, kassenzeichen } = of;
  return { action: 'approve', decision, approvalBecause, kassenzeichen, letterId: 'l9', askOn: of.askOn };
}
