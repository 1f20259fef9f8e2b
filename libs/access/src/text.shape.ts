import { z } from 'zod';

/** Any text but the one character that PostgreSQL cannot hold, and halves of characters. */
export function text(maximum: number): z.ZodString {
  return z.string().min(1).max(maximum).refine((value) => !value.includes('\u0000') && value.isWellFormed(), 'not a text');
}
