import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk, caseParams } from '../case-desk.js';
import { Colleagues } from '../colleagues.js';
import { CaseStore } from '../persistence/case.store.js';
import { person } from '../shapes.js';

const askable = person.extend({
  detail: z.string().describe('The teams of a person; empty for teams'),
  away: z.boolean().describe('Absent today; of a team, everybody who could answer'),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/askable',
  audience: 'staff',
  tag: 'tasks',
  summary: 'Who could be given a task in this case: people and teams that can answer one',
  permission: ['give-task', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: z.object({ people: z.array(askable), teams: z.array(askable) }),
  problems: ['case.not-found'],
});

@Controller()
export class WhoCanBeAskedController {
  constructor(
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
    private readonly colleagues: Colleagues,
  ) {}

  @Endpoint(endpoint)
  async list(@Input() { params }: InputOf<typeof endpoint>): Promise<z.infer<typeof endpoint.response>> {
    this.desk.check(await this.store.load(params.caseId), 'give-task');
    return this.colleagues.allWhoCanBeAsked();
  }
}
