import { Controller } from '@nestjs/common';
import { cappedCount as cappedCountShape } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { eventCap } from '../search-events/event-cap.js';
import { SearchLead } from '../search-events/search-lead.js';
import { SearchPlan } from '../search-events/search-plan.js';
import { searchFilter, type SearchFilter } from '../search-events/search-events.shape.js';

const bucket = z.object({ key: z.string(), count: z.int() });
const named = bucket.extend({ name: z.string() });

const facets = z
  .object({
    total: cappedCountShape.describe('The same as the list’s'),
    capped: z.boolean().describe('Only the newest that were found are counted below: there are more'),
    since: z.string().nullable().describe('Capped: when the oldest of the events that were counted happened'),
    kinds: z.array(bucket),
    actorKinds: z.array(bucket),
    roles: z.array(bucket).describe('Roles of today of the staff among them; somebody with two roles counts in both'),
    actors: z
      .array(named.extend({ kind: z.enum(['staff', 'portal', 'system']) }))
      .describe('The twenty who did most; jobs each under their name'),
    services: z.array(bucket),
    teams: z.array(named),
    days: z.array(bucket).describe('By day, Europe/Berlin, oldest first; days without events are left out'),
  })
  .meta({ id: 'EventFacets' });
type Facets = z.infer<typeof facets>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/events/facets',
  audience: 'staff',
  tag: 'audit',
  summary: 'What a search over the events found, counted by kind, actor, service, team and day',
  description: `Counts the newest ${eventCap.toLocaleString('en')} that an index yields, and says so where there are more: never a look at everything.`,
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  query: searchFilter,
  response: facets,
});

interface Row {
  facet: 'kind' | 'actorKind' | 'role' | 'actor' | 'service' | 'team' | 'day' | 'all';
  key: string;
  name: string | null;
  extra: string | null;
  n: string;
}

const nothing: Facets = {
  total: { count: 0, capped: false },
  capped: false,
  since: null,
  kinds: [],
  actorKinds: [],
  roles: [],
  actors: [],
  services: [],
  teams: [],
  days: [],
};

/** The facets of the event search. */
@Controller()
export class EventFacetsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leads: SearchLead,
  ) {}

  @Endpoint(endpoint)
  async count(@Input() { query }: InputOf<typeof endpoint>): Promise<Facets> {
    return this.facetsOf(query);
  }

  /** One statement over one window of one index, so that its cost does not grow with the log. */
  private async facetsOf(filter: SearchFilter): Promise<Facets> {
    const sought = await this.leads.resolve(filter);
    if (!sought) return nothing;
    const plan = new SearchPlan(await this.leads.of(sought), sought, null);
    const others = plan.others('l');
    const rows: Row[] = await this.unitOfWork.manager.query(
      `with l as materialized (select * from ${plan.leading(eventCap + 1)} w),
            f as materialized (
              select l.kind, l.actor_kind, l.actor_id, l.actor_name, c.service_key, c.team_id, (l.occurred_at at time zone 'Europe/Berlin')::date as day
              from (select * from l ${others ? `where ${others}` : ''} order by occurred_at desc, seq desc limit ${eventCap}) l
              left join case_file c on c.id = l.case_id)
       select 'all' as facet, 'looked' as key, null as name, (select min(occurred_at)::text from l) as extra, (select count(*) from l) as n
       union all select 'kind', kind, null, null, count(*) from f group by kind
       union all select 'actorKind', actor_kind, null, null, count(*) from f group by actor_kind
       union all select 'role', r.role, null, null, sum(a.n)
         from (select actor_id, count(*) as n from f where actor_kind = 'staff' group by actor_id) a join staff p on p.id::text = a.actor_id cross join lateral unnest(p.roles) as r(role) group by r.role
       union all (select 'actor', case when actor_kind = 'system' then actor_name else actor_id end, max(actor_name), actor_kind, count(*)
         from f group by actor_kind, case when actor_kind = 'system' then actor_name else actor_id end order by count(*) desc, 2 limit 20)
       union all select 'service', service_key, null, null, count(*) from f where service_key is not null group by service_key
       union all select 'team', f.team_id::text, max(t.title), null, count(*) from f join team t on t.id = f.team_id group by f.team_id
       union all (select 'day', day::text, null, null, count(*) from f group by day order by day desc limit 400)
       union all select 'all', 'found', null, null, count(*) from f`,
      plan.parameters,
    );
    const of = (facet: Row['facet']) =>
      rows
        .filter((row) => row.facet === facet)
        .map((row) => ({ key: row.key, name: row.name ?? '', extra: row.extra, count: Number(row.n) }));
    const byCount = (a: { count: number; key: string }, b: { count: number; key: string }) => b.count - a.count || (a.key < b.key ? -1 : 1);
    const plain = (facet: Row['facet']) =>
      of(facet)
        .toSorted(byCount)
        .map(({ key, count }) => ({ key, count }));
    const all = of('all');
    const found = all.find((one) => one.key === 'found')?.count ?? 0;
    const looked = all.find((one) => one.key === 'looked');
    const capped = (looked?.count ?? 0) > eventCap;
    return {
      total: { count: found, capped },
      capped,
      since: capped && looked?.extra ? new Date(looked.extra).toISOString() : null,
      kinds: plain('kind'),
      actorKinds: plain('actorKind'),
      roles: plain('role'),
      actors: of('actor')
        .toSorted(byCount)
        .map(({ key, name, extra, count }) => ({ key, name, count, kind: extra === 'portal' || extra === 'system' ? extra : 'staff' })),
      services: plain('service'),
      teams: of('team')
        .toSorted(byCount)
        .map(({ key, name, count }) => ({ key, name, count })),
      days: of('day')
        .map(({ key, count }) => ({ key, count }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    };
  }
}
