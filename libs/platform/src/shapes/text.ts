import { z } from 'zod';
import { atDoor, fault } from './shape.js';
import { hasLineBreak, hasVisibleSign, refusedSign, tidied, withoutUnseen } from './signs.js';

export interface TextLimits {
  /** The most UTF-16 units, counted after tidying. */
  readonly max: number;
  /** The default is 1: an empty text, or one without a visible sign, is a fault. */
  readonly min?: number;
  /** Whether it may have several lines; otherwise tabs and line breaks are refused. */
  readonly lines?: boolean;
}

/**
 * Text that somebody wrote. It is tidied on input (`tidied`); forbidden signs are a fault. Faults: `input.not-text`,
 * `input.line-break`, `input.too-small`, `input.too-big`.
 */
export function text({ max, min = 1, lines = false }: TextLimits): z.ZodString {
  return atDoor(
    'text',
    z
      .string()
      .overwrite((value) => tidied(value, lines))
      .min(min)
      .max(max)
      .superRefine((value, context) => mustBeText(value, lines, context)),
  );
}

/** One or both names of a person, in the person's own spelling; any script, no rule of form. */
export function personName({ max, min = 1 }: { readonly max: number; readonly min?: number }): z.ZodString {
  return atDoor('personName', text({ max, min }));
}

/** Text that somebody searches for. It is tidied like written text, so that the same word is found. */
export function searchText(max: number): z.ZodString {
  return atDoor('searchText', text({ max, min: 0 }));
}

/** Text that is stored exactly as sent: a portal's own reference, the contents of a draft. */
export function verbatim({ max, min = 1 }: { readonly max: number; readonly min?: number }): z.ZodString {
  return atDoor(
    'verbatim',
    z
      .string()
      .min(min)
      .max(max)
      .superRefine((value, context) => mustBeText(value, true, context)),
  );
}

/** A name that is compared sign by sign (a user name): one line, without invisible signs. */
export function exactLine({ max }: { readonly max: number }): z.ZodString {
  return atDoor(
    'exactLine',
    z
      .string()
      .min(1)
      .max(max)
      .superRefine((value, context) => {
        mustBeText(value, false, context);
        if (!hasVisibleSign(value) || withoutUnseen(value) !== value)
          fault(context, 'input.unseen-sign', 'holds signs that nobody can see');
      }),
  );
}

/** A password or another secret. It stays as typed, since a changed sign would be another secret. */
export function secret({ max, min = 1 }: { readonly max: number; readonly min?: number }): z.ZodString {
  return atDoor('secret', verbatim({ max, min }));
}

/** A name for machines (key, media type, hash, cursor), which has to match the whole pattern. */
export function code({ max, pattern }: { readonly max: number; readonly pattern: RegExp }): z.ZodString {
  if (!pattern.source.startsWith('^') || !pattern.source.endsWith('$'))
    throw new Error(`the pattern of a code says what the whole is: ${pattern.source}`);
  return atDoor('code', z.string().max(max).regex(pattern));
}

/** The key of something that a definition or the city names: a check, a reason, a service, an id. */
export function key(max = 100): z.ZodString {
  return code({ max, pattern: /^[\w.:-]+$/ });
}

function mustBeText(value: string, lines: boolean, context: z.RefinementCtx): void {
  const sign = refusedSign(value);
  if (sign) fault(context, 'input.not-text', `holds a sign that is no text: ${sign}`);
  else if (!lines && hasLineBreak(value)) fault(context, 'input.line-break', 'has to stand on one line');
}
