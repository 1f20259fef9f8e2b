import { Controller, Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { caseDataSql } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import { addDays, Clock, defineEndpoint, Endpoint, localDateOf, startOfLocalDay, UnitOfWork, weekday } from '@vorgang/platform';
import { ownFiguresShape, type OwnCounts, type OwnFigures } from './own-figures.shape.js';

/** So many weeks are shown, with the present one. */
const weeksShown = 12;

/** The row of a week, of a service (then the week is null), or of both together (then both are). */
interface Row {
  readonly week: string | null;
  readonly serviceKey: string | null;
}
type Closed = Row & Pick<OwnCounts, 'closed' | 'returned' | 'medianSeconds'>;
type Asked = Row & Pick<OwnCounts, 'requests'>;

/**
 * What `$1` closed from `$2` to `$3`. Served by case_fact_handled: it reads the person's own cases of these weeks, whatever the others have
 * done.
 */
export const closedSql = `
  select week::text, service_key as "serviceKey", count(*)::integer as closed, count(*) filter (where returned > 0)::integer as returned,
         round(percentile_cont(0.5) within group (order by seconds_assigned))::integer as "medianSeconds"
  from (
    select date_trunc('week', f.first_closed_on::timestamp)::date as week, f.service_key, f.returned, f.seconds_assigned
    from case_fact f where f.handled_by = $1 and f.first_closed_on between $2 and $3
  ) own
  group by grouping sets ((week), (service_key), ())`;

/** What `$1` asked citizens for since `$2`. Served by event_by_actor, and case_fact_pkey. */
const askedSql = `
  select week::text, service_key as "serviceKey", count(*)::integer as requests
  from (
    select date_trunc('week', e.occurred_at at time zone 'Europe/Berlin')::date as week, f.service_key
    from event e join case_fact f on f.case_id = e.case_id
    where e.actor_id = $1 and e.occurred_at >= $2 and e.actor_kind = 'staff' and e.kind = 'case.information-requested'
      and not (${caseDataSql('e', 'case.information-requested')} ? 'hearing')
  ) own
  group by grouping sets ((week), (service_key), ())`;

/** Reads what somebody has done, for themselves. There is no way to ask for anybody else. */
@Injectable()
export class OwnFiguresReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  async ofMyself(): Promise<OwnFigures> {
    const { id } = currentPrincipal();
    const until = localDateOf(this.clock.now());
    const monday = addDays(until, 1 - weekday(until));
    const from = addDays(monday, -7 * (weeksShown - 1));
    const closed: Closed[] = await this.unitOfWork.manager.query(closedSql, [id, from, until]);
    const asked: Asked[] = await this.unitOfWork.manager.query(askedSql, [id, startOfLocalDay(from)]);
    const at = (week: string | null, serviceKey: string | null): OwnCounts => {
      const isHere = (row: Row): boolean => row.week === week && row.serviceKey === serviceKey;
      const { closed: n = 0, returned = 0, medianSeconds = null } = closed.find(isHere) ?? {};
      return { closed: n, returned, medianSeconds, requests: asked.find(isHere)?.requests ?? 0 };
    };
    const keys = new Set([...closed, ...asked].flatMap(({ serviceKey }) => serviceKey ?? []));
    const services = [...keys].map((key) => ({ key, title: this.catalogue.current(key)?.title ?? { de: key, en: key }, ...at(null, key) }));
    return {
      from,
      until,
      total: at(null, null),
      weeks: Array.from({ length: weeksShown }, (_, index) => {
        const week = addDays(from, 7 * index);
        return { from: week, ...at(week, null) };
      }),
      services: services.toSorted((a, b) => b.closed - a.closed || a.key.localeCompare(b.key)),
    };
  }
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/own-figures',
  audience: 'staff',
  tag: 'desk',
  summary: 'What one has done in the last twelve weeks: for oneself only',
  description:
    'It takes nobody’s name: nobody can ask for somebody else, whatever their role. Nothing of it is kept, and that it was read is not recorded.',
  permission: ['read', 'Desk'],
  reads: 'own',
  response: ownFiguresShape,
});

@Controller()
export class ShowOwnFiguresController {
  constructor(private readonly figures: OwnFiguresReader) {}

  @Endpoint(endpoint)
  show(): Promise<OwnFigures> {
    return this.figures.ofMyself();
  }
}
