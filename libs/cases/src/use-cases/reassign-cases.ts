import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, Refusal, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { AssignCase } from './assign-case.js';

const body = z.object({
  caseIds: z.array(z.uuid()).min(1).max(200),
  to: z.uuid().nullable(),
  comment: z.string().trim().max(1000).default(''),
});

const outcomes = z.object({
  outcomes: z.array(z.object({ caseId: z.uuid(), done: z.boolean(), code: z.string().nullable() })),
});

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/reassign',
  audience: 'staff',
  tag: 'cases',
  summary: 'Hand several cases over at once, with an outcome for each',
  description: 'Each case is a transaction of its own: what was done stays done when another one is refused.',
  permission: ['assign', 'Case'],
  body,
  response: outcomes,
});

@Controller()
export class ReassignCasesController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  async reassign(@Input() { body: { caseIds, to, comment } }: InputOf<typeof endpoint>): Promise<z.infer<typeof outcomes>> {
    const done: z.infer<typeof outcomes>['outcomes'] = [];
    for (const caseId of new Set(caseIds)) {
      try {
        await this.gate.send(new AssignCase(caseId, { to, comment }));
        done.push({ caseId, done: true, code: null });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        done.push({ caseId, done: false, code: error.code });
      }
    }
    return { outcomes: done };
  }
}
