import { Controller } from '@nestjs/common';
import { cursor, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { ApiKeyDirectory } from './api-key.directory.js';
import { apiKeyShape, type ApiKeyShape } from './api-key.shape.js';
import { idParams } from '../people/staff/staff.shape.js';

const listApiKeys = defineEndpoint({
  method: 'GET',
  path: '/api/v1/api-keys',
  audience: 'staff',
  permission: ['read', 'ApiKey'],
  reads: 'ApiKey',
  tag: 'api-keys',
  summary: 'All keys of portals, by name',
  query: z.object({
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({ items: z.array(apiKeyShape), next: z.string().nullable() }),
  problems: ['paging.bad-cursor'],
});

const showApiKey = defineEndpoint({
  method: 'GET',
  path: '/api/v1/api-keys/:id',
  audience: 'staff',
  permission: ['read', 'ApiKey'],
  reads: 'ApiKey',
  tag: 'api-keys',
  summary: 'One key, without its secret',
  params: idParams,
  response: apiKeyShape,
  problems: ['api-key.not-found'],
});

/** API keys. */
@Controller()
export class ListApiKeysController {
  constructor(private readonly directory: ApiKeyDirectory) {}

  @Endpoint(listApiKeys)
  async list(@Input() { query }: InputOf<typeof listApiKeys>): Promise<z.input<typeof listApiKeys.response>> {
    return this.directory.list(query.cursor, query.limit);
  }

  @Endpoint(showApiKey)
  async show(@Input() { params }: InputOf<typeof showApiKey>): Promise<ApiKeyShape> {
    return this.directory.one(params.id);
  }
}
