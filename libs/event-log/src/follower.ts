import { StartFailure, type Actor, type EventKinds, type FollowedEvent, type Kept } from '@vorgang/platform';
import { actorOf, type ActorColumns } from './recorded-actor.js';

/** The log comes from another cluster, whose transactions had higher ids than this one's. */
export class LogIsAhead extends StartFailure {
  constructor() {
    super(
      'start.log-is-ahead',
      'The event log is ahead of its PostgreSQL cluster: the database was restored and needs "npm run cli -- after-restore"',
      {
        remedy: 'Stop the servers, run it, start them again',
      },
    );
  }
}

/**
 * Whether the log is ahead of its cluster, because it was restored. Then no new event would be followed. `cli after-restore`
 * corrects that.
 */
export async function logIsAhead(query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>): Promise<boolean> {
  // served by event_by_following
  const { rows } = await query(
    'select coalesce((select xid from event order by xid desc, seq desc limit 1) >= begun_transactions(), false) as ahead',
  );
  return rows[0]?.['ahead'] === true;
}

/** A database client for the follower's exclusive use. */
export interface FollowerClient {
  query(sql: string, parameters?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
}

/**
 * Takes the next events after a cursor and handles them in the transaction that moves it.
 *
 * The order is (transaction id, sequence). It reads only transactions older than the oldest running one, so that a late commit
 * can never fall behind the cursor. Any number of followers of one name may run; the row lock on the cursor makes them take
 * turns.
 * @param kinds lifts the events to the newest version of their kind
 * @returns how many events were handled; fewer than `batch` means that the end was reached
 */
export async function followOnce(
  client: FollowerClient,
  name: string,
  kinds: EventKinds,
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
    if (await logIsAhead((sql) => client.query(sql))) throw new LogIsAhead();
    // served by event_by_following
    const { rows } = await client.query(
      `select id, kind, version, case_id, stream_kind, stream_id, position, occurred_at, request_id, data, xid::text as xid, seq::text as seq
       from event
       where (xid, seq) > ($1::bigint, $2::bigint) and xid < settled_transactions()
       -- by the columns, not by the texts of the same names: as text, 1000 comes before 999
       order by event.xid, event.seq limit $3`,
      [cursor['xid'], cursor['seq'], batch],
    );
    const last = rows.at(-1);
    if (last) {
      await handle(
        rows.map((row) => toFollowed(row, kinds)),
        client,
      );
      await client.query('update event_cursor set xid = $2, seq = $3, moved_at = now() where name = $1', [name, last['xid'], last['seq']]);
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** A place in the log: that of the last event read. Both parts are texts, since they are 64 bits wide. */
export interface LogPlace {
  readonly xid: string;
  readonly seq: string;
}

/** An event with its actor, for readers that follow the log by themselves. */
export interface PassingEvent extends FollowedEvent {
  readonly actor: Actor;
  readonly requestId: string;
}

type Query = (name: string, sql: string, parameters: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * The place to begin for a reader of new events: before every running transaction. A few existing events may come, too, but no
 * later commit is missed.
 */
export async function endOfLog(query: Query): Promise<LogPlace> {
  const [row] = await query('end-of-log', 'select (settled_transactions() - 1)::text as xid', []);
  return { xid: String(row?.['xid']), seq: '9223372036854775807' };
}

/**
 * The next events after a place that the reader keeps in memory. It has the order of `followOnce` and its rule about late
 * commits, but writes nothing, so the serving role may use it.
 * @returns the events, where to go on, and whether the end was reached
 */
export async function readBehind(
  query: Query,
  kinds: EventKinds,
  place: LogPlace,
  batch = 500,
): Promise<{ events: PassingEvent[]; place: LogPlace; atEnd: boolean }> {
  // served by event_by_following
  const rows = await query(
    'read-behind',
    `select id, kind, version, case_id, stream_kind, stream_id, position, occurred_at, data, actor_kind, actor_id, actor_name,
            on_behalf_of_id, on_behalf_of_name, request_id,
            xid::text as xid, seq::text as seq
     from event
     where (xid, seq) > ($1::bigint, $2::bigint) and xid < settled_transactions()
     order by event.xid, event.seq limit $3`,
    [place.xid, place.seq, batch],
  );
  const last = rows.at(-1);
  return {
    events: rows.map((row) => ({
      ...toFollowed(row, kinds),
      actor: actorOf(row as { [C in keyof ActorColumns]: ActorColumns[C] }),
      requestId: String(row['request_id']),
    })),
    place: last ? { xid: String(last['xid']), seq: String(last['seq']) } : place,
    atEnd: rows.length < batch,
  };
}

function toFollowed(row: Record<string, unknown>, kinds: EventKinds): FollowedEvent {
  const r = row as {
    id: string;
    kind: string;
    version: number;
    case_id: string | null;
    stream_kind: string;
    stream_id: string;
    position: number;
    occurred_at: Date;
    request_id: string;
    data: Kept;
  };
  const { data } = kinds.lift({ kind: r.kind, version: r.version, data: r.data });
  return {
    id: r.id,
    kind: r.kind,
    caseId: r.case_id,
    stream: { kind: r.stream_kind, id: r.stream_id, position: r.position },
    occurredAt: r.occurred_at,
    requestId: r.request_id,
    data,
  };
}
