import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  CommandGate,
  currentActor,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  newId,
  Refusal,
  text,
  UnitOfWork,
  violatedConstraint,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../policy/check.js';
import type { ApiKeyScope } from '../policy/principal.js';
import { ApiKeyDirectory } from './api-key.directory.js';
import { ApiKeyRow } from './api-key.row.js';
import { apiKeyShape, channelsShape, scopesShape } from './api-key.shape.js';
import { newApiKey } from './portal-keys.js';
import { apiKeyCreated } from './portal-keys.events.js';

/** A key with this name exists already, perhaps a disabled one. */
export class ApiKeyNameTaken extends Refusal {
  constructor() {
    super('conflict', 'api-key.name-taken', 'there is a key of this name already');
  }
}

/** Makes a key for a portal. It returns the secret, which is stored nowhere. */
export class CreateApiKey extends KeyedCommand<{ id: string; secret: string }> {
  readonly commandKey = 'create-api-key';

  constructor(
    readonly input: {
      readonly name: string;
      readonly scopes: readonly ApiKeyScope[];
      readonly channels: readonly string[];
      readonly mayStateReceivedAt?: boolean;
    },
  ) {
    super();
  }
}

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ input: { name, scopes, channels, mayStateReceivedAt = false } }: CreateApiKey): Promise<{ id: string; secret: string }> {
    this.policy.demand('create', 'ApiKey', {});
    const id = newId();
    const { secret, prefix, secretHash } = newApiKey();
    try {
      await this.unitOfWork.manager.insert(ApiKeyRow, {
        id,
        name,
        prefix,
        secretHash,
        scopes: [...scopes],
        channels: [...channels],
        mayStateReceivedAt,
        createdAt: this.clock.now(),
        createdBy: currentActor().name,
      });
    } catch (error) {
      if (violatedConstraint(error) === 'api_key_by_name') throw new ApiKeyNameTaken();
      throw error;
    }
    const data = { name, prefix, scopes, channels, mayStateReceivedAt };
    await this.recorder.append({ kind: 'api-key', id }, [apiKeyCreated.of(data)], { expectedPosition: 0 });
    return { id, secret };
  }
}

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

/** Makes an API key. */
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
