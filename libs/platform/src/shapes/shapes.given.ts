import type { z } from 'zod';
import type { Fault } from '../errors.js';
import { faultsOf } from '../http/endpoint.js';

/** Stories about what comes in begin here; only tests use it. */

/** What somebody is told who sent this; nothing where it is taken. */
export function faultsIn(shape: z.ZodType, value: unknown): Fault[] {
  const { error } = shape.safeParse(value);
  return error ? faultsOf(error) : [];
}

/** The codes of these faults, which messages for people hang on. */
export function codesOf(shape: z.ZodType, value: unknown): string[] {
  return faultsIn(shape, value).map(({ code }) => code);
}
