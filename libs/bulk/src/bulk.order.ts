import { text, verbatim } from '@vorgang/platform';
import { plannedDaySchema, priorities } from '@vorgang/cases';
import { z } from 'zod';

/** How many cases one run may have. */
export const maxCases = 10_000;

const comment = text({ max: 1000, min: 0, lines: true }).default('').describe('Stands on each case’s timeline');
const none = z.object({}).default({});

/** The chosen cases: ticked ones, all that a list's filter finds, or those that an earlier run did not do. */
const selectionShape = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(maxCases) }).strict(),
  z
    .object({ query: verbatim({ max: 2000, min: 0 }).describe('The query of the list, as in its address: queue=overdue&service=…') })
    .strict(),
  z.object({ failedOf: z.uuid().describe('A run of one’s own') }).strict(),
]);
export type Selection = z.output<typeof selectionShape>;

const order = <A extends string, P extends z.ZodType>(action: A, params: P) =>
  z.object({ action: z.literal(action), params, selection: selectionShape });

/** What to do with them. Signing is left out on purpose, since each signature is deliberate. */
export const bulkOrder = z.discriminatedUnion('action', [
  order('assign', z.object({ to: z.uuid(), comment })),
  order(
    'spread',
    z
      .object({
        among: z.array(z.uuid()).min(1).max(200).optional().describe('Only these colleagues; all who can where omitted'),
        atMost: z.int().min(1).max(10_000).optional().describe('Nobody gets more than so many cases in work'),
        comment,
      })
      .default({ comment: '' }),
  ),
  order('release', z.object({ comment }).default({ comment: '' })),
  order('set-priority', z.object({ priority: z.enum(priorities) })),
  order('set-follow-up', z.object({ on: plannedDaySchema.nullable(), note: text({ max: 500, min: 0, lines: true }).default('') })),
  order('add-note', z.object({ text: text({ max: 5000, lines: true }) })),
  order('retry-delivery', none),
  order('deliver-by-post', none),
]);
export type BulkOrder = z.output<typeof bulkOrder>;
export type BulkAction = BulkOrder['action'];
export const bulkActions = [
  'assign',
  'spread',
  'release',
  'set-priority',
  'set-follow-up',
  'add-note',
  'retry-delivery',
  'deliver-by-post',
  'undo',
] as const;
