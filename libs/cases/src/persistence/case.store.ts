import { Injectable } from '@nestjs/common';
import { EventLog, type RecordedEvent } from '@vorgang/event-log';
import { currentActor, Clock, localDateOf, UnitOfWork, violatedConstraint, NotFound, type Actor } from '@vorgang/platform';
import type { Occasion } from '../domain/case.commands.js';
import {
  authorOf,
  blankOf,
  isCaseEventKind,
  systemAuthorOf,
  type CaseEvent,
  type CaseEventKind,
  type RecordedCaseEvent,
} from '../domain/case.events.js';
import { advance, fold, kindsOfNotices, noticesOf } from '../domain/case.evolve.js';
import type { Case, CaseLists, CaseWith, Decision, ListName, WholeCase } from '../domain/case.js';
import { workItemOf } from '../domain/case.rows.js';
import { referenceKey } from '../domain/case.reference.js';
import { CaseChangedMeanwhile, ReferencePaysAnotherCase } from '../domain/case.rules.js';
import { changeSql, changedRows } from './case.save.js';
import { changesAfter, type SeenChange } from './changes-after.js';
import { FreeWork } from './free-work.js';
import { urgencyOf } from './urgency.js';

export const caseStream = 'case';

/** An event as the log records it: with its own author, where that is not the actor. */
export function asRecorded(event: CaseEvent): CaseEvent & { readonly actor?: Actor } {
  const actor = systemAuthorOf(event.kind);
  return actor ? { ...event, actor } : event;
}

/** The case on `case_file`, without its lists. */
const caseSql = 'application || state';

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
   * The case, locked until the unit of work ends, with these of its lists. Two people who decide at once take turns.
   * @throws NotFound
   */
  async loadForChange<L extends ListName = never>(id: string, lists: readonly L[] = []): Promise<CaseWith<L>> {
    const rows: { kase: CaseWith<L> }[] = await this.unitOfWork.manager.query(
      `select ${caseSql} as kase from case_file where id = $1 for update`,
      [id],
    );
    const row = rows[0];
    if (!row) throw new NotFound('case');
    // The lists are read once the lock is had: a statement that waited for it would see them as they were before.
    return lists.length === 0 ? row.kase : this.loadWith(id, lists);
  }

  /** The case as it is now. @throws NotFound */
  async load(id: string): Promise<Case> {
    const rows: { kase: Case }[] = await this.unitOfWork.manager.query(`select ${caseSql} as kase from case_file where id = $1`, [id]);
    const row = rows[0];
    if (!row) throw new NotFound('case');
    return row.kase;
  }

  /** The case as it is now, with these of its lists. @throws NotFound */
  async loadWith<L extends ListName>(id: string, lists: readonly L[]): Promise<CaseWith<L>> {
    const rows: { kase: CaseWith<L> }[] = await this.unitOfWork.manager.query(
      `select ${caseSql} || (${listsSql}) as kase from case_file where id = $1`,
      [id, lists],
    );
    const row = rows[0];
    if (!row) throw new NotFound('case');
    return row.kase;
  }

  /** These lists of a case. */
  async lists<L extends ListName>(id: string, lists: readonly [L, ...L[]]): Promise<Pick<CaseLists, L>> {
    const rows: { lists: Pick<CaseLists, L> }[] = await this.unitOfWork.manager.query(`select (${listsSql}) as lists`, [id, lists]);
    const row = rows[0];
    if (!row) throw new Error('a select without a table has a row');
    return row.lists;
  }

  /** One list of a case. */
  async listOf<L extends ListName>(id: string, list: L): Promise<CaseLists[L]> {
    return (await this.lists(id, [list]))[list];
  }

  /**
   * The latest entries of lists, each in its order, and the number of the first of them; null where there is none.
   * @param limit how many of each
   * @param before only those with a smaller number
   */
  async latest<L extends ListName>(
    id: string,
    lists: readonly L[],
    limit: number,
    before = farNumber,
  ): Promise<{ readonly lists: Pick<CaseLists, L>; readonly first: Readonly<Record<L, number | null>> }> {
    // served by case_entry_pkey, backwards
    const rows: { lists: Pick<CaseLists, L>; first: Record<L, number | null> }[] = await this.unitOfWork.manager.query(
      `select jsonb_object_agg(named.list, coalesce(e.entries, '[]')) as lists, jsonb_object_agg(named.list, e.first) as first
       from unnest($2::text[]) as named (list) left join lateral (
         select jsonb_agg(y.data order by y.number) as entries, min(y.number) as first from (
           select x.number, x.data from case_entry x where x.case_id = $1 and x.list = named.list and x.number < $3
           order by x.number desc limit $4) y) e on true`,
      [id, lists, before, limit],
    );
    const row = rows[0];
    if (!row) throw new Error('an aggregate has a row');
    return row;
  }

  /** The entry of a list that has these values; undefined where there is none. */
  async entry<L extends ListName>(id: string, list: L, values: object): Promise<CaseLists[L][number] | undefined> {
    // served by case_entry_pkey: it looks at the entries of this list of this case
    const rows: { data: CaseLists[L][number] }[] = await this.unitOfWork.manager.query(
      'select data from case_entry where case_id = $1 and list = $2 and data @> $3::jsonb limit 1',
      [id, list, JSON.stringify(values)],
    );
    return rows[0]?.data;
  }

  /** These cases as they are now, by id; unknown ids are left out. Meant for some hundreds at a time. */
  async loadMany(ids: readonly string[]): Promise<ReadonlyMap<string, Case>> {
    const rows: { id: string; kase: Case }[] = await this.unitOfWork.manager.query(
      `select id, ${caseSql} as kase from case_file where id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.kase]));
  }

  /** @throws CaseChangedMeanwhile naming what changed since the version that the user has seen */
  async mustBeUnchanged(kase: Case, seenVersion: number): Promise<void> {
    if (kase.version === seenVersion) return;
    throw new CaseChangedMeanwhile(seenVersion, kase.version, await this.changesSince(kase, seenVersion));
  }

  /** The newest events that raised the version after the given one, the oldest of them first. See `changesAfter` for how many. */
  changesSince({ id, version }: Case, seenVersion: number): Promise<SeenChange[]> {
    return changesAfter(this.unitOfWork.manager, id, version - Math.max(0, seenVersion));
  }

  /** Appends the events to a case and writes the rows that differ by them. @returns the case afterwards */
  async save(before: Case, events: readonly CaseEvent[]): Promise<Case> {
    const { id, position } = before;
    const occasion = this.occasion();
    const { kase: after, changes } = advance(
      before,
      events.map((event) => ({ ...event, caseId: id, by: authorOf(event.kind, occasion.by), at: occasion.now })),
    );
    if (!after || after === before) throw new Error('a case cannot be saved without events');
    const recorded = events.map(asRecorded);
    const prepared = this.eventLog.prepare({ kind: caseStream, id }, recorded, position, id);
    try {
      const result = await this.unitOfWork.prepared<{ saved: number }>('case-change', changeSql, [
        JSON.stringify(prepared),
        JSON.stringify(changedRows(before, after, changes)),
        position,
        id,
      ]);
      if (result[0]?.saved !== 1) throw new CaseChangedMeanwhile(before.version, before.version);
    } catch (error) {
      if (violatedConstraint(error) === 'event_by_stream') throw new CaseChangedMeanwhile(before.version, before.version);
      throw error;
    }
    await this.bookReferences(id, events);
    const [item] = workItemOf(after);
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
  async asOf(id: string, matches: (event: RecordedCaseEvent) => boolean): Promise<{ kase: WholeCase; event: RecordedCaseEvent } | null> {
    const events = (await this.eventLog.read({ kind: caseStream, id })).map(asCaseEvent);
    const at = events.findIndex(matches);
    const event = events[at];
    const kase = fold(events.slice(0, at + 1));
    return kase && event ? { kase, event } : null;
  }

  /** What happened to the case, from its first event. @param kinds only these; all where it is not given */
  async events(id: string, kinds: readonly CaseEventKind[] | null = null): Promise<RecordedCaseEvent[]> {
    return (await this.eventLog.read({ kind: caseStream, id }, 0, kinds)).map(asCaseEvent);
  }

  /** Every decision that the case has had, as made; the latest last. */
  async notices(id: string): Promise<Decision[]> {
    return noticesOf(await this.events(id, kindsOfNotices));
  }
}

/** More than any list has. */
const farNumber = 2_147_483_647;

/** The lists `$2` of the case `$1` as one JSON object. */
const listsSql = `
  select jsonb_object_agg(named.list, coalesce(
    (select jsonb_agg(x.data order by x.number) from case_entry x where x.case_id = $1 and x.list = named.list), '[]'))
  from unnest($2::text[]) as named (list)`;

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
