import type { CaseDetail, Check } from '../../../kit/api/types';
import { openChecks } from '../actions/nextStep';

/** Why a check is not confirmed together with others. */
export type Doubt =
  | { readonly by: 'request' }
  | { readonly by: 'check'; readonly check: Check }
  | { readonly by: 'finding' }
  | { readonly by: 'note' | 'follow-up'; readonly text: string };

/** What one click may confirm, and what stays open, with the reason. */
export interface BulkTick {
  readonly confirms: readonly string[];
  readonly left: readonly { readonly check: Check; readonly doubt: Doubt }[];
}

type Looked = Pick<CaseDetail, 'checks' | 'notes' | 'request' | 'followUp'>;

/**
 * The open required checks, parted into those that may be confirmed together and those that something in the case contradicts: a request
 * that nobody has answered, an automatic check that failed, a finding that was written while the check stayed open, a note or a follow-up
 * that speaks of it. Words are compared roughly, on the safe side: a check too many is then looked at by itself.
 */
export function bulkTick(kase: Looked): BulkTick {
  const open = new Set(openChecks(kase));
  const failed = kase.checks.filter((check) => check.kind === 'automatic' && check.status === 'failed');
  const named = new Set(kase.checks.flatMap(({ contradictedBy }) => contradictedBy));
  // An error that belongs to no check by hand puts the whole application in doubt.
  const wrong = failed.find(({ key, severity }) => severity === 'error' && !named.has(key));
  const doubtOf = (check: Check): Doubt | null => {
    if (kase.request?.state === 'open') return { by: 'request' };
    const contradicts = failed.find(({ key }) => check.contradictedBy.includes(key)) ?? wrong;
    if (contradicts) return { by: 'check', check: contradicts };
    if (check.finding) return { by: 'finding' };
    const note = kase.notes.findLast(({ text }) => speaksOf(text, check));
    if (note) return { by: 'note', text: note.text };
    const follow = kase.followUp?.note ?? '';
    return speaksOf(follow, check) ? { by: 'follow-up', text: follow } : null;
  };
  const confirms: string[] = [];
  const left: { check: Check; doubt: Doubt }[] = [];
  for (const check of kase.checks) {
    if (!open.has(check.key)) continue;
    const doubt = doubtOf(check);
    if (doubt) left.push({ check, doubt });
    else confirms.push(check.key);
  }
  return { confirms, left };
}

/** The shortest stem that tells one subject from another; shorter words ("Zone", "Hund") stand everywhere. */
const shortest = 6;

/** Whether a text has a word in common with the title of a check: "Auskunft des Registers fehlt" speaks of "Melderegister stimmt". */
export function speaksOf(text: string, { title }: Pick<Check, 'title'>): boolean {
  const said = stemsOf(text);
  return stemsOf(`${title.de} ${title.en}`).some((word) => said.some((other) => word.includes(other) || other.includes(word)));
}

/** Words without their ending: German declines ("Register", "Registers"), and puts words together ("Melderegisterauskunft"). */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .map((word) => word.replace(/(en|es|er|e|s|n)$/u, ''))
    .filter((word) => word.length >= shortest);
}
