import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { queueKeys } from '@vorgang/words';
import { z } from 'zod';
import { ViewStore } from './view.store.js';

const endpoint = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/view-defaults/:queue',
  audience: 'staff',
  tag: 'desk',
  summary: 'Choose the view that one sees first in a queue',
  permission: ['change', 'Desk'],
  params: z.object({ queue: z.enum(queueKeys) }),
  body: z.object({ viewId: z.uuid().nullable().describe('Null for the queue as it is') }),
  problems: ['view.not-found'],
});

@Controller()
export class SetDefaultViewController {
  constructor(private readonly store: ViewStore) {}

  /** A personal preference, so it records no event. @throws NotFound where the person may not see the view */
  @Endpoint(endpoint)
  async set(@Input() { params, body }: InputOf<typeof endpoint>): Promise<void> {
    if (body.viewId) await this.store.one(body.viewId);
    await this.store.setDefault(params.queue, body.viewId);
  }
}
