import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, NotFound, UnitOfWork } from '@vorgang/platform';
import type { TeamRef } from '../../policy/principal.js';
import type { TeamShape } from './team.shape.js';

type TeamViewRow = Omit<TeamShape, 'createdAt' | 'changedAt'> & { createdAt: Date; changedAt: Date };

const view = `select t.id, t.key, t.title, (select count(*)::int from team_member m where m.team_id = t.id) as members,
    t.version, t.created_at as "createdAt", t.changed_at as "changedAt", t.changed_by as "changedBy"
  from team t`;

/** Reads teams, for this room and the rooms above. */
@Injectable()
export class TeamDirectory {
  /** A team keeps its key and is never deleted, so ids can be cached for good. */
  readonly #ids = new Map<string, string>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of the team with this key in service definitions; undefined where there is none (yet). */
  async idOf(key: string): Promise<string | undefined> {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const rows: { id: string }[] = await this.unitOfWork.manager.query('select id from team where key = $1', [key]);
    const id = rows[0]?.id;
    // A team that is new in this transaction may be rolled back with it.
    if (id !== undefined) this.unitOfWork.afterCommit(() => this.#ids.set(key, id));
    return id;
  }

  /** Names of these teams; unknown ids are left out. */
  async titles(ids: readonly string[]): Promise<ReadonlyMap<string, TeamRef>> {
    if (ids.length === 0) return new Map();
    const rows: TeamRef[] = await this.unitOfWork.manager.query('select id, key, title from team where id = any($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** @throws NotFound */
  async one(id: string): Promise<TeamShape> {
    const rows: TeamViewRow[] = await this.unitOfWork.manager.query(`${view} where t.id = $1`, [id]);
    if (!rows[0]) throw new NotFound('team');
    return toShape(rows[0]);
  }

  /** A page of teams in the order of their keys. */
  async list(cursor: string | undefined, limit: number): Promise<{ items: TeamShape[]; next: string | null }> {
    const after = cursor === undefined ? null : (decodeCursor(cursor, 1)[0] ?? null);
    // served by team_by_key
    const rows: TeamViewRow[] = await this.unitOfWork.manager.query(
      `${view} where ($1::text is null or t.key > $1) order by t.key limit $2`,
      [after === null ? null : String(after), limit + 1],
    );
    const items = rows.slice(0, limit).map(toShape);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.key]) : null };
  }
}

function toShape(row: TeamViewRow): TeamShape {
  return { ...row, createdAt: row.createdAt.toISOString(), changedAt: row.changedAt.toISOString() };
}
