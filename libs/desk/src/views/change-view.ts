import { Controller, Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import {
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  NotPermitted,
  type InputOf,
  type NewEvent,
} from '@vorgang/platform';
import type { z } from 'zod';
import type { SavedViewRow } from './saved-view.rows.js';
import { viewChanged, viewEvent, viewShared, viewStream, viewUnshared } from './view.events.js';
import { ViewChangedMeanwhile } from './view.rules.js';
import { checkedQuery, mayBeShared, viewChange, viewParams, viewShape, type ViewShape } from './view.shape.js';
import { ViewStore } from './view.store.js';

/** Renames, changes, shares or unshares a view. */
export class ChangeView extends KeyedCommand<ViewShape> {
  readonly commandKey = 'change-view';

  constructor(
    readonly viewId: string,
    readonly input: z.output<typeof viewChange>,
  ) {
    super();
  }
}

@CommandHandler(ChangeView)
export class ChangeViewHandler implements ICommandHandler<ChangeView> {
  constructor(
    private readonly store: ViewStore,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  async execute({ viewId, input }: ChangeView): Promise<ViewShape> {
    const { version, name, query, columns, teamId } = input;
    const before = await this.store.one(viewId, true);
    const after = {
      ...before,
      name: name ?? before.name,
      query: query ?? before.query,
      columns: columns === undefined ? before.columns : columns,
      team_id: teamId === undefined ? before.team_id : teamId,
    };
    this.mayChange(before, after.team_id);
    // It is checked even if only the sharing changes: a list of a person's own deeds is not for others.
    if (query ?? teamId) after.query = checkedQuery(after.query, after.team_id ? null : before.owner_id, this.municipality);
    if (before.version !== version) throw new ViewChangedMeanwhile();
    if (after.team_id) mayBeShared(after.query);
    await this.store.update(viewId, version, { name: after.name, query: after.query, columns: after.columns, team_id: after.team_id });
    await this.recorder.append(viewStream(viewId), eventsOf(before, after));
    return this.store.shown(await this.store.one(viewId));
  }

  /** Both the former and the new team need the right; a private view needs none. */
  private mayChange(before: SavedViewRow, teamId: string | null): void {
    if (before.team_id)
      this.policy.demand(before.team_id === teamId ? 'change' : 'remove', 'TeamView', { ownerId: before.owner_id, teamId: before.team_id });
    if (teamId && teamId !== before.team_id) this.policy.demand('share', 'TeamView', { ownerId: before.owner_id, teamId });
    // A supervisor corrects or deletes the team's views; only the author may share them elsewhere.
    if (before.team_id !== teamId && before.owner_id !== currentPrincipal().id) throw new NotPermitted('share', 'TeamView');
  }
}

function eventsOf(before: SavedViewRow, after: SavedViewRow): NewEvent[] {
  if (before.team_id === after.team_id) return after.team_id ? [viewEvent(viewChanged, after)] : [];
  return [...(before.team_id ? [viewEvent(viewUnshared, before)] : []), ...(after.team_id ? [viewEvent(viewShared, after)] : [])];
}

const endpoint = defineEndpoint({
  method: 'PATCH',
  path: '/api/v1/views/:viewId',
  audience: 'staff',
  tag: 'desk',
  summary: 'Rename a view, change what it shows, or with whom it is shared',
  permission: ['change', 'Desk'],
  params: viewParams,
  body: viewChange,
  response: viewShape,
  problems: [
    'view.not-found',
    'view.bad-query',
    'case-list.not-by-person',
    'view.name-taken',
    'view.changed-meanwhile',
    'view.search-not-shared',
  ],
});

@Controller()
export class ChangeViewController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  change(@Input() { params, body }: InputOf<typeof endpoint>): Promise<ViewShape> {
    return this.gate.send(new ChangeView(params.viewId, body));
  }
}
