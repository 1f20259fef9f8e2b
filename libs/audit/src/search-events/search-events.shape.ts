import { commaList, cursor, key, text } from '@vorgang/platform';
import { roles } from '@vorgang/access';
import { cappedCount, localDateSchema, timelineEntry } from '@vorgang/cases';
import { z } from 'zod';

const kinds = commaList(key(), 20);

/** The filters of the trail; all given ones must match. */
export const searchFilter = z.object({
  person: text({ max: 200 })
    .optional()
    .describe('Id of a person of the staff or of an API key; `system`; a user name or name, exactly; or the name of a job'),
  case: text({ max: 100 }).optional().describe('Case number or id'),
  kind: kinds.meta({ type: 'string', description: 'Kinds of events, separated by commas; see /api/v1/event-kinds' }),
  actorKind: z.enum(['staff', 'portal', 'system']).optional().describe('What sort of actor it was'),
  role: z.enum(roles).optional().describe('A role that the actor has today'),
  service: text({ max: 100 }).optional().describe('Key of the service of the case that it is about'),
  team: z.uuid().toLowerCase().optional().describe('Team of the case that it is about'),
  request: text({ max: 200 })
    .optional()
    .describe('Number of the request in which it happened, as error messages and logs show it; or `job:<number>`'),
  from: localDateSchema.optional().describe('First day on which it happened (Europe/Berlin)'),
  to: localDateSchema.optional().describe('Last day on which it happened'),
});
export type SearchFilter = z.output<typeof searchFilter>;

export const searchQuery = searchFilter.extend({
  cursor: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type SearchInput = z.output<typeof searchQuery>;

const trailEntry = timelineEntry
  .extend({
    seq: z.string().describe('The place in the log'),
    stream: z
      .object({ kind: z.string(), id: z.string() })
      .describe('What the event belongs to: a case, a person of the staff, an attempt …'),
    caseId: z.string().nullable(),
    caseNumber: z.string().nullable(),
    service: z.object({ key: z.string(), version: z.int() }).nullable().describe('Of the case: names the fields of what was corrected'),
    requestId: z.string(),
  })
  .meta({ id: 'TrailEntry' });

export const trailPage = z.object({
  entries: z.array(trailEntry).describe('Newest first, by when it happened'),
  next: z
    .string()
    .nullable()
    .describe(
      'The cursor of the next page; null on the last. A page that is not full but has a next one was cut because nothing more was found among the events that one request looks through',
    ),
  total: cappedCount.describe('How many there are; capped where there may be more'),
});
export type TrailPage = z.infer<typeof trailPage>;
