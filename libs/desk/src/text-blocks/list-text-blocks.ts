import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, key, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { textBlockShape, TextBlockStore } from './text-block.store.js';

const answer = z.object({ items: z.array(textBlockShape) });

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/text-blocks',
  audience: 'staff',
  tag: 'desk',
  summary: 'Text blocks for letters and reasons: one’s own, and those of one’s teams',
  permission: ['read', 'Desk'],
  reads: 'Desk',
  query: z.object({ service: key().optional().describe('Only those for it, and for all services') }),
  response: answer,
});

@Controller()
export class ListTextBlocksController {
  constructor(private readonly store: TextBlockStore) {}

  @Endpoint(endpoint)
  async list(@Input() { query }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    return { items: (await this.store.mine(query.service)).map((row) => this.store.shown(row)) };
  }
}
