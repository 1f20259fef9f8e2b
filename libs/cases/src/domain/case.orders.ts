import type { LocalDate } from '@vorgang/platform';
import { event, type CaseEvent } from './case.events.js';
import type { Case, Letter, LetterWay } from './case.js';

// What goes along with several decisions.

/** A decided or closed case needs no follow-up. The event records the one that is dropped. */
export function dropsFollowUp({ followUp }: Case): { droppedFollowUp?: LocalDate } {
  return followUp ? { droppedFollowUp: followUp.on } : {};
}

/** Whether the letter can still be held back: a mail before it is written, since then it may be on its way; paper until it is posted. */
export function isRecallable({ state, way }: Pick<Letter, 'state' | 'way'>): boolean {
  return state === 'ordered' || state === 'failed' || (way === 'print' && (state === 'written' || state === 'batched'));
}

/** The letters with these keys that can still be held back. */
export function recallable({ lettersUnderWay }: Pick<Case, 'lettersUnderWay'>, keys: readonly string[]): readonly Letter[] {
  return lettersUnderWay.filter((letter) => keys.includes(letter.key) && isRecallable(letter));
}

/** The letters by which the citizen is asked or heard. */
export const requestLetters: readonly string[] = ['information-request', 'hearing'];

/** The same, and what follows them while the answer is waited for. */
export const lettersOfRequest: readonly string[] = [...requestLetters, 'request-extension', 'hearing-extension', 'reminder'];

/** What staff do with an open request, and tell the citizen by a letter. */
export type RequestChange = 'extend-request' | 'withdraw-request';

/** The letter that tells of a change to an open request; null where nobody is told: who was never asked is not told that it is settled. */
export function letterAbout(kase: Pick<Case, 'request' | 'lettersUnderWay'>, change: RequestChange): string | null {
  const of = kase.request?.hearing ? 'hearing' : 'request';
  if (change === 'extend-request') return `${of}-extension`;
  return recallable(kase, requestLetters).length > 0 ? null : `${of}-withdrawal`;
}

/** By mail where the applicant wants mail and has an address, else on paper; by "portal" only where it is asked for. */
export function orderLetter(kase: Case, letterId: string, key: string, details?: Readonly<Record<string, unknown>>): CaseEvent {
  return event('case.letter-ordered', { letterId, key, way: usualWay(kase), ...(details ? { details: { ...details } } : {}) });
}

function usualWay({ replyChannel }: Case): LetterWay {
  return replyChannel.kind === 'email' && replyChannel.email ? 'mail' : replyChannel.kind === 'portal' ? 'portal' : 'print';
}

/** A letter that a clerk has written. @param way null for the one that the citizen wishes */
export function orderComposed(
  kase: Case,
  letterId: string,
  { key, way, subject, text }: { readonly key: string; readonly way: LetterWay | null; readonly subject: string; readonly text: string },
): CaseEvent[] {
  return [
    event('case.letter-ordered', { letterId, key, way: way ?? usualWay(kase) }),
    event('case.letter-composed', { letterId }, { subject, text }),
  ];
}
