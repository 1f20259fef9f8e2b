import { Controller } from '@nestjs/common';
import { text, CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { ApiKeyDirectory } from './api-key.directory.js';
import { apiKeyShape, channelsShape, scopesShape } from './api-key.shape.js';
import { CreateApiKey } from './create-api-key.command.js';

const createApiKey = defineEndpoint({
  method: 'POST',
  path: '/api/v1/api-keys',
  audience: 'staff',
  permission: ['create', 'ApiKey'],
  tag: 'api-keys',
  summary: 'Make a key for a portal',
  body: z.object({
    name: text({ max: 200 }),
    scopes: scopesShape,
    channels: channelsShape,
    mayStateReceivedAt: z.boolean().default(false).describe('Whether it may say when something was received'),
  }),
  status: 201,
  response: z.object({ apiKey: apiKeyShape, secret: z.string().describe('Shown this once') }),
  problems: ['api-key.name-taken'],
});

/** API-Schlüssel anlegen. */
@Controller()
export class CreateApiKeyController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: ApiKeyDirectory,
  ) {}

  @Endpoint(createApiKey)
  async create(@Input() { body }: InputOf<typeof createApiKey>): Promise<z.input<typeof createApiKey.response>> {
    const { id, secret } = await this.gate.send(new CreateApiKey(body));
    return { apiKey: await this.directory.one(id), secret };
  }
}
