import type { DecisionDraft } from '../../../kit/api/types';
import type { LetterShown } from '../page/DeskContext';

/** Why a decision cannot be sent yet. */
export type SendOff = 'drawing' | 'hidden' | 'incomplete' | 'failed' | 'checks';

/**
 * Nobody sends a letter that they could not see: the button is live once the letter is drawn for exactly what is typed, and the service's
 * rules have answered for it. What does not reject also needs every required check.
 * @returns null where it can be sent
 */
export function sendOffOf(
  draft: DecisionDraft | null,
  letter: LetterShown | null,
  rulesAreFresh: boolean,
  openChecks: number,
): SendOff | null {
  if (draft === null) return 'drawing';
  // A rejection needs no checks.
  if (openChecks > 0 && draft.kind !== 'reject') return 'checks';
  if (letter === null) return 'hidden';
  if (letter.state === 'hidden') return 'hidden';
  // The letter that was seen, and is out of sight now, was for something else.
  if (letter.of !== draft) return letter.state === 'drawn' ? 'hidden' : 'drawing';
  if (letter.state !== 'drawn') return letter.state;
  return rulesAreFresh ? null : 'drawing';
}
