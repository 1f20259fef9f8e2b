import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { ApiKeyDirectory } from './api-key.directory.js';
import { apiKeyShape, type ApiKeyShape } from './api-key.shape.js';
import { PortalKeys } from './portal-keys.js';
import { idParams } from '../people/staff/staff.shape.js';
import { DisableApiKey } from './disable-api-key.command.js';

const disableApiKey = defineEndpoint({
  method: 'POST',
  path: '/api/v1/api-keys/:id/disable',
  audience: 'staff',
  permission: ['disable', 'ApiKey'],
  tag: 'api-keys',
  summary: 'Revoke a key, for good',
  description: 'Another server may still accept it for one second.',
  params: idParams,
  status: 200,
  response: apiKeyShape,
  problems: ['api-key.not-found'],
});

/** API-Schlüssel sperren. */
@Controller()
export class DisableApiKeyController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: ApiKeyDirectory,
    private readonly portals: PortalKeys,
  ) {}

  @Endpoint(disableApiKey)
  async disable(@Input() { params }: InputOf<typeof disableApiKey>): Promise<ApiKeyShape> {
    await this.gate.send(new DisableApiKey(params.id));
    this.portals.forget();
    return this.directory.one(params.id);
  }
}
