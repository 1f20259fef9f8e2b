import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import {
  commaList,
  cursor,
  key,
  searchText,
  decodeCursorAs,
  defineEndpoint,
  encodeCursor,
  Endpoint,
  Input,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseStatuses } from '../domain/case.js';
import { searchFields } from '../domain/case.words.js';
import { CaseFinder } from './case-finder.js';
import { CaseLines, caseLine } from './case-line.js';
import type { FoundPlace } from './search-result.js';
import { matchedIn, meant } from './matched.js';
import { searchTerms } from './search-terms.js';
import { slipsBetween } from '../domain/slips.js';

const answer = z.object({
  items: z.array(
    caseLine.extend({
      matched: z
        .array(
          z.object({ field: z.enum(searchFields), text: z.string(), parts: z.array(z.object({ text: z.string(), hit: z.boolean() })) }),
        )
        .describe('By what it was found'),
    }),
  ),
  corrected: z.string().nullable().describe('What was probably meant, where nothing is spelled as typed'),
  more: z.boolean().describe('There are more than these'),
  next: z
    .string()
    .nullable()
    .describe(
      'The cursor of the next page; null where there is none. With `more` a further word narrows them down: 500 cases are the most that one search goes through',
    ),
  jumpTo: z.uuid().nullable().describe('The one case whose number was typed'),
});
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/search',
  audience: 'staff',
  tag: 'cases',
  summary: 'Find cases by number, name, address, plate, chip or reference',
  description: 'Slips are forgiven. All words must be in the case. The best come first, and of equals the newest.',
  permission: ['read', 'Case'],
  reads: 'Case',
  query: z.object({
    q: searchText(200),
    limit: z.coerce.number().int().min(1).max(100).default(10),
    cursor: cursor().optional(),
    service: commaList(key()).meta({ type: 'string', description: 'Keys of services, separated by commas' }),
    status: commaList(z.enum(caseStatuses)).meta({ type: 'string', description: 'Several separated by commas' }),
  }),
  response: answer,
  problems: ['search.too-short', 'paging.bad-cursor'],
});

@Controller()
export class SearchCasesController {
  constructor(
    private readonly finder: CaseFinder,
    private readonly lines: CaseLines,
  ) {}

  /** @throws InvalidInput search.too-short, Refusal paging.bad-cursor */
  @Endpoint(endpoint)
  async search(@Input() { query }: InputOf<typeof endpoint>): Promise<Answer> {
    const who = currentPrincipal();
    const terms = searchTerms(query.q, '/query/q');
    const found = await this.finder.find(who, terms, {
      services: query.service,
      statuses: query.status,
      limit: query.limit,
      after: query.cursor === undefined ? undefined : placeOf(query.cursor),
    });
    const lines = await this.lines.of(
      who,
      found.cases.map(({ id }) => id),
    );
    const items = lines.map(({ line, findable }) => ({ ...line, matched: matchedIn(findable, found.words) }));
    const [best, second] = found.cases;
    return {
      items,
      corrected: found.corrected ? meant(terms, items[0]?.matched ?? [], slipsBetween) : null,
      more: found.more,
      next: found.next && encodeCursor([found.next.similar ? 1 : 0, found.next.shown, found.next.rank, found.next.micros, found.next.id]),
      // Rank 0 is the number itself.
      jumpTo: !query.cursor && terms.length === 1 && best?.rank === 0 && second?.rank !== 0 ? best.id : null,
    };
  }
}

const place = z.tuple([z.literal([0, 1]), z.int().min(1).max(500), z.int().min(0).max(1000), z.string().regex(/^-?\d{1,17}$/), z.uuid()]);

/** @throws Refusal `paging.bad-cursor` */
function placeOf(cursor: string): FoundPlace {
  const [similar, shown, rank, micros, id] = decodeCursorAs(cursor, place);
  return { similar: similar === 1, shown, rank, micros, id };
}
