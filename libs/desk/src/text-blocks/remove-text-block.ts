import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { textBlockEvent, textBlockRemoved, textBlockStream } from './text-block.events.js';
import { textBlockParams, TextBlockStore } from './text-block.store.js';

/** Removes a text block. What was written with it stays as it is. */
export class RemoveTextBlock extends KeyedCommand<void> {
  readonly commandKey = 'remove-text-block';

  constructor(readonly textBlockId: string) {
    super();
  }
}

@CommandHandler(RemoveTextBlock)
export class RemoveTextBlockHandler implements ICommandHandler<RemoveTextBlock> {
  constructor(
    private readonly store: TextBlockStore,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ textBlockId }: RemoveTextBlock): Promise<void> {
    const block = await this.store.one(textBlockId);
    if (block.team_id) this.policy.demand('remove', 'TextBlock', { ownerId: block.owner_id, teamId: block.team_id });
    const events = textBlockEvent(textBlockRemoved, block);
    if (events.length > 0) await this.recorder.append(textBlockStream(textBlockId), events);
    await this.store.remove(textBlockId);
  }
}

const endpoint = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/text-blocks/:textBlockId',
  audience: 'staff',
  tag: 'desk',
  summary: 'Delete a text block',
  permission: ['change', 'Desk'],
  params: textBlockParams,
  problems: ['text-block.not-found'],
});

@Controller()
export class RemoveTextBlockController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  remove(@Input() { params }: InputOf<typeof endpoint>): Promise<void> {
    return this.gate.send(new RemoveTextBlock(params.textBlockId));
  }
}
