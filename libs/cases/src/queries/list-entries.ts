import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, CaseDesk } from '../case-desk.js';
import { shownEntries } from '../case-detail.js';
import { listShapes } from '../case-lists.shape.js';
import { listNames } from '../domain/case.js';
import { CaseStore } from '../persistence/case.store.js';
import { CasePayments } from './case-payments.js';
import { mutable } from './mutable.js';

const answer = z
  .object({
    items: z.array(z.union(listNames.map((list) => listShapes[list]))).describe('In the order in which they came'),
    next: z.int().nullable().describe('What to ask for next as `before`; null where these are the first entries of the list'),
  })
  .meta({ id: 'CaseEntries' });

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/entries/:list',
  audience: 'staff',
  tag: 'cases',
  summary: 'Earlier entries of a list of the case: notes, files, letters, payments',
  description: `A case itself answers with the latest ${shownEntries} of each list, and says in \`counts\` how many there are.`,
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams.extend({ list: z.enum(listNames) }),
  query: z.object({
    before: z.coerce.number().int().min(1).max(2_147_483_647).optional().describe('The number of an entry; the first is 1'),
    limit: z.coerce.number().int().min(1).max(200).default(shownEntries),
  }),
  response: answer,
  problems: ['case.not-found'],
});

@Controller()
export class ListEntriesController {
  constructor(
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly payments: CasePayments,
  ) {}

  @Endpoint(endpoint)
  async list(@Input() { params: { caseId, list }, query }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    const kase = await this.store.load(caseId);
    this.desk.check(kase, 'read');
    const { first, lists } = await this.store.latest(caseId, [list], query.limit, query.before);
    const from = first[list] ?? 1;
    const items = list === 'payments' ? await this.payments.of(caseId, lists.payments) : lists[list];
    return { items: mutable(items), next: from > 1 ? from : null };
  }
}
