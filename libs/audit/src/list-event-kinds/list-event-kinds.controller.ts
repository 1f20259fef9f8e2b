import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, EventKinds } from '@vorgang/platform';
import { z } from 'zod';

const answer = z.object({ kinds: z.array(z.object({ kind: z.string(), version: z.int().describe('The newest version of its shape') })) });

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/event-kinds',
  audience: 'staff',
  tag: 'audit',
  summary: 'Every kind of event that can be recorded',
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  response: answer,
});

@Controller()
export class ListEventKindsController {
  constructor(private readonly kinds: EventKinds) {}

  @Endpoint(endpoint)
  list(): z.infer<typeof answer> {
    return { kinds: this.kinds.all().sort((a, b) => (a.kind < b.kind ? -1 : 1)) };
  }
}
