import type { CaseCommand } from './case.commands.js';
import type { CaseEvent, RecordedEventOf as At } from './case.events.js';
import type { Case } from './case.js';
import type { Continuation } from './continued.js';

/*
 * What follows from a case goes first to whoever had it (ADR 0057). This part says what follows and who had it. Whether they are there and
 * competent is asked when it happens, and is in the event; whoever folds the log asks nobody.
 */

/**
 * The ids of those who had a case, the first to be asked first: who has it now, who proposed its decision, who asked the citizen, who
 * brought it to its first end. Nobody is in it who only signed.
 */
export function whoHad({ assignee, decision, proposal, request, handledBy }: Case): readonly string[] {
  const all = [assignee?.id, decision?.by.id, proposal?.by.id, request?.askedBy.id, handledBy ?? undefined];
  return [...new Set(all)].filter((id) => id !== undefined);
}

/**
 * What a change brings to whoever had the case; null where nothing follows, or somebody has it. A case that was reopened is on a desk
 * already, but it goes on to whoever had it, unless whoever reopened it keeps it.
 * @param after the case with the change
 */
export function continuationOf(after: Case, command: CaseCommand, events: readonly CaseEvent[]): Continuation | null {
  if (command.action === 'reopen') return command.here ? null : 'reopening';
  if (after.assignee) return null;
  for (const one of events) {
    if (one.kind === 'case.request-answered' && (one.data.resumes || one.data.lookAtOn)) return 'answer';
    if (one.kind === 'case.request-expired') return 'expiry';
    if (one.kind === 'case.post-received') return 'post';
    if (one.kind === 'case.decision-recalled') return 'recall';
  }
  return null;
}

/** Whose case it is by this event, and why. */
export function whoIsContinued({ data: { to, had, on }, at }: At<'case.continued'>): Pick<Case, 'assignee' | 'continued'> {
  return { assignee: { ...to, since: at }, continued: { to, had, on } };
}

/** The reason why somebody has the case goes as soon as somebody else has it, or nobody. */
export function keptContinuation(kase: Case): Case {
  const { continued, ...rest } = kase;
  return continued && continued.to.id !== kase.assignee?.id ? rest : kase;
}
