import type { Municipality } from '@vorgang/catalogue';
import { caseListQuery, mustNotListByPerson } from '@vorgang/cases';
import { code, key, text, verbatim, faultsOf, InvalidInput } from '@vorgang/platform';
import { queueKeys, searchedBy } from '@vorgang/words';
import { z } from 'zod';
import { SearchIsNotShared } from './view.rules.js';

const name = text({ max: 60 });
const query = z
  .record(key(), verbatim({ max: 500, min: 0 }))
  .describe('What stands in the list’s URL: the filters and the order, without the place in it');
const columns = z
  .array(code({ max: 40, pattern: /^[a-zA-Z-]{1,40}$/ }))
  .max(30)
  .nullable()
  .describe('The columns in their order; null for the usual ones');
const teamId = z.uuid().nullable().describe('The team that it is shared with; null for one’s own');

export const viewInput = z.object({ name, query, columns: columns.default(null), teamId: teamId.default(null) });
export const viewChange = z.object({
  version: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  name: name.optional(),
  query: query.optional(),
  columns: columns.optional(),
  teamId: teamId.optional(),
});
export const viewParams = z.object({ viewId: z.uuid() });

export const viewShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    queue: z.enum(queueKeys),
    query: z.record(z.string(), z.string()),
    columns: z.array(z.string()).nullable(),
    team: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    owner: z.object({ id: z.uuid(), name: z.string() }),
    version: z.int(),
    mayChange: z.boolean(),
  })
  .meta({ id: 'SavedView' });
export type ViewShape = z.infer<typeof viewShape>;

const savedQuery = caseListQuery.strict();

/**
 * Checks that a view may be shared with a team: not if it looks for somebody, by whatever filter.
 * @throws SearchIsNotShared
 */
export function mayBeShared(query: Readonly<Record<string, string>>): void {
  if (searchedBy.some((name) => query[name])) throw new SearchIsNotShared();
}

/**
 * The storable part of a list's URL. It uses the filter of the list itself, so a view can do nothing that a list could not. It
 * stores the text, not the parsed values.
 * @param ownId the person who will use it; null where a team will
 * @throws InvalidInput with a fault for each part that no list takes
 * @throws NotByPerson where it would list what somebody else did, and the municipality does not count people’s deeds
 */
export function checkedQuery(
  given: Readonly<Record<string, string>>,
  ownId: string | null,
  { figures }: Municipality,
): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = savedQuery.safeParse(kept);
  if (!parsed.success) throw new InvalidInput(faultsOf(parsed.error, '/query'), 'view.bad-query');
  mustNotListByPerson(parsed.data, ownId, figures.perPerson);
  return { ...kept, queue: parsed.data.queue };
}
