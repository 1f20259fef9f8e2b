import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiKeyDirectory, StaffDirectory } from '@vorgang/access';
import { timelineEntryOf } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { cappedCount, countCap, decodeCursor, encodeCursor, isId, Refusal, UnitOfWork, type CappedCount } from '@vorgang/platform';
import { SearchPlan, type Lead, type Place, type Sought } from './search-plan.js';
import type { SearchInput, TrailPage } from './search-events.shape.js';

/** As many events as one request looks through where an index cannot answer all of the question. */
const windowSize = countCap;

/** A search over everything that was ever recorded. */
export class SearchEvents extends Query<TrailPage> {
  constructor(readonly input: SearchInput) {
    super();
  }
}

interface Row {
  /** Null where nothing was found: the row then only tells how far was looked. */
  seq: string | null;
  micros: string;
  case_id: string | null;
  case_number: string | null;
}

interface Looked {
  looked: number;
  looked_seq: string | null;
  looked_micros: string | null;
}

/** Microseconds since 1970: exact, where a Date would cut. */
const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint::text`;

@QueryHandler(SearchEvents)
export class SearchEventsHandler implements IQueryHandler<SearchEvents> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
    private readonly staff: StaffDirectory,
    private readonly apiKeys: ApiKeyDirectory,
  ) {}

  async execute({ input }: SearchEvents): Promise<TrailPage> {
    const after = input.cursor ? placeOf(input.cursor) : null;
    const sought = await this.resolve(input);
    if (!sought) return { entries: [], next: null, total: { count: 0, capped: false } };
    const lead = await this.leadOf(sought);
    const plan = new SearchPlan(lead, sought, after);
    const { rows, lookedTo } = await this.page(plan, input.limit);
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    const next = rows.length > input.limit && last?.seq ? { micros: last.micros, seq: last.seq } : lookedTo;
    return {
      entries: shown.map((row) => {
        const event = this.eventLog.toEvent(row);
        return { ...timelineEntryOf(event), seq: event.seq, stream: { kind: event.stream.kind, id: event.stream.id }, caseId: row.case_id, caseNumber: row.case_number };
      }),
      next: next && encodeCursor([next.micros, next.seq]),
      total: await this.total(new SearchPlan(lead, sought, null)),
    };
  }

  /** Names and numbers as ids; null where there is no such case, so that nothing can be found. */
  private async resolve({ person, case: kase, kind, from, to }: SearchInput): Promise<Sought | null> {
    let caseId: string | undefined;
    if (kase !== undefined) {
      const rows: { id: string }[] = isId(kase.toLowerCase())
        ? [{ id: kase.toLowerCase() }]
        : await this.unitOfWork.manager.query('select id from case_file where case_number = $1', [kase]);
      caseId = rows[0]?.id;
      if (!caseId) return null;
    }
    return { ...(person === undefined ? {} : await this.actors(person)), caseId, kinds: kind?.length ? kind : undefined, from, to };
  }

  private async actors(person: string): Promise<Pick<Sought, 'actorIds' | 'actorName'>> {
    if (person === 'system' || isId(person)) return { actorIds: [person] };
    const [people, keys] = await Promise.all([this.staff.list({ q: person, limit: 200 }), this.apiKeys.list(undefined, 200)]);
    const ids = [
      ...people.items.filter((one) => one.userName === person || one.displayName === person),
      ...keys.items.filter((key) => key.name === person),
    ].map((one) => one.id);
    return ids.length > 0 ? { actorIds: ids } : { actorIds: ['system'], actorName: person };
  }

  /**
   * A case has few events, so it leads. Else, of person and kind, the one with fewer events in the period (counted
   * up to the cap) does; of two that have many, the person, whose index is one range.
   */
  private async leadOf(sought: Sought): Promise<Lead> {
    if (sought.caseId) return 'case';
    if (!sought.kinds) return sought.actorIds ? 'actor' : 'time';
    if (!sought.actorIds) return 'kind';
    const [byActor, byKind] = [await this.size('actor', sought), await this.size('kind', sought)];
    return byKind < byActor ? 'kind' : 'actor';
  }

  private async size(lead: Lead, sought: Sought): Promise<number> {
    const plan = new SearchPlan(lead, sought, null);
    const rows: { n: string }[] = await this.unitOfWork.manager.query(`select count(*) as n from ${plan.leading(countCap + 1)} l`, plan.parameters);
    return Number(rows[0]?.n ?? 0);
  }

  /** The rows of a page and one more; and, where it is not full but the window was, how far was looked. */
  private async page(plan: SearchPlan, limit: number): Promise<{ rows: Row[]; lookedTo: Place | null }> {
    const others = plan.others('l');
    const window = others ? windowSize : limit + 1;
    const rows: (Row & Looked)[] = await this.unitOfWork.manager.query(
      `with l as materialized ${plan.leading(window)},
            found as (select seq from l ${others ? `where ${others}` : ''} order by occurred_at desc, seq desc limit ${limit + 1}),
            looked as (select count(*)::integer as looked, (select seq from l order by occurred_at, seq limit 1) as looked_seq,
                              (select ${micros('occurred_at')} from l order by occurred_at, seq limit 1) as looked_micros from l)
       select e.*, p.data as personal, c.case_number, ${micros('e.occurred_at')} as micros, k.*
       from looked k left join found on true left join event e on e.seq = found.seq
         left join event_personal p on p.event_id = e.id left join case_file c on c.id = e.case_id
       order by e.occurred_at desc, e.seq desc`,
      plan.parameters,
    );
    const [first] = rows;
    const { looked, looked_micros, looked_seq } = first ?? { looked: 0, looked_micros: null, looked_seq: null };
    return {
      rows: rows.filter((row) => row.seq !== null),
      lookedTo: others && looked === window && looked_micros && looked_seq ? { micros: looked_micros, seq: looked_seq } : null,
    };
  }

  private async total(plan: SearchPlan): Promise<CappedCount> {
    const others = plan.others('l');
    const rows: { n: string; looked: string }[] = await this.unitOfWork.manager.query(
      `select count(*) ${others ? `filter (where ${others})` : ''} as n, count(*) as looked from ${plan.leading(countCap + 1)} l`,
      plan.parameters,
    );
    const { n, looked } = rows[0] ?? { n: '0', looked: '0' };
    const counted = cappedCount(n);
    return { count: counted.count, capped: counted.capped || Number(looked) > countCap };
  }
}

/** @throws Refusal `paging.bad-cursor` */
function placeOf(cursor: string): Place {
  const [micros, seq] = decodeCursor(cursor, 2).map(String);
  if (!micros || !seq || !/^-?\d{1,18}$/.test(micros) || !/^\d{1,18}$/.test(seq)) {
    throw new Refusal('malformed', 'paging.bad-cursor', 'the cursor does not belong to this list');
  }
  return { micros, seq };
}
