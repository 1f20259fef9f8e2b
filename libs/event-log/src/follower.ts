import { StartFailure, type Actor, type EventKinds, type FollowedEvent, type Kept } from '@vorgang/platform';
import { actorOf, type ActorColumns } from './recorded-actor.js';

/** The log came from another cluster, whose transactions had higher ids than this one's have yet. */
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
 * Whether the log is ahead of the cluster that it lies in: it was restored, and nothing that is written now would be
 * followed. `cli after-restore` mends it.
 */
export async function logIsAhead(query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }>): Promise<boolean> {
  // served by event_by_following
  const { rows } = await query(
    'select coalesce((select xid from event order by xid desc, seq desc limit 1) >= begun_transactions(), false) as ahead',
  );
  return rows[0]?.['ahead'] === true;
}

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
 * @param kinds lift what is read to the newest version of its kind
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

/** A place in the log: of the last event that was read. As texts, since both are 64 bits wide. */
export interface LogPlace {
  readonly xid: string;
  readonly seq: string;
}

/** An event as somebody reads it who follows the log for themselves, with who did it. */
export interface PassingEvent extends FollowedEvent {
  readonly actor: Actor;
  readonly requestId: string;
}

type Query = (name: string, sql: string, parameters: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * Where somebody begins who wants what comes from now on: before every transaction that is still running. A few events
 * that were there already may come too; none that commits from now on is missed.
 */
export async function endOfLog(query: Query): Promise<LogPlace> {
  const [row] = await query('end-of-log', 'select (settled_transactions() - 1)::text as xid', []);
  return { xid: String(row?.['xid']), seq: '9223372036854775807' };
}

/**
 * The next events behind a place that the reader keeps in memory: the same order and the same rule about late commits
 * as `followOnce`, but nothing is written, so the serving role may.
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
