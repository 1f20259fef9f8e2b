import type { MessageKey } from '.';

/** Why a letter did not get through, in words; the mail server's own answer stands below. */
export function problemOfLetter(problem: string | null): MessageKey {
  if (problem?.startsWith('mail.refused')) return 'letterProblem.refused';
  if (problem?.startsWith('mail.not-taken')) return 'letterProblem.notTaken';
  if (problem?.startsWith('letter.not-written')) return 'letterProblem.notWritten';
  if (problem?.startsWith('letter.addressee-erased')) return 'letterProblem.erased';
  return 'letterProblem.other';
}
