import type { z } from 'zod';
import type { Fault } from '../errors.js';
import { faultsOf } from '../http/endpoint.js';

/** How stories about inputs begin. Only tests use it. */

/** The faults that the sender of this value is told; none where it is accepted. */
export function faultsIn(shape: z.ZodType, value: unknown): Fault[] {
  const { error } = shape.safeParse(value);
  return error ? faultsOf(error) : [];
}

/** The codes of these faults, by which messages for people are found. */
export function codesOf(shape: z.ZodType, value: unknown): string[] {
  return faultsIn(shape, value).map(({ code }) => code);
}
