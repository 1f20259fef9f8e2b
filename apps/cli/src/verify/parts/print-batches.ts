import type { VerifyPart } from '../part.js';
import { comparePairs, eachRow, instants, missingRows, streamSql, type StreamEvent } from '../rows.js';

interface Batch {
  id: string;
  number: string;
  team_id: string;
  made_by: string;
  made_by_name: string;
  made_at: Date;
  letters: number;
  state: string;
  pdf_sha256: string | null;
  pages: number | null;
  posted_day: string | null;
  posted_by: string | null;
  posted_by_name: string | null;
  stream: StreamEvent[];
}

/** Compares each print batch with its events: who made it with how many letters, its PDF, and the day of posting. */
export const printBatchesPart: VerifyPart = {
  key: 'print-batches',
  title: 'print batches, with their events',
  run: async (context) => {
    const { report } = context;
    const sql = `select b.*, b.posted_on::text as posted_day, ${streamSql('print-batch', 'b.id')} as stream from print_batch b where $2::uuid is null or b.id > $2 order by b.id limit $1`;
    const batches = await eachRow<Batch>(context, { what: 'print batches', sql, keyOf: ({ id }) => id }, async (row) => {
      const about = { table: 'print_batch', caseId: null, caseNumber: null, row: row.number };
      const of = (kind: string) => row.stream.find((event) => event.kind === kind);
      const [made, ready, posted] = [of('print-batch.made'), of('print-batch.ready'), of('print-batch.posted')];
      if (!made) return report({ ...about, column: null, expected: undefined, found: 'a row' });
      const { number, teamId, letters } = made.data;
      await comparePairs(report, about, {
        number: [number, row.number],
        team_id: [teamId, row.team_id],
        letters: [Array.isArray(letters) ? letters.length : letters, row.letters],
        made_by: [made.actor_id, row.made_by],
        made_by_name: [made.actor_name, row.made_by_name],
        made_at: instants(made.occurred_at, row.made_at),
        state: [posted ? 'posted' : ready ? 'ready' : 'making', row.state],
        pdf_sha256: [ready?.data['sha256'], row.pdf_sha256],
        pages: [ready?.data['pages'], row.pages],
        posted_on: [posted?.data['on'], row.posted_day],
        posted_by: [posted?.actor_id, row.posted_by],
        posted_by_name: [posted?.actor_name, row.posted_by_name],
      });
    });
    await missingRows(context, 'print-batch', 'print_batch');
    return { 'print batches': batches };
  },
};
