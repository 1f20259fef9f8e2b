import { Injectable } from '@nestjs/common';
import { timelineEntryOf } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { cappedCount, decodeCursor, encodeCursor, Refusal, UnitOfWork, type CappedCount } from '@vorgang/platform';
import { eventCap } from './event-cap.js';
import { SearchLead } from './search-lead.js';
import { SearchPlan, type Place } from './search-plan.js';
import type { SearchInput, TrailPage } from './search-events.shape.js';

/** The most events that one request examines where an index cannot answer the whole question. */
const windowSize = eventCap;

interface Row {
  /** Null where nothing was found; then the row only tells how far the search got. */
  seq: string | null;
  micros: string;
  case_id: string | null;
  case_number: string | null;
  service_key: string | null;
  service_version: number | null;
}

interface Looked {
  looked: number;
  looked_seq: string | null;
  looked_micros: string | null;
}

/** Microseconds since 1970, since a Date would cut digits. */
const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint::text`;

/** Searches everything that was ever recorded. */
@Injectable()
export class EventSearch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
    private readonly leads: SearchLead,
  ) {}

  /** @param counted whether to count, which costs a second scan */
  async page(input: SearchInput, counted = true): Promise<TrailPage> {
    const after = input.cursor ? placeOf(input.cursor) : null;
    const sought = await this.leads.resolve(input);
    if (!sought) return { entries: [], next: null, total: { count: 0, capped: false } };
    const lead = await this.leads.of(sought);
    const plan = new SearchPlan(lead, sought, after);
    const { rows, lookedTo } = await this.rows(plan, input.limit);
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    const next = rows.length > input.limit && last?.seq ? { micros: last.micros, seq: last.seq } : lookedTo;
    return {
      entries: shown.map((row) => {
        const event = this.eventLog.toEvent(row);
        return {
          ...timelineEntryOf(event),
          seq: event.seq,
          stream: { kind: event.stream.kind, id: event.stream.id },
          caseId: row.case_id,
          caseNumber: row.case_number,
          service: row.service_key === null || row.service_version === null ? null : { key: row.service_key, version: row.service_version },
          requestId: event.requestId,
        };
      }),
      next: next && encodeCursor([next.micros, next.seq]),
      total: counted ? await this.total(new SearchPlan(lead, sought, null)) : { count: 0, capped: false },
    };
  }

  /** The rows of a page and one more. If the page is not full but the window was, also how far the search got. */
  private async rows(plan: SearchPlan, limit: number): Promise<{ rows: Row[]; lookedTo: Place | null }> {
    const others = plan.others('l');
    const window = others ? windowSize : limit + 1;
    const rows: (Row & Looked)[] = await this.unitOfWork.manager.query(
      `with l as materialized ${plan.leading(window)},
            found as (select seq from l ${others ? `where ${others}` : ''} order by occurred_at desc, seq desc limit ${limit + 1}),
            looked as (select count(*)::integer as looked, (select seq from l order by occurred_at, seq limit 1) as looked_seq,
                              (select ${micros('occurred_at')} from l order by occurred_at, seq limit 1) as looked_micros from l)
       select e.*, p.data as personal, c.case_number, c.service_key, c.service_version, ${micros('e.occurred_at')} as micros, k.*
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
      `select count(*) ${others ? `filter (where ${others})` : ''} as n, count(*) as looked from ${plan.leading(eventCap + 1)} l`,
      plan.parameters,
    );
    const { n, looked } = rows[0] ?? { n: '0', looked: '0' };
    const counted = cappedCount(n, eventCap);
    return { count: counted.count, capped: counted.capped || Number(looked) > eventCap };
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
