import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type StaffPrincipal } from '@vorgang/access';
import { Clock, NotFound, UnitOfWork, violatedConstraint } from '@vorgang/platform';
import { queueKeys, type QueueKey } from '@vorgang/words';
import { SavedViewRow } from './saved-view.rows.js';
import { maxViews, TooManyViews, ViewNameTaken } from './view.rules.js';
import type { ViewShape } from './view.shape.js';

const columns = 'v.id, v.owner_id, v.owner_name, v.team_id, v.name, v.query, v.columns, v.version, v.changed_at';

/** Stores views: a person's own, and those of their teams. */
@Injectable()
export class ViewStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Own ones first, each by name. Served by saved_view_own_name and saved_view_team_name. */
  async mine(): Promise<SavedViewRow[]> {
    const { sql, parameters } = this.visible(currentPrincipal());
    return this.unitOfWork.manager.query(
      `select ${columns} from saved_view v where ${sql} order by v.team_id is not null, lower(v.name), v.id`,
      parameters,
    );
  }

  /** The default views of the current person, by queue. */
  async defaults(): Promise<Record<string, string>> {
    const who = currentPrincipal();
    const { sql, parameters } = this.visible(who);
    const rows: { queue: string; view_id: string }[] = await this.unitOfWork.manager.query(
      `select d.queue, d.view_id from saved_view_default d join saved_view v on v.id = d.view_id where d.staff_id = $1 and ${sql}`,
      parameters,
    );
    return Object.fromEntries(rows.map((row) => [row.queue, row.view_id]));
  }

  /** Sets the default view of a queue, or none. */
  async setDefault(queue: QueueKey, viewId: string | null): Promise<void> {
    const { id } = currentPrincipal();
    if (viewId === null) {
      await this.unitOfWork.manager.query('delete from saved_view_default where staff_id = $1 and queue = $2', [id, queue]);
      return;
    }
    await this.unitOfWork.manager.query(
      `insert into saved_view_default (staff_id, queue, view_id) values ($1, $2, $3)
       on conflict (staff_id, queue) do update set view_id = excluded.view_id`,
      [id, queue, viewId],
    );
  }

  /** One view, if the person may see it; locked if it is to be changed. @throws NotFound */
  async one(id: string, lock = false): Promise<SavedViewRow> {
    const { sql, parameters } = this.visible(currentPrincipal());
    const rows: SavedViewRow[] = await this.unitOfWork.manager.query(
      `select ${columns} from saved_view v where v.id = $${parameters.length + 1} and ${sql} ${lock ? 'for update' : ''}`,
      [...parameters, id],
    );
    const [row] = rows;
    if (!row) throw new NotFound('view');
    return row;
  }

  /** @throws TooManyViews, ViewNameTaken */
  async insert(view: Omit<SavedViewRow, 'version' | 'changed_at'>): Promise<void> {
    const { manager } = this.unitOfWork;
    if ((await manager.countBy(SavedViewRow, { owner_id: view.owner_id })) >= maxViews) throw new TooManyViews();
    await this.named(() => manager.insert(SavedViewRow, { ...view, version: 1, changed_at: this.clock.now() }));
  }

  /** @throws ViewNameTaken */
  async update(id: string, version: number, change: Partial<Pick<SavedViewRow, 'name' | 'query' | 'columns' | 'team_id'>>): Promise<void> {
    await this.named(() =>
      this.unitOfWork.manager.update(SavedViewRow, { id, version }, { ...change, version: version + 1, changed_at: this.clock.now() }),
    );
  }

  async remove(id: string): Promise<void> {
    await this.unitOfWork.manager.delete(SavedViewRow, { id });
  }

  /** The view as shown to the current person. */
  shown(row: SavedViewRow): ViewShape {
    const who = currentPrincipal();
    return {
      id: row.id,
      name: row.name,
      queue: queueKeys.find((key) => key === row.query['queue']) ?? 'all',
      query: row.query,
      columns: row.columns,
      team: row.team_id ? { id: row.team_id, title: who.teams.find((team) => team.id === row.team_id)?.title ?? '' } : null,
      owner: { id: row.owner_id, name: row.owner_name },
      version: row.version,
      mayChange: row.team_id
        ? this.policy.may(who, 'change', 'TeamView', { ownerId: row.owner_id, teamId: row.team_id })
        : row.owner_id === who.id,
    };
  }

  /** The condition for visible views; `$1` is the current person. */
  private visible(who: StaffPrincipal): { sql: string; parameters: unknown[] } {
    const shared = this.policy.sql(who, 'read', 'TeamView', { ownerId: 'v.owner_id', teamId: 'v.team_id' }, 1);
    return {
      sql: `(v.owner_id = $1 and v.team_id is null or v.team_id is not null and ${shared.sql})`,
      parameters: [who.id, ...shared.parameters],
    };
  }

  private async named(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (['saved_view_own_name', 'saved_view_team_name'].includes(violatedConstraint(error) ?? '')) throw new ViewNameTaken();
      throw error;
    }
  }
}
