import { staffShape } from '../staff/staff.shape.js';
import type { Outcome } from './account-rights.js';

/** How endpoints tell that something waits for a second administrator. */
export const waitsResponse = {
  202: {
    description: 'What is given waits for a second administrator (`waiting`); what is taken away is gone already',
    schema: staffShape,
  },
} as const;

/** 202 for a change that waits, else 200. */
export function statusOf(outcome: Outcome): 200 | 202 {
  return outcome === 'waits' ? 202 : 200;
}
