import { caseStream } from '@vorgang/cases';
import { personalHash } from '@vorgang/event-log';
import { weeklyStreams } from '@vorgang/reporting';
import type { VerifyContext, VerifyPart } from '../part.js';

interface EventRow {
  id: string;
  stream_kind: string;
  stream_id: string;
  position: number;
  kind: string;
  personal_hash: string | null;
  salt: string | null;
  personal: unknown;
}

/** Streams whose positions are weeks, so that a week without a report is no gap. */
const withGaps: ReadonlySet<string> = new Set(weeklyStreams);

/**
 * Checks the events of all other streams: positions without a gap, and each personal part against its commitment. It also finds
 * personal parts of any stream that no event has.
 *
 * `seq` proves nothing: a change that is rolled back uses a number, too, so a missing number is no missing event. An event
 * removed from within a stream leaves a gap in its positions. One removed from its end is found where a row tells the stream's
 * length (see the other parts).
 */
export const streamsPart: VerifyPart = {
  key: 'streams',
  title: 'the events of all else: complete, and as they were recorded',
  run: async (context) => {
    const looked = { before: 0, behind: 0 };
    // Cases have another part. The other streams are before and after them in the index.
    for (const [where, count] of [
      [`stream_kind < '${caseStream}'`, 'before'],
      [`stream_kind > '${caseStream}'`, 'behind'],
    ] as const) {
      looked[count] = await range(context, where);
    }
    await orphanedPersonalParts(context);
    return { 'other events': looked.before + looked.behind };
  },
};

async function range({ source, report, remark, progress, batch, stopped }: VerifyContext, where: string): Promise<number> {
  let [count, erased] = [0, 0];
  for (let last: EventRow | undefined; !stopped?.aborted;) {
    // served by event_by_stream
    const rows: EventRow[] = await source.query(
      `select e.id, e.stream_kind, e.stream_id, e.position, e.kind, e.personal_hash, p.salt, p.data as personal
       from event e left join event_personal p on p.event_id = e.id
       where ${where} ${last ? 'and (e.stream_kind, e.stream_id, e.position) > ($2, $3, $4)' : ''}
       order by e.stream_kind, e.stream_id, e.position limit $1`,
      [batch * 10, ...(last ? [last.stream_kind, last.stream_id, last.position] : [])],
    );
    for (const row of rows) {
      const about = { caseId: null, caseNumber: null, row: `${row.kind} ${row.id}` };
      const expected = last?.stream_kind === row.stream_kind && last.stream_id === row.stream_id ? last.position + 1 : 1;
      if (row.position !== expected && !withGaps.has(row.stream_kind))
        await report({ ...about, table: 'event', column: 'position', expected, found: row.position });
      const commitment = row.personal === null || row.salt === null ? null : personalHash(row.salt, row.personal);
      if (row.personal_hash !== null && row.personal === null) erased += 1;
      else if (commitment !== row.personal_hash)
        await report({ ...about, table: 'event_personal', column: 'data', expected: row.personal_hash, found: commitment });
      last = row;
    }
    count += rows.length;
    if (count % 100_000 < rows.length) progress(`${count} other events`);
    if (rows.length < batch * 10) break;
  }
  if (erased > 0) remark(`${erased} events that are no case’s own have lost their personal part: erased`);
  return count;
}

/** Personal parts that no event of any kind names. */
async function orphanedPersonalParts({ source, report }: VerifyContext): Promise<void> {
  const rows: { event_id: string }[] = await source.query(
    `select p.event_id from event_personal p where not exists (select from event e where e.id = p.event_id) order by 1 limit 100`,
  );
  for (const row of rows) {
    await report({
      table: 'event_personal',
      caseId: null,
      caseNumber: null,
      row: row.event_id,
      column: null,
      expected: undefined,
      found: 'a personal part without an event',
    });
  }
}
