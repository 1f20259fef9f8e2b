import type { Case, CaseWith, Correction } from './case.js';
import { setAtPointer, valueAt } from '@vorgang/platform';

/** The form as it was submitted. It takes every correction back, the latest first. */
export function submittedForm({ form, corrections }: Pick<CaseWith<'corrections'>, 'form' | 'corrections'>): Record<string, unknown> {
  return { ...corrections.toReversed().reduce(takenBack, form) };
}

function takenBack(form: Case['form'], { pointer, from, to }: Correction): Case['form'] {
  const cut = pointer.lastIndexOf('/');
  const list = valueAt(form, pointer.slice(0, cut));
  if (!Array.isArray(list) || (from !== null && to !== null)) return setAtPointer(form, pointer, from ?? undefined);
  // An added entry is removed from its list; a removed one goes back to its place.
  const part = pointer.slice(cut + 1);
  const index = part === '-' ? list.length - 1 : Number(part);
  return setAtPointer(form, pointer.slice(0, cut), from === null ? list.toSpliced(index, 1) : list.toSpliced(index, 0, from));
}
