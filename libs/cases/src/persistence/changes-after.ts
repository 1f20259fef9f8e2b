import type { EntityManager } from 'typeorm';
import { caseEventKinds, raisesVersion } from '../domain/case.events.js';

/** What somebody did meanwhile, as the refusal `case.changed-meanwhile` names it. */
export interface SeenChange {
  readonly kind: string;
  readonly by: string;
  readonly at: string;
}

/** The most changes that are named, and the most events that are looked through for them. */
export const mostNamed = 50;
const window = 2_000;

const raising = caseEventKinds.filter(raisesVersion);

/**
 * The newest events of a case that raised its version, the oldest of them first: `count` of them, but at most `mostNamed`, and only
 * those among its newest events, so that the answer does not take longer the older a case is.
 */
export async function changesAfter(manager: EntityManager, caseId: string, count: number): Promise<SeenChange[]> {
  if (count <= 0) return [];
  // served by event_by_stream, which is read backwards and no further than needed
  const rows: { kind: string; actor_name: string; occurred_at: Date }[] = await manager.query(
    `select kind, actor_name, occurred_at
     from (select e.kind, e.actor_name, e.occurred_at, e.position from event e
           where e.stream_kind = 'case' and e.stream_id = $1 order by e.position desc limit ${window}) newest
     where kind = any($2) order by position desc limit $3`,
    [caseId, raising, Math.min(count, mostNamed)],
  );
  return rows.toReversed().map(({ kind, actor_name: by, occurred_at: at }) => ({ kind, by, at: at.toISOString() }));
}
