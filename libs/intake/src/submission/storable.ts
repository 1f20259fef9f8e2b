import type { Fault } from '@vorgang/platform';

const deepest = 64;
const most = 20;

/**
 * What of a JSON value nobody could store, hash or show: text with NUL or half a surrogate pair (PostgreSQL refuses
 * it), numbers beyond what JSON readers agree on, nesting without end, names that mean something to JavaScript.
 * Walks without recursion, since the nesting is the sender's choice.
 */
export function unstorable(value: unknown): Fault[] {
  const faults: Fault[] = [];
  const todo: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: '', depth: 0 }];
  for (let item = todo.pop(); item && faults.length < most; item = todo.pop()) {
    const { value: inner, pointer, depth } = item;
    if (typeof inner === 'string' && !isText(inner)) faults.push({ pointer, code: 'input.not-text', detail: 'holds characters that are no text' });
    if (typeof inner === 'number' && !Number.isFinite(inner)) faults.push({ pointer, code: 'input.number-too-large', detail: 'the number is too large' });
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= deepest) {
      faults.push({ pointer: pointer.slice(0, 200), code: 'input.too-deep', detail: `nested deeper than ${deepest} levels` });
      break;
    }
    for (const [name, child] of Object.entries(inner)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!isText(name) || name === '__proto__') faults.push({ pointer, code: 'input.bad-name', detail: 'a member has a name that is not permitted' });
      else todo.push({ value: child, pointer: at, depth: depth + 1 });
    }
  }
  return faults;
}

/** Whether PostgreSQL and every JSON reader can hold this text. */
export function isText(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
