import { Injectable } from '@nestjs/common';
import { EventLog, insertEventsSql } from '@vorgang/event-log';
import { NotFound, UnitOfWork, type NewEvent } from '@vorgang/platform';
import type { QuarantineRow } from './quarantine.row.js';
import { quarantineEntered, quarantineRefused } from './quarantine.events.js';

const quarantineStream = 'quarantine';

export type QuarantineEntry = Readonly<Omit<QuarantineRow, 'settledBy'>>;

export const quarantineColumns = `q.id, q.submission_id as "submissionId", q.service, q.service_key as "serviceKey", q.team_id as "teamId",
  q.channel, q.external_reference as "externalReference", q.state, q.reasons, q.entered_at as "enteredAt",
  q.settled_at as "settledAt", q.settled_by_name as "settledByName", q.refusal_reason as "refusalReason", q.case_id as "caseId"`;

export type NewEntry = Pick<
  QuarantineEntry,
  'id' | 'submissionId' | 'service' | 'serviceKey' | 'teamId' | 'channel' | 'externalReference' | 'reasons' | 'enteredAt'
>;

/** An entry and its event as JSON. */
export interface PreparedEntry {
  readonly row: string;
  readonly event: string;
}

const written = 'id, submission_id, service, service_key, team_id, channel, external_reference, state, reasons, entered_at';
const enterSql = `
  with ${insertEventsSql('$1')}
  insert into quarantine_entry (${written})
  select ${written} from jsonb_populate_recordset(null::quarantine_entry, $2::jsonb)`;

/** Entries of the quarantine; each change is written with its event. */
@Injectable()
export class QuarantineStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: EventLog,
  ) {}

  /** An entry that is ready to be written. Its event names the current actor and request. */
  prepare(entry: NewEntry): PreparedEntry {
    const { id, submissionId, service, serviceKey, teamId, channel, externalReference, reasons, enteredAt } = entry;
    const entered = quarantineEntered.of(
      { submissionId, serviceKey, channel, reasons: reasons.map(({ code, pointer }) => ({ code, pointer })) },
      { service, externalReference },
    );
    const [event] = this.log.prepare({ kind: quarantineStream, id }, [entered], 0, null);
    const row = {
      id,
      submission_id: submissionId,
      service,
      service_key: serviceKey,
      team_id: teamId,
      channel,
      external_reference: externalReference,
      state: 'open',
      reasons,
      entered_at: enteredAt.toISOString(),
    };
    return { row: JSON.stringify(row), event: JSON.stringify(event) };
  }

  /** Writes entries and their events, in one statement. */
  async enter(entries: readonly PreparedEntry[]): Promise<void> {
    await this.unitOfWork.manager.query(enterSql, [
      `[${entries.map(({ event }) => event).join(',')}]`,
      `[${entries.map(({ row }) => row).join(',')}]`,
    ]);
  }

  /** @throws NotFound */
  async byId(id: string, lock: '' | 'for update' = ''): Promise<QuarantineEntry> {
    const rows: QuarantineEntry[] = await this.unitOfWork.manager.query(
      `select ${quarantineColumns} from quarantine_entry q where q.id = $1 ${lock}`,
      [id],
    );
    if (!rows[0]) throw new NotFound('quarantine-entry');
    return rows[0];
  }

  async release(id: string, by: { id: string; name: string }, at: Date, caseId: string, event: NewEvent): Promise<void> {
    await this.unitOfWork.manager.query(
      `update quarantine_entry set state = 'released', settled_at = $2, settled_by = $3, settled_by_name = $4, case_id = $5 where id = $1`,
      [id, at, by.id, by.name, caseId],
    );
    await this.#record(id, 2, event, caseId);
  }

  async refuse(id: string, by: { id: string; name: string }, at: Date, reason: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `update quarantine_entry set state = 'refused', settled_at = $2, settled_by = $3, settled_by_name = $4, refusal_reason = $5 where id = $1`,
      [id, at, by.id, by.name, reason],
    );
    await this.#record(id, 2, quarantineRefused.of({}, { reason }));
  }

  #record(id: string, position: 1 | 2, event: NewEvent, caseId: string | null = null): Promise<void> {
    return this.log.append({ kind: quarantineStream, id }, [event], { expectedPosition: position - 1, caseId });
  }
}
