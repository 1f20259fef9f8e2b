import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  NotFound,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { idParams } from '../people/staff/staff.shape.js';
import { Policy } from '../policy/check.js';
import { ApiKeyDirectory } from './api-key.directory.js';
import { ApiKeyRow } from './api-key.row.js';
import { apiKeyShape, type ApiKeyShape } from './api-key.shape.js';
import { PortalKeys } from './portal-keys.js';
import { apiKeyDisabled } from './portal-keys.events.js';

/** Revokes a key, for good. */
export class DisableApiKey extends KeyedCommand<void> {
  readonly commandKey = 'disable-api-key';

  constructor(readonly apiKeyId: string) {
    super();
  }
}

@CommandHandler(DisableApiKey)
export class DisableApiKeyHandler implements ICommandHandler<DisableApiKey> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ apiKeyId }: DisableApiKey): Promise<void> {
    this.policy.demand('disable', 'ApiKey', {});
    const { manager } = this.unitOfWork;
    const key = await manager.findOne(ApiKeyRow, { where: { id: apiKeyId }, lock: { mode: 'pessimistic_write' } });
    if (!key) throw new NotFound('api-key');
    if (key.disabledAt) return;
    await manager.update(ApiKeyRow, { id: apiKeyId }, { disabledAt: this.clock.now() });
    await this.recorder.append({ kind: 'api-key', id: apiKeyId }, [apiKeyDisabled.of({})]);
  }
}

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

/** Disables an API key. */
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
