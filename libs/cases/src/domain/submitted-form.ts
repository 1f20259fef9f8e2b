import type { Case, Correction } from './case.js';
import { setAtPointer, valueAt } from '@vorgang/platform';

/** The form as it was submitted: every correction taken back, the latest first. */
export function submittedForm({ form, corrections }: Pick<Case, 'form' | 'corrections'>): Record<string, unknown> {
  return { ...corrections.toReversed().reduce(takenBack, form) };
}

function takenBack(form: Case['form'], { pointer, from, to }: Correction): Case['form'] {
  const cut = pointer.lastIndexOf('/');
  const list = valueAt(form, pointer.slice(0, cut));
  if (!Array.isArray(list) || (from !== null && to !== null)) return setAtPointer(form, pointer, from ?? undefined);
  // An entry that was added is taken out of its list; one that was taken out goes back between the others.
  const part = pointer.slice(cut + 1);
  const index = part === '-' ? list.length - 1 : Number(part);
  return setAtPointer(form, pointer.slice(0, cut), from === null ? list.toSpliced(index, 1) : list.toSpliced(index, 0, from));
}
