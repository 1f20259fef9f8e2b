import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint } from '@vorgang/platform';
import { z } from 'zod';
import { viewShape } from './view.shape.js';
import { ViewStore } from './view.store.js';

const answer = z.object({
  items: z.array(viewShape),
  defaults: z.record(z.string(), z.uuid()).describe('The view that one sees first, by queue'),
});

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/views',
  audience: 'staff',
  tag: 'desk',
  summary: 'The views of lists of cases: one’s own, and those shared with one’s teams',
  permission: ['read', 'Desk'],
  reads: 'Desk',
  response: answer,
});

@Controller()
export class ListViewsController {
  constructor(private readonly store: ViewStore) {}

  @Endpoint(endpoint)
  async list(): Promise<z.infer<typeof answer>> {
    const [rows, defaults] = await Promise.all([this.store.mine(), this.store.defaults()]);
    return { items: rows.map((row) => this.store.shown(row)), defaults };
  }
}
