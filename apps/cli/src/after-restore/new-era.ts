import type pg from 'pg';

/** The length of an era: PostgreSQL's short transaction ids begin anew after so many, and no log has ever had as many. */
const eraLength = 2n ** 32n;

export interface NewEra {
  /** How many events were written after the restore and before this command. They come last now, as they happened. */
  readonly moved: number;
}

interface Places {
  readonly offset: bigint;
  readonly oldestRunning: bigint;
  readonly begun: bigint;
}

/**
 * Makes the log count transactions from after its last one, if it comes from a cluster with higher ids. Only one number changes,
 * no matter how long the log is. No event and no cursor changes, so what was followed stays followed, and the rest is still to
 * come, in the same order.
 * @param owner an exclusive connection of the owner
 * @param skipNumbers how many numbers of cases, payments and print batches are skipped
 * @returns null where the log is not ahead of its cluster, so that nothing was changed
 */
export async function beginEra(owner: pg.Client, skipNumbers: number): Promise<NewEra | null> {
  await owner.query('begin');
  try {
    // Transactions that are writing events end first, by the old count. Later ones wait, and use the new count.
    await owner.query('lock table event, event_cursor, notification in share row exclusive mode');
    const now = await places(owner);
    const last = await lastPlace(owner, '9223372036854775807');
    if (last < now.begun) {
      await owner.query('rollback');
      return null;
    }
    const here = await writtenHere(owner, now.offset);
    const base = ((await lastPlace(owner, here.behind)) / eraLength + 1n) * eraLength;
    const from = here.first ?? now.oldestRunning;
    const offset = base - (from < now.oldestRunning ? from : now.oldestRunning);
    const moved = here.first === null ? 0 : await move(owner, here.behind, offset - now.offset);
    await owner.query(
      `create or replace function transaction_offset() returns bigint language sql stable parallel safe as 'select ${offset}::bigint'`,
    );
    await leaveNumbersOut(owner, skipNumbers);
    await owner.query('commit');
    return { moved };
  } catch (error) {
    await owner.query('rollback').catch(() => {});
    throw error;
  }
}

async function places(owner: pg.Client): Promise<Places> {
  const [row] = (
    await owner.query<{ at: string; oldest: string; begun: string }>(
      `select transaction_offset()::text as at, pg_snapshot_xmin(pg_current_snapshot())::text as oldest, begun_transactions()::text as begun`,
    )
  ).rows;
  if (!row) throw new Error('the database does not say where it is');
  return { offset: BigInt(row.at), oldestRunning: BigInt(row.oldest), begun: BigInt(row.begun) };
}

/**
 * The highest transaction id of the events up to that number, of the followers and of the notifications. Served by
 * event_by_following, notification_news.
 */
async function lastPlace(owner: pg.Client, upTo: string): Promise<bigint> {
  const [row] = (
    await owner.query<{ last: string }>(
      `select coalesce(greatest((select xid from event where seq <= $1 order by xid desc, seq desc limit 1), (select max(xid) from event_cursor), (select max(xid) from notification)), 0)::text as last`,
      [upTo],
    )
  ).rows;
  return BigInt(row?.last ?? 0);
}

/**
 * Finds events that servers wrote into the restored database before anybody noticed. Every row knows the transaction of this
 * cluster that wrote it (`xmin`): the restore's for a restored event, the event's own for one that was written here.
 * @returns the number of the last event that was restored, and the id of the first transaction after it, if there is one
 */
async function writtenHere(owner: pg.Client, offset: bigint): Promise<{ behind: string; first: bigint | null }> {
  // served by event_pkey, from its end back to the first event that was written here
  const [row] = (
    await owner.query<{ behind: string; first: string | null }>(
      `with restored as (select coalesce((select seq from event where xmin::text::bigint <> mod(xid - $1::bigint, ${eraLength}) order by seq desc limit 1), 0) as seq)
     select restored.seq::text as behind, (select min(xid) - $1::bigint from event where event.seq > restored.seq)::text as first from restored`,
      [String(offset)],
    )
  ).rows;
  return { behind: row?.behind ?? '0', first: row?.first ? BigInt(row.first) : null };
}

async function move(owner: pg.Client, behind: string, by: bigint): Promise<number> {
  return (await owner.query('update event set xid = xid + $2::bigint where seq > $1', [behind, String(by)])).rowCount ?? 0;
}

/**
 * Skips the numbers that were given between the backup and the failure, to cases and payments that this database does not know.
 * The next case must not get a number that is already on somebody's letter.
 */
async function leaveNumbersOut(owner: pg.Client, howMany: number): Promise<void> {
  for (const sequence of ['case_number_seq', 'kassenzeichen_seq', 'print_batch_number_seq']) {
    await owner.query(`select setval($1::regclass, (select last_value from ${sequence}) + $2)`, [sequence, howMany]);
  }
}
