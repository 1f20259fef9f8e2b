import { z } from 'zod';
import { mostFaults, type Fault } from '../errors.js';
import { escapedPart, pointerParts } from './pointer.js';
import { atDoor } from './shape.js';
import { refusedSign } from './signs.js';

/** How large a JSON value may be. */
export interface JsonLimits {
  /** Levels of lists and objects. */
  readonly depth: number;
  /** Texts, numbers, lists, objects and all else, together. */
  readonly values: number;
}

/** The limits of every body: far more than any of ours needs, and far less than would keep a server busy for a second. */
export const bodyLimits: JsonLimits = { depth: 32, values: 10_000 };

const longestName = 200;

/**
 * The parts of a JSON value that nobody could store, hash or show: texts with forbidden signs, numbers on which JSON readers
 * disagree, endless nesting or members, names that mean something to JavaScript. It comes before every other check, so that those
 * need no limits of their own. It does not recurse, since the sender chooses the nesting.
 * @param prefix the pointer of the value itself
 */
export function faultsOfJson(value: unknown, prefix = '', limits = bodyLimits): Fault[] {
  const faults: Fault[] = [];
  const todo: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: prefix, depth: 0 }];
  let values = 0;
  for (let item = todo.pop(); item && faults.length < mostFaults; item = todo.pop()) {
    const { value: inner, pointer, depth } = item;
    if (typeof inner === 'string') {
      const sign = refusedSign(inner);
      if (sign) faults.push({ pointer, code: 'input.not-text', detail: `holds a sign that is no text: ${sign}` });
      continue;
    }
    if (typeof inner === 'number' && !Number.isFinite(inner))
      faults.push({ pointer, code: 'input.number-too-large', detail: 'the number is too large' });
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= limits.depth) return [...faults, { pointer, code: 'input.too-deep', detail: `nested deeper than ${limits.depth} levels` }];
    const members = Object.entries(inner);
    values += members.length;
    if (values > limits.values) return [...faults, { pointer, code: 'input.too-many-values', detail: `more than ${limits.values} values` }];
    for (const [name, child] of members) {
      if (isBadName(name)) {
        if (faults.push({ pointer, code: 'input.bad-name', detail: 'a member has a name that is not permitted' }) >= mostFaults) break;
      } else todo.push({ value: child, pointer: `${pointer}/${escapedPart(name)}`, depth: depth + 1 });
    }
  }
  return faults;
}

function isBadName(name: string): boolean {
  return name === '__proto__' || name.length > longestName || refusedSign(name) !== null;
}

/** Any JSON, where another rule says what it has to be (a service's form, a draft). These limits apply before that rule. */
export function anyJson(limits: JsonLimits = { depth: 16, values: 2000 }): z.ZodUnknown {
  return atDoor(
    'anyJson',
    z.unknown().superRefine((value, context) => mustBeWithin(limits, value, context)),
  );
}

/** A JSON object with any members, under the same limits. */
export function anyObject(limits: JsonLimits = { depth: 16, values: 2000 }): z.ZodRecord<z.ZodString, z.ZodUnknown> {
  return atDoor(
    'anyObject',
    z.record(z.string(), z.unknown()).superRefine((value, context) => mustBeWithin(limits, value, context)),
  );
}

function mustBeWithin(limits: JsonLimits, value: unknown, context: z.RefinementCtx): void {
  for (const { pointer, code, detail } of faultsOfJson(value, undefined, limits)) {
    context.addIssue({ code: 'custom', path: pointerParts(pointer), params: { code }, message: detail, continue: false });
  }
}
