import { Injectable } from '@nestjs/common';
import { EventLog, insertEventsSql, type RecordedEvent } from '@vorgang/event-log';
import { currentActor, Clock, localDateOf, UnitOfWork, violatedConstraint, NotFound } from '@vorgang/platform';
import type { Occasion } from '../domain/case.commands.js';
import {
  authorOf,
  blankOf,
  isCaseEventKind,
  raisesVersion,
  ruleAuthor,
  type CaseEvent,
  type RecordedCaseEvent,
} from '../domain/case.events.js';
import { evolve, fold, noticesOf } from '../domain/case.evolve.js';
import type { Case, Decision } from '../domain/case.js';
import { referenceKey } from '../domain/case.reference.js';
import { rowsOf, type CaseRows } from '../domain/case.rows.js';
import { CaseChangedMeanwhile, ReferencePaysAnotherCase } from '../domain/case.rules.js';
import { vocabularyOf } from '../domain/case.vocabulary.js';
import { wordRows } from '../domain/case.words.js';
import { setChanged } from './case.tables.js';
import { FreeWork } from './free-work.js';
import { urgencyOf } from './urgency.js';

export const caseStream = 'case';

/**
 * Writes events and all rows of a case in one statement, in one round trip. `$1` the events, `$2` the rows, `$3` the position
 * that the case had before (0 for a new one): the second of two writers finds it changed.
 */
const saveSql = `
  with file_out as (
    insert into case_file
    select r.* from jsonb_populate_record(null::case_file, $2::jsonb -> 'case_file') r
    on conflict (id) do update set ${setChanged('case_file')}
    where case_file.position = $3::integer
    returning id
  ),
  ${insertEventsSql('$1', 'where exists (select 1 from file_out)')},
  check_out as (
    insert into case_check
    select r.*
    from file_out cross join jsonb_populate_recordset(null::case_check, $2::jsonb -> 'case_check') r
         left join case_check k on k.case_id = r.case_id and k.key = r.key
    -- An upsert that changes nothing still locks (and logs) its row, and a service may have dozens of checks.
    where k.times is distinct from r.times
    on conflict (case_id, key) do update set ${setChanged('case_check')}
    where case_check.times <> excluded.times
  ),
  assignment_gone as (
    delete from case_assignment using file_out
    where case_assignment.case_id = file_out.id and jsonb_array_length($2::jsonb -> 'case_assignment') = 0
  ),
  assignment_out as (
    insert into case_assignment
    select r.* from file_out, jsonb_populate_recordset(null::case_assignment, $2::jsonb -> 'case_assignment') r
    on conflict (case_id) do update set ${setChanged('case_assignment')}
    where case_assignment.staff_id <> excluded.staff_id or case_assignment.since <> excluded.since
  ),
  item_gone as (
    delete from work_item using file_out
    where work_item.case_id = file_out.id and jsonb_array_length($2::jsonb -> 'work_item') = 0
  ),
  item_out as (
    insert into work_item
    select r.* from file_out, jsonb_populate_recordset(null::work_item, $2::jsonb -> 'work_item') r
    on conflict (case_id) do update set ${setChanged('work_item')}
    where work_item.* is distinct from excluded.*
  ),
  fact_out as (
    insert into case_fact
    select r.* from file_out, jsonb_populate_record(null::case_fact, $2::jsonb -> 'case_fact') r
    on conflict (case_id) do update set ${setChanged('case_fact')}
    where case_fact.* is distinct from excluded.*
  ),
  letter_out as (
    insert into case_letter
    select r.* from file_out, jsonb_populate_recordset(null::case_letter, $2::jsonb -> 'case_letter') r
    on conflict (id) do update set ${setChanged('case_letter')}
    where case_letter.* is distinct from excluded.*
  ),
  -- Null where the words are what they were, as with most changes.
  word_gone as (
    delete from case_word w using file_out
    where w.case_id = file_out.id and jsonb_typeof($2::jsonb -> 'case_word') = 'array' and not exists (
      select from jsonb_populate_recordset(null::case_word, $2::jsonb -> 'case_word') r
      where (r.field, r.word, r.team_id, r.service_key, r.received_at) = (w.field, w.word, w.team_id, w.service_key, w.received_at)
    )
  ),
  word_out as (
    insert into case_word (case_id, field, word, team_id, service_key, received_at)
    select r.case_id, r.field, r.word, r.team_id, r.service_key, r.received_at
    from file_out, jsonb_populate_recordset(null::case_word, nullif($2::jsonb -> 'case_word', 'null')) r
    on conflict do nothing
  ),
  -- In the order of the key, so that two who bring the same new words do not wait for each other in turn.
  vocabulary_out as (
    insert into search_word (word, team_id, service_key, sound)
    select r.word, r.team_id, r.service_key, r.sound
    from file_out, jsonb_populate_recordset(null::search_word, nullif($2::jsonb -> 'search_word', 'null')) r
    order by 1, 2, 3
    on conflict do nothing
  )
  select count(*)::integer as saved from file_out`;

/** Loads and saves cases. The rows are the fold of the events, written in the same statement. */
@Injectable()
export class CaseStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
    private readonly clock: Clock,
    private readonly free: FreeWork,
  ) {}

  /** The actor and the time of what is done now. */
  occasion(): Occasion {
    const actor = currentActor();
    const now = this.clock.now();
    return { by: { id: actor.id, name: actor.name }, kind: actor.kind, now: now.toISOString(), today: localDateOf(now) };
  }

  /**
   * The case, locked until the unit of work ends. Two people who decide at once take turns.
   * @throws NotFound
   */
  async loadForChange(id: string): Promise<Case> {
    return this.load(id, 'for update');
  }

  /** The case as it is now. @throws NotFound */
  async load(id: string, lock = ''): Promise<Case> {
    const rows: { state: Case }[] = await this.unitOfWork.manager.query(`select state from case_file where id = $1 ${lock}`, [id]);
    const row = rows[0];
    if (!row) throw new NotFound('case');
    return row.state;
  }

  /** These cases as they are now, by id; unknown ids are left out. Meant for some hundreds at a time. */
  async loadMany(ids: readonly string[]): Promise<ReadonlyMap<string, Case>> {
    const rows: { id: string; state: Case }[] = await this.unitOfWork.manager.query('select id, state from case_file where id = any($1)', [
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, row.state]));
  }

  /** @throws CaseChangedMeanwhile naming what changed since the version that the user has seen */
  async mustBeUnchanged(kase: Case, seenVersion: number): Promise<void> {
    if (kase.version === seenVersion) return;
    throw new CaseChangedMeanwhile(seenVersion, kase.version, await this.changesSince(kase.id, seenVersion));
  }

  /** The events that raised the version since the given one. */
  async changesSince(id: string, seenVersion: number): Promise<{ kind: string; by: string; at: string }[]> {
    const events = await this.eventLog.read({ kind: caseStream, id });
    return events
      .filter((event) => isCaseEventKind(event.kind) && raisesVersion(event.kind))
      .slice(Math.max(0, seenVersion))
      .map((event) => ({ kind: event.kind, by: event.actor.name, at: event.occurredAt.toISOString() }));
  }

  /** Appends the events and writes the rows that follow. @returns the case afterwards */
  async save(id: string, before: Case | null, events: readonly CaseEvent[]): Promise<Case> {
    const occasion = this.occasion();
    const after = events.reduce<Case | null>(
      (kase, event) => evolve(kase, { ...event, caseId: id, by: authorOf(event.kind, occasion.by), at: occasion.now }),
      before,
    );
    if (!after) throw new Error('a case cannot be saved without events');
    const position = before?.position ?? 0;
    const recorded = events.map((event) => (event.kind === 'case.checked-automatically' ? { ...event, actor: ruleAuthor } : event));
    const rows = rowsToWrite(before, after);
    const prepared = this.eventLog.prepare({ kind: caseStream, id }, recorded, position, id);
    try {
      const result = await this.unitOfWork.prepared<{ saved: number }>('case-save', saveSql, [
        JSON.stringify(prepared),
        JSON.stringify(rows),
        position,
      ]);
      if (result[0]?.saved !== 1) throw new CaseChangedMeanwhile(before?.version ?? 0, before?.version ?? 0);
    } catch (error) {
      if (violatedConstraint(error) === 'event_by_stream') throw new CaseChangedMeanwhile(before?.version ?? 0, before?.version ?? 0);
      throw error;
    }
    await this.bookReferences(id, events);
    const [item] = rows.work_item;
    if (item?.status === 'open' && item.assignee_id === null) {
      const place = { urgency: urgencyOf(item), caseId: id };
      this.unitOfWork.afterCommit(() => this.free.freed({ teamId: item.team_id, serviceKey: item.service_key }, place));
    }
    return after;
  }

  /**
   * One transaction pays once, for one case, no matter who reports it and how. Two reports at once take turns at the key. @throws
   * ReferencePaysAnotherCase
   */
  private async bookReferences(id: string, events: readonly CaseEvent[]): Promise<void> {
    for (const { kind, data } of events) {
      if (kind !== 'case.payment-recorded') continue;
      const booked: unknown[] = await this.unitOfWork.manager.query(
        'insert into payment_reference (reference, case_id, payment_id) values ($1, $2, $3) on conflict (reference) do nothing returning 1',
        [referenceKey(data.reference), id, data.paymentId],
      );
      if (booked.length === 0) throw new ReferencePaysAnotherCase();
    }
  }

  /** Whether a transaction, or a cashier's receipt, has paid a case already. */
  async isBooked(reference: string): Promise<boolean> {
    // served by payment_reference_pkey
    const rows: unknown[] = await this.unitOfWork.manager.query('select 1 from payment_reference where reference = $1', [
      referenceKey(reference),
    ]);
    return rows.length > 0;
  }

  /**
   * The case right after the first event that matches, and that event. A job that follows from an event uses what was known then,
   * no matter how late or how often it runs. Null where no event matches.
   */
  async asOf(id: string, matches: (event: RecordedCaseEvent) => boolean): Promise<{ kase: Case; event: RecordedCaseEvent } | null> {
    const events = (await this.eventLog.read({ kind: caseStream, id })).map(asCaseEvent);
    const at = events.findIndex(matches);
    const event = events[at];
    const kase = fold(events.slice(0, at + 1));
    return kase && event ? { kase, event } : null;
  }

  /** What happened to the case, from its first event. */
  async events(id: string): Promise<RecordedCaseEvent[]> {
    return (await this.eventLog.read({ kind: caseStream, id })).map(asCaseEvent);
  }

  /** Every decision that the case has had, as made; the latest last. */
  async notices(id: string): Promise<Decision[]> {
    return noticesOf(await this.events(id));
  }
}

/** All rows of a case with its words and their vocabulary. */
function everyRow(kase: Case): CaseRows & { search_word: unknown } {
  const rows = rowsOf(kase);
  return { ...rows, search_word: vocabularyOf(rows.case_word) };
}

/** The rows that follow; the words only where they have changed. */
function rowsToWrite(before: Case | null, after: Case): Omit<CaseRows, 'case_word'> & { readonly case_word: CaseRows['case_word'] | null } {
  const rows = rowsOf(after);
  const same = before !== null && JSON.stringify(wordRows(before)) === JSON.stringify(rows.case_word);
  return same ? { ...rows, case_word: null } : everyRow(after);
}

/**
 * A recorded event as `evolve` takes it: the only way from the log into a case. It replaces an erased personal part by the blank
 * of its kind, so that all code that folds cases folds erased ones too. @throws Error if the log holds a kind that no case has
 */
export function asCaseEvent(event: RecordedEvent): RecordedCaseEvent {
  if (!isCaseEventKind(event.kind)) throw new Error(`no event of a case: ${event.kind}`);
  const { kind, version, data } = event;
  const personal = event.erased ? blankOf(kind, data) : event.personal;
  return {
    kind,
    version,
    data,
    personal,
    caseId: event.stream.id,
    by: authorOf(kind, event.actor),
    at: event.occurredAt.toISOString(),
  } as RecordedCaseEvent;
}
