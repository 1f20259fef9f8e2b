import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { viewEvent, viewRemoved, viewStream } from './view.events.js';
import { viewParams } from './view.shape.js';
import { ViewStore } from './view.store.js';

/** Removes a view. */
export class RemoveView extends KeyedCommand<void> {
  readonly commandKey = 'remove-view';

  constructor(readonly viewId: string) {
    super();
  }
}

@CommandHandler(RemoveView)
export class RemoveViewHandler implements ICommandHandler<RemoveView> {
  constructor(
    private readonly store: ViewStore,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ viewId }: RemoveView): Promise<void> {
    const view = await this.store.one(viewId, true);
    if (view.team_id) {
      this.policy.demand('remove', 'TeamView', { ownerId: view.owner_id, teamId: view.team_id });
      await this.recorder.append(viewStream(viewId), [viewEvent(viewRemoved, view)]);
    }
    await this.store.remove(viewId);
  }
}

const endpoint = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/views/:viewId',
  audience: 'staff',
  tag: 'desk',
  summary: 'Delete a view',
  permission: ['change', 'Desk'],
  params: viewParams,
  problems: ['view.not-found'],
});

@Controller()
export class RemoveViewController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  remove(@Input() { params }: InputOf<typeof endpoint>): Promise<void> {
    return this.gate.send(new RemoveView(params.viewId));
  }
}
