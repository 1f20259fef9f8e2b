import type { FollowedEvent } from '@vorgang/platform';

/** What the follower needs of a database client: one that it has to itself. */
export interface FollowerClient {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}

/**
 * Takes the next events behind a cursor and handles them in the same transaction that moves it.
 *
 * Order is (transaction id, sequence), and only transactions older than the oldest one still running are read: a
 * transaction that commits late can never end up behind the cursor. Any number of followers of one name may run; the
 * row lock on the cursor makes them take turns.
 * @returns how many events were handled; fewer than `batch` means that the end was reached
 */
export async function followOnce(
  client: FollowerClient,
  name: string,
  handle: (events: readonly FollowedEvent[], client: FollowerClient) => Promise<void>,
  batch = 500,
): Promise<number> {
  await client.query('begin');
  try {
    await client.query(`insert into event_cursor (name, xid, seq) values ($1, '0', 0) on conflict (name) do nothing`, [name]);
    const locked = await client.query('select xid::text, seq::text from event_cursor where name = $1 for update skip locked', [name]);
    const cursor = locked.rows[0];
    if (!cursor) {
      await client.query('commit');
      return 0;
    }
    // served by event_by_following
    const { rows } = await client.query(
      `select id, kind, case_id, stream_kind, stream_id, position, occurred_at, data, xid::text as xid, seq::text as seq
       from event
       where (xid, seq) > ($1::bigint, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
       -- by the columns, not by the texts of the same names: as text, 1000 comes before 999
       order by event.xid, event.seq limit $3`,
      [cursor['xid'], cursor['seq'], batch],
    );
    const last = rows.at(-1);
    if (last) {
      await handle(rows.map(toFollowed), client);
      await client.query('update event_cursor set xid = $2, seq = $3, moved_at = now() where name = $1', [name, last['xid'], last['seq']]);
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function toFollowed(row: Record<string, unknown>): FollowedEvent {
  const r = row as { id: string; kind: string; case_id: string | null; stream_kind: string; stream_id: string; position: number; occurred_at: Date; data: Record<string, unknown> };
  return {
    id: r.id,
    kind: r.kind,
    caseId: r.case_id,
    stream: { kind: r.stream_kind, id: r.stream_id, position: r.position },
    occurredAt: r.occurred_at,
    data: r.data,
  };
}
