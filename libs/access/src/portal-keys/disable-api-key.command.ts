import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, EventRecorder, NotFound, UnitOfWork } from '@vorgang/platform';
import { ApiKeyRow } from './api-key.row.js';
import { Policy } from '../policy/check.js';

/** Revokes a key, for good. */
export class DisableApiKey extends Command<void> {
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
    await this.recorder.append({ kind: 'api-key', id: apiKeyId }, [{ kind: 'api-key.disabled', version: 1, data: {} }]);
  }
}
