import type { VerifyPart } from '../part.js';
import { comparePairs, eachRow, instants, missingRows, streamSql, type StreamEvent } from '../rows.js';

interface Entry {
  id: string;
  submission_id: string;
  service: string;
  service_key: string | null;
  channel: string;
  external_reference: string | null;
  state: string;
  reasons: { code: string; pointer: string }[];
  settled_at: Date | null;
  settled_by: string | null;
  settled_by_name: string | null;
  refusal_reason: string | null;
  case_id: string | null;
  stream: StreamEvent[];
}

/** Compares each quarantine entry with its events: why it came there, who settled it, and how. */
export const quarantinePart: VerifyPart = {
  key: 'quarantine',
  title: 'the quarantine, with its events',
  run: async (context) => {
    const { report } = context;
    const sql = `select q.*, ${streamSql('quarantine', 'q.id')} as stream from quarantine_entry q where $2::uuid is null or q.id > $2 order by q.id limit $1`;
    const entries = await eachRow<Entry>(context, { what: 'entries of the quarantine', sql, keyOf: ({ id }) => id }, async (row) => {
      const about = { table: 'quarantine_entry', caseId: row.case_id, caseNumber: null, row: row.id };
      const [entered, settled] = row.stream;
      if (!entered) return report({ ...about, column: null, expected: undefined, found: 'a row' });
      const { submissionId, serviceKey, channel, reasons } = entered.data;
      const state = settled ? settled.kind.replace('quarantine.', '') : 'open';
      await comparePairs(report, about, {
        submission_id: [submissionId, row.submission_id],
        service_key: [serviceKey, row.service_key],
        channel: [channel, row.channel],
        reasons: [canonical(reasons), canonical(row.reasons)],
        state: [state, row.state],
        settled_by: [settled?.actor_id, row.settled_by],
        settled_by_name: [settled?.actor_name, row.settled_by_name],
        case_id: [settled?.data['caseId'], row.case_id],
        ...(settled ? { settled_at: instants(settled.occurred_at, row.settled_at) } : {}),
        ...(entered.personal
          ? {
              service: [entered.personal['service'], row.service],
              external_reference: [entered.personal['externalReference'], row.external_reference],
            }
          : {}),
        ...(settled?.personal && state === 'refused' ? { refusal_reason: [settled.personal['reason'], row.refusal_reason] } : {}),
      });
    });
    await missingRows(context, 'quarantine', 'quarantine_entry');
    return { 'entries of the quarantine': entries };
  },
};

function canonical(reasons: unknown): unknown {
  return Array.isArray(reasons)
    ? reasons.map((one: { code?: unknown; pointer?: unknown }) => `${String(one.code)} ${String(one.pointer)}`)
    : reasons;
}
