import { Injectable } from '@nestjs/common';
import { EventLog, type RecordedEvent } from '@vorgang/event-log';
import { decodeCursorAs, encodeCursor, UnitOfWork } from '@vorgang/platform';
import { kindsAbout, type EventTopic } from '@vorgang/words';
import { z } from 'zod';
import { caseStream } from '../persistence/case.store.js';

/** The most events that one request looks through for those about one topic, since no index knows topics. */
export const timelineWindow = 2_000;

/** A part of a case's timeline. */
export interface TimelinePage {
  /** The newest first, in the order of recording. */
  readonly events: readonly RecordedEvent[];
  /** The cursor of the events before them; null where there are none. */
  readonly next: string | null;
  /** How many older ones there are at least; null where nobody knows without reading them. */
  readonly older: number | null;
}

export interface TimelineInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly about?: EventTopic | undefined;
}

/** Two columns of the window, and an event of it; the event is null where nothing in the window was asked for. */
type Row = { readonly looked: number; readonly oldest: string | null; readonly seq: string | null };

const place = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** Reads what was recorded about a case in pages, from the newest back. A page costs the same however much there is. */
@Injectable()
export class Timeline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly eventLog: EventLog,
  ) {}

  /** @throws Refusal `paging.bad-cursor` */
  async page(caseId: string, { limit, cursor, about }: TimelineInput): Promise<TimelinePage> {
    const parameters: unknown[] = [caseId];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const before = cursor ? `and e.seq < ${value(decodeCursorAs(cursor, place)[0])}::bigint` : '';
    const wanted = about ? `where ${conditionOf(about, value)}` : '';
    const window = about ? timelineWindow : limit + 1;
    // served by event_by_case, which is read backwards, and by event_personal_pkey for the events of the page
    const rows: Row[] = await this.unitOfWork.manager.query(
      `with looked as materialized (
         select e.* from event e where e.case_id = $1 ${before} order by e.seq desc limit ${value(window)}::integer
       )
       select k.*, e.*, p.data as personal
       from (select count(*)::integer as looked, min(seq) as oldest from looked) k
         left join (select * from looked e ${wanted} order by e.seq desc limit ${value(limit + 1)}::integer) e on true
         left join event_personal p on p.event_id = e.id
       order by e.seq desc`,
      parameters,
    );
    const found = rows.filter(({ seq }) => seq !== null);
    const events = found.slice(0, limit).map((row) => this.eventLog.toEvent(row));
    const [first] = rows;
    const cut = about !== undefined && first?.looked === window ? first.oldest : null;
    const next = found.length > limit ? (events.at(-1)?.seq ?? null) : cut;
    return { events, next: next && encodeCursor([next]), older: about ? null : next === null ? 0 : olderOf(events) };
  }
}

/** The case's own events are numbered without gaps, so one tells how many came before it. Others than those may have come, too. */
function olderOf(events: readonly RecordedEvent[]): number | null {
  const own = events.findLast(({ stream }) => stream.kind === caseStream);
  return own ? own.stream.position - 1 : null;
}

function conditionOf(about: EventTopic, value: (v: unknown) => string): string {
  const { not, kinds } = kindsAbout(about);
  return `e.kind ${not ? '<> all' : '= any'}(${value(kinds)})`;
}
