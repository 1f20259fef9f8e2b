import { caseDataSql, caseStream } from '@vorgang/cases';
import { contentHash, sourceActors, sourceSaidBy } from '@vorgang/intake';
import { hashOf, type Actor } from '@vorgang/platform';
import type { VerifyContext, VerifyPart } from '../part.js';
import { comparePairs, eachRow, instant, type Pairs } from '../rows.js';

const submitted = caseDataSql('e', 'case.submitted');

interface Submission {
  id: string;
  content_hash: string;
  channel: string;
  external_reference: string | null;
  received_at: Date;
  envelope: unknown;
  attachments: { found: { sha256: string } }[];
  case_id: string | null;
  case_number: string | null;
  quarantine_id: string | null;
  source_kind: string;
  source_id: string;
  source_name: string;
  /** The source by the log. */
  by: Actor | null;
  submitted: { submissionId: string; caseNumber: string; channel: string; externalReference: string | null; receivedAt: string } | null;
}

interface Message {
  id: string;
  kind: 'answer' | 'payment';
  content_hash: string;
  content: unknown;
  case_id: string | null;
  case_number: string | null;
  known: boolean;
}

/**
 * Compares each submission with the hash in its receipt and with the first event of its case, and checks its later messages. So a
 * case that was removed with all its events is noticed by its submission.
 */
export const submissionsPart: VerifyPart = {
  key: 'submissions',
  title: 'what came in, with its receipt and its case',
  run: async (context) => {
    const submissions = await eachSubmission(context);
    const messages = await eachMessage(context);
    await withoutSubmission(context);
    return { submissions, messages };
  },
};

function eachSubmission(context: VerifyContext): Promise<number> {
  const { report } = context;
  // served by submission_pkey and event_by_stream; for a case from the quarantine, the actor is the clerk who released it
  const sql = `
    select s.id, s.content_hash, s.channel, s.external_reference, s.received_at, s.envelope, s.attachments, s.case_id, s.case_number, s.quarantine_id,
           s.source_kind, s.source_id, s.source_name, ${submitted} as submitted, case when f.id is not null then jsonb_build_object('kind', f.actor_kind, 'id', f.actor_id, 'name', f.actor_name) end as by
    from submission s
    left join event e on e.stream_kind = '${caseStream}' and e.stream_id = s.case_id and e.position = 1
    left join event f on f.stream_kind = case when s.quarantine_id is null then '${caseStream}' else 'quarantine' end and f.stream_id = coalesce(s.quarantine_id, s.case_id) and f.position = 1
    where $2::uuid is null or s.id > $2 order by s.id limit $1`;
  return eachRow<Submission>(context, { what: 'submissions', sql, keyOf: ({ id }) => id }, async (row) => {
    const about = { table: 'submission', caseId: row.case_id, caseNumber: row.case_number, row: row.id };
    const hash = contentHash(
      row.envelope,
      row.attachments.map(({ found }) => found.sha256),
    );
    await comparePairs(report, about, { content_hash: [hash, row.content_hash], ...sourcePairs(row) });
    if (row.case_id === null) {
      if (row.quarantine_id === null)
        await report({ ...about, column: 'case_id', expected: 'a case, or an entry of the quarantine', found: null });
      return;
    }
    if (!row.submitted) {
      await report({ ...about, column: 'case_id', expected: 'a case in the log', found: row.case_id });
      return;
    }
    const { submissionId, caseNumber, channel, externalReference, receivedAt } = row.submitted;
    await comparePairs(report, about, {
      id: [submissionId, row.id],
      case_number: [caseNumber, row.case_number],
      channel: [channel, row.channel],
      external_reference: [externalReference, row.external_reference],
      received_at: [receivedAt, instant(row.received_at)],
    });
  });
}

/** Compares the source with the actor of the first event. For a mailbox or a batch, the log has only the name. */
function sourcePairs({ by, source_kind, source_id, source_name }: Submission): Pairs {
  const said = by && sourceSaidBy(by);
  if (!said) return {};
  return {
    source_kind: [said.kind, source_kind],
    source_name: [said.name, source_name],
    ...(said.id === undefined ? {} : { source_id: [said.id, source_id] }),
  };
}

function eachMessage(context: VerifyContext): Promise<number> {
  const { report } = context;
  // A later message is in the case: an event names it, or its transaction. Served by event_by_case.
  const sql = `
    select m.id, m.kind, m.content_hash, m.content, s.case_id, s.case_number,
           exists (select from event e where e.case_id = s.case_id and strpos((${caseDataSql('e')})::text, coalesce(m.content ->> 'transactionId', m.id::text)) > 0) as known
    from submission_message m join submission s on s.id = m.submission_id
    where $2::uuid is null or m.id > $2 order by m.id limit $1`;
  return eachRow<Message>(context, { what: 'messages', sql, keyOf: ({ id }) => id }, async (row) => {
    const about = { table: 'submission_message', caseId: row.case_id, caseNumber: row.case_number, row: `${row.kind} ${row.id}` };
    // For an answer, the table has the parsed values, not the hashed bytes.
    if (row.kind === 'payment') await comparePairs(report, about, { content_hash: [hashOf(row.content), row.content_hash] });
    if (row.case_id !== null && !row.known)
      await report({ ...about, column: 'id', expected: 'an event of the case that names it', found: undefined });
  });
}

/** Cases from a way in whose submission is gone. Cases that the system makes by itself have none. */
async function withoutSubmission({ source, report }: VerifyContext): Promise<void> {
  const rows: { id: string; case_id: string; case_number: string }[] = await source.query(
    `select ${submitted} ->> 'submissionId' as id, e.stream_id as case_id, ${submitted} ->> 'caseNumber' as case_number from event e
     where e.stream_kind = '${caseStream}' and e.position = 1 and (e.actor_kind <> 'system' or e.actor_name like '${sourceActors}%')
       and not exists (select from submission s where s.id = (${submitted} ->> 'submissionId')::uuid)
     order by e.seq limit 1000`,
  );
  for (const { id, case_id, case_number } of rows) {
    await report({
      table: 'submission',
      caseId: case_id,
      caseNumber: case_number,
      row: id,
      column: null,
      expected: 'a row',
      found: undefined,
    });
  }
}
