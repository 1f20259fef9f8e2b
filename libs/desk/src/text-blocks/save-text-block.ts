import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, newId, type InputOf } from '@vorgang/platform';
import type { z } from 'zod';
import { textBlockEvent, textBlockSaved, textBlockStream } from './text-block.events.js';
import { TextBlockChangedMeanwhile } from './text-block.rules.js';
import {
  textBlockChange,
  textBlockInput,
  textBlockParams,
  textBlockShape,
  TextBlockStore,
  type TextBlockShape,
} from './text-block.store.js';

type Saving =
  | { readonly id: null; readonly input: z.output<typeof textBlockInput> }
  | { readonly id: string; readonly input: z.output<typeof textBlockChange> };

/** Writes a text block, or changes one. It stays with the person or the team for whom it was written. */
export class SaveTextBlock extends KeyedCommand<TextBlockShape> {
  readonly commandKey = 'save-text-block';

  constructor(readonly saving: Saving) {
    super();
  }
}

@CommandHandler(SaveTextBlock)
export class SaveTextBlockHandler implements ICommandHandler<SaveTextBlock> {
  constructor(
    private readonly store: TextBlockStore,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ saving }: SaveTextBlock): Promise<TextBlockShape> {
    const id = saving.id === null ? await this.add(saving.input) : await this.change(saving.id, saving.input);
    const saved = await this.store.one(id);
    const events = textBlockEvent(textBlockSaved, saved);
    if (events.length > 0) await this.recorder.append(textBlockStream(id), events);
    return this.store.shown(saved);
  }

  private async add({ name, text, service, teamId }: z.output<typeof textBlockInput>): Promise<string> {
    const who = currentPrincipal();
    if (teamId) this.policy.demand('share', 'TextBlock', { ownerId: who.id, teamId });
    const id = newId();
    await this.store.insert({ id, owner_id: who.id, owner_name: who.displayName, team_id: teamId, service_key: service, name, text });
    return id;
  }

  private async change(id: string, { version, name, text, service }: z.output<typeof textBlockChange>): Promise<string> {
    const before = await this.store.one(id);
    if (before.team_id) this.policy.demand('change', 'TextBlock', { ownerId: before.owner_id, teamId: before.team_id });
    if (before.version !== version) throw new TextBlockChangedMeanwhile();
    await this.store.update(before, { name, text, service_key: service });
    return id;
  }
}

const addEndpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/text-blocks',
  audience: 'staff',
  tag: 'desk',
  summary: 'Write a text block, for oneself or for a team of one’s own',
  permission: ['change', 'Desk'],
  body: textBlockInput,
  response: textBlockShape,
  status: 201,
  problems: ['text-block.not-found', 'text-block.name-taken', 'text-block.too-many'],
});

const changeEndpoint = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/text-blocks/:textBlockId',
  audience: 'staff',
  tag: 'desk',
  summary: 'Change a text block',
  permission: ['change', 'Desk'],
  params: textBlockParams,
  body: textBlockChange,
  response: textBlockShape,
  problems: ['text-block.not-found', 'text-block.name-taken', 'text-block.changed-meanwhile'],
});

@Controller()
export class SaveTextBlockController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(addEndpoint)
  add(@Input() { body }: InputOf<typeof addEndpoint>): Promise<TextBlockShape> {
    return this.gate.send(new SaveTextBlock({ id: null, input: body }));
  }

  @Endpoint(changeEndpoint)
  change(@Input() { params, body }: InputOf<typeof changeEndpoint>): Promise<TextBlockShape> {
    return this.gate.send(new SaveTextBlock({ id: params.textBlockId, input: body }));
  }
}
