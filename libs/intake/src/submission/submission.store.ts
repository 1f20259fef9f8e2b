import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork } from '@vorgang/platform';
import type { Source } from './source.js';
import type { SubmissionMessageRow, SubmissionRow } from './submission.row.js';

/** A submission as received, and its place. */
export type StoredSubmission = Readonly<Omit<SubmissionRow, 'idempotencyKey' | 'apiKeyId'>>;

/** A submission with its place, to be written for the first time. */
export type NewSubmission = Readonly<Omit<SubmissionRow, 'apiKeyId'>>;

/** A later message about a submission. */
export type StoredMessage = Readonly<Pick<SubmissionMessageRow, 'id' | 'contentHash' | 'receivedAt' | 'attachments'>>;

const columns = `id, source_kind as "sourceKind", source_id as "sourceId", source_name as "sourceName", content_hash as "contentHash", service, channel,
  external_reference as "externalReference", received_at as "receivedAt", envelope, attachments,
  case_id as "caseId", case_number as "caseNumber", quarantine_id as "quarantineId"`;

const written = `id, source_kind, source_id, source_name, api_key_id, idempotency_key, content_hash, service, channel, external_reference, received_at,
  envelope, attachments, case_id, case_number, quarantine_id`;

/** The row of a submission as JSON. */
export function rowOf(s: NewSubmission): string {
  return JSON.stringify({
    id: s.id,
    source_kind: s.sourceKind,
    source_id: s.sourceId,
    source_name: s.sourceName,
    api_key_id: s.sourceKind === 'portal' ? s.sourceId : null,
    idempotency_key: s.idempotencyKey,
    content_hash: s.contentHash,
    service: s.service,
    channel: s.channel,
    external_reference: s.externalReference,
    received_at: s.receivedAt.toISOString(),
    envelope: s.envelope,
    attachments: s.attachments,
    case_id: s.caseId,
    case_number: s.caseNumber,
    quarantine_id: s.quarantineId,
  });
}

/** The order in which submissions are written together. */
export function byKey(one: NewSubmission, other: NewSubmission): number {
  const [a, b] = [one, other].map(({ sourceKind, sourceId, idempotencyKey }) => [sourceKind, sourceId, idempotencyKey].join(' '));
  return a === b ? 0 : String(a) < String(b) ? -1 : 1;
}

/** Stores submissions and messages. Only the unique indexes decide who was first. */
@Injectable()
export class SubmissionStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What the source has handed in under this key, if anything. */
  async byIdempotencyKey(source: Pick<Source, 'kind' | 'id'>, key: string): Promise<StoredSubmission | undefined> {
    // served by submission_idempotency
    const rows: StoredSubmission[] = await this.unitOfWork.manager.query(
      `select ${columns} from submission where source_kind = $1 and source_id = $2 and idempotency_key = $3`,
      [source.kind, source.id, key],
    );
    return rows[0];
  }

  /** @throws NotFound also for a submission of another source */
  async ofSource(source: Pick<Source, 'kind' | 'id'>, id: string): Promise<StoredSubmission> {
    const rows: StoredSubmission[] = await this.unitOfWork.manager.query(
      `select ${columns} from submission where id = $1 and source_kind = $2 and source_id = $3`,
      [id, source.kind, source.id],
    );
    if (!rows[0]) throw new NotFound('submission');
    return rows[0];
  }

  /** @throws NotFound */
  async byId(id: string): Promise<StoredSubmission> {
    const rows: StoredSubmission[] = await this.unitOfWork.manager.query(`select ${columns} from submission where id = $1`, [id]);
    if (!rows[0]) throw new NotFound('submission');
    return rows[0];
  }

  /**
   * Writes submissions whose keys are not taken, in one statement. Waits for others that are writing under the same keys; the caller
   * brings them in the order of `byKey`, so that two who wait for each other's keys do not wait in turn.
   * @param rows each as `rowOf` makes it
   * @returns the ids of those that were first under their keys
   */
  async add(rows: readonly string[]): Promise<ReadonlySet<string>> {
    const added = await this.unitOfWork.prepared<{ id: string }>(
      'submissions-new',
      `insert into submission (${written})
       select ${written} from jsonb_populate_recordset(null::submission, $1::jsonb)
       on conflict (source_kind, source_id, idempotency_key) do nothing returning id`,
      [`[${rows.join(',')}]`],
    );
    return new Set(added.map(({ id }) => id));
  }

  async becameCase(id: string, caseId: string, caseNumber: string): Promise<void> {
    await this.unitOfWork.manager.query('update submission set case_id = $2, case_number = $3 where id = $1', [id, caseId, caseNumber]);
  }

  async message(submissionId: string, kind: 'answer' | 'payment', key: string): Promise<StoredMessage | undefined> {
    // served by submission_message_idempotency
    const rows: StoredMessage[] = await this.unitOfWork.manager.query(
      `select id, content_hash as "contentHash", received_at as "receivedAt", attachments
       from submission_message where submission_id = $1 and kind = $2 and idempotency_key = $3`,
      [submissionId, kind, key],
    );
    return rows[0];
  }

  /** Writes the message unless its key is taken. @returns whether this one was first */
  async addMessage(
    m: StoredMessage & { submissionId: string; kind: 'answer' | 'payment'; key: string; content: unknown },
  ): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into submission_message (id, submission_id, kind, idempotency_key, content_hash, content, attachments, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (submission_id, kind, idempotency_key) do nothing returning id`,
      [m.id, m.submissionId, m.kind, m.key, m.contentHash, JSON.stringify(m.content), JSON.stringify(m.attachments), m.receivedAt],
    );
    return rows.length === 1;
  }
}
