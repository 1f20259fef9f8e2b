import { Controller } from '@nestjs/common';
import { caseParams } from '@vorgang/cases';
import { instant, Clock, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseAt, type CaseAt } from './case-at.shape.js';
import { CaseHistory } from './case-history.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/at',
  audience: 'staff',
  tag: 'audit',
  summary: 'A case as it was at any past moment, and what the last event until then changed',
  description:
    'Folded from the case’s events. Give a moment, or one of the case’s own events by its id or its position (several can have the same instant); without any of them it is as it is now.',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  query: z.object({
    moment: instant().optional().describe('An instant; events of that very instant are part of it'),
    event: z.uuid().toLowerCase().optional().describe('Id of the last event that shall be part of it'),
    position: z.coerce.number().int().min(1).max(2_147_483_647).optional().describe('Position of that event among the case’s own, from 1'),
  }),
  response: caseAt,
  problems: ['case.not-found', 'case.not-yet'],
});

/** The case at a moment. */
@Controller()
export class CaseAtController {
  constructor(
    private readonly history: CaseHistory,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  at(@Input() { params, query }: InputOf<typeof endpoint>): Promise<CaseAt> {
    if (query.event) return this.history.at(params.caseId, { eventId: query.event });
    if (query.position) return this.history.at(params.caseId, { position: query.position });
    return this.history.at(params.caseId, { moment: query.moment ? new Date(query.moment) : this.clock.now() });
  }
}
