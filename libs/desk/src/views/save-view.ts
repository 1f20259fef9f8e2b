import { Controller, Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, newId, type InputOf } from '@vorgang/platform';
import type { z } from 'zod';
import { viewEvent, viewShared, viewStream } from './view.events.js';
import { checkedQuery, mayBeShared, viewInput, viewShape, type ViewShape } from './view.shape.js';
import { ViewStore } from './view.store.js';

/** Saves a view. */
export class SaveView extends KeyedCommand<ViewShape> {
  readonly commandKey = 'save-view';

  constructor(readonly input: z.output<typeof viewInput>) {
    super();
  }
}

@CommandHandler(SaveView)
export class SaveViewHandler implements ICommandHandler<SaveView> {
  constructor(
    private readonly store: ViewStore,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  async execute({ input }: SaveView): Promise<ViewShape> {
    const who = currentPrincipal();
    if (input.teamId) this.policy.demand('share', 'TeamView', { ownerId: who.id, teamId: input.teamId });
    const view = {
      id: newId(),
      owner_id: who.id,
      owner_name: who.displayName,
      team_id: input.teamId,
      name: input.name,
      query: checkedQuery(input.query, input.teamId ? null : who.id, this.municipality),
      columns: input.columns,
    };
    if (view.team_id) mayBeShared(view.query);
    await this.store.insert(view);
    if (view.team_id) await this.recorder.append(viewStream(view.id), [viewEvent(viewShared, view)]);
    return this.store.shown(await this.store.one(view.id));
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/views',
  audience: 'staff',
  tag: 'desk',
  summary: 'Save filters, order and columns of a list under a name, for oneself or for a team of one’s own',
  permission: ['change', 'Desk'],
  body: viewInput,
  response: viewShape,
  status: 201,
  problems: ['view.bad-query', 'case-list.not-by-person', 'view.name-taken', 'view.too-many', 'view.search-not-shared', 'view.not-found'],
});

@Controller()
export class SaveViewController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  save(@Input() { body }: InputOf<typeof endpoint>): Promise<ViewShape> {
    return this.gate.send(new SaveView(body));
  }
}
