import { caseDataSql, caseStream } from '@vorgang/cases';
import type { VerifyPart } from '../part.js';
import { comparePairs, eachRow, missingRows, streamSql, type StreamEvent } from '../rows.js';

const decided = caseDataSql('e', 'case.decided');
const recalled = caseDataSql('e', 'case.decision-recalled');

interface Receivable {
  id: string;
  case_id: string;
  case_number: string;
  service_key: string;
  kassenzeichen: string;
  amount_cents: number;
  decided_on: string;
  booked_on: string;
  due_on: string | null;
  instalments: { dueOn: string; cents: number }[];
  stream: StreamEvent[];
  /** The decision, or its recall. */
  decided: { decidedOn: string } | null;
  submitted: { caseNumber: string; service: { key: string } } | null;
}

/** Compares each receivable with the event of its booking and with its decision. */
export const receivablesPart: VerifyPart = {
  key: 'receivables',
  title: 'receivables, with their booking and their decision',
  run: async (context) => {
    const { report } = context;
    // served by event_by_stream
    const sql = `
      select r.id, r.case_id, r.case_number, r.service_key, r.kassenzeichen, r.amount_cents, r.decided_on::text as decided_on, r.booked_on::text as booked_on,
             r.due_on::text as due_on, r.instalments, ${streamSql('receivable', 'r.id')} as stream,
             (select ${decided} from event e where e.stream_kind = '${caseStream}' and e.stream_id = r.case_id and e.kind = 'case.decided' and ${decided} ->> 'proposalId' = r.id::text
              union all
              select jsonb_build_object('decidedOn', ${recalled} ->> 'on') from event e where e.stream_kind = '${caseStream}' and e.stream_id = r.case_id and e.kind = 'case.decision-recalled' and ${recalled} ->> 'recallId' = r.id::text limit 1) as decided,
             (select ${caseDataSql('e', 'case.submitted')} from event e where e.stream_kind = '${caseStream}' and e.stream_id = r.case_id and e.position = 1) as submitted
      from receivable r where $2::uuid is null or r.id > $2 order by r.id limit $1`;
    const receivables = await eachRow<Receivable>(context, { what: 'receivables', sql, keyOf: ({ id }) => id }, async (row) => {
      const about = { table: 'receivable', caseId: row.case_id, caseNumber: row.case_number, row: row.kassenzeichen };
      const booked = row.stream.find(({ kind }) => kind === 'receivable.booked');
      if (!booked || !row.decided) return report({ ...about, column: null, expected: undefined, found: 'a row' });
      const total = row.instalments.reduce((sum, { cents }) => sum + cents, 0);
      await comparePairs(report, about, {
        kassenzeichen: [booked.data['kassenzeichen'], row.kassenzeichen],
        amount_cents: [booked.data['cents'], row.amount_cents],
        booked_on: [booked.data['bookedOn'], row.booked_on],
        decided_on: [row.decided.decidedOn, row.decided_on],
        case_number: [row.submitted?.caseNumber, row.case_number],
        service_key: [row.submitted?.service.key, row.service_key],
        ...(row.instalments.length > 0
          ? { instalments: [booked.data['cents'], total], due_on: [row.instalments[0]?.dueOn, row.due_on] }
          : {}),
      });
    });
    await missingRows(context, 'receivable', 'receivable');
    return { receivables };
  },
};
