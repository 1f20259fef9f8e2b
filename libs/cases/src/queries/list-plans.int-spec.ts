import { StaffPrincipal } from '@vorgang/access';
import { countCap, newId, type LocalDate } from '@vorgang/platform';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, submitted } from '../../../../test/support/stories.js';
import { urgencyOf } from '../persistence/urgency.js';
import { candidatesSql } from '../others/other-cases.js';
import { caseFilter, filterCases } from './case-filter.js';
import { deskSorts, orderOf, sorts, type Sort } from './case-order.js';
import { ListWords } from './list-words.js';

const day = (text: string) => text as LocalDate;

describe('the indexes of lists', () => {
  const desk = newId();
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    const kase = await submitted(app, dogTax);
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    await client.query(
      `create temp table made as select gen_random_uuid() as id, n from generate_series(1, 20000) n;
       insert into case_file select r.*
       from made m cross join (select c from case_file c where id = '${kase.id}') one
       cross join lateral jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'L-' || m.n, 'submission_id', gen_random_uuid(),
         'status', case when m.n % 4 = 0 then 'open' else 'closed' end, 'priority', case when m.n % 16 = 0 then 1 when m.n = 19001 then 2 else 0 end, 'received_at', timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute',
         'due_on', date '2026-04-01' - m.n / 1440, 'channel', case when m.n > 19990 then 'email' else 'portal' end)) r;
       insert into work_item select r.*
       from made m cross join (select w from work_item w where case_id = '${kase.id}') one
       cross join lateral jsonb_populate_record(one.w, jsonb_build_object('case_id', m.id, 'due_on', date '2026-01-01' + (m.n % 90)::integer,
         'priority', case when m.n % 16 = 0 then 1 else 0 end, 'received_at', timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute',
         'assignee_id', case when m.n > 19990 then '${desk}' end)) r where m.n % 4 = 0;
       insert into case_fact select r.*
       from made m cross join (select f from case_fact f where case_id = '${kase.id}') one
       cross join lateral jsonb_populate_record(one.f, jsonb_build_object('case_id', m.id, 'received_on', date '2026-03-02' - m.n / 10, 'received_at', now() - m.n * interval '1 minute',
         'decided_on', date '2026-03-03' - m.n / 10, 'settled_on', date '2026-03-03' - m.n / 10, 'first_closed_on', date '2026-03-04' - m.n / 10, 'last_closed_on', date '2026-03-04' - m.n / 10)) r;
       insert into case_word select m.id, timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute', one.drawer, w.word
       from made m cross join (select distinct drawer from case_word where case_id = '${kase.id}') one
         cross join lateral (values ('vielname', true), ('seltenname', m.n > 19990), ('#hua2019' || m.n, m.n > 19900),
           (':name vielname', true), (':name seltenname', m.n > 19990), (':born 19500101', m.n > 19990), (':=breed kangal', m.n > 19990)) w(word, has) where w.has;
       -- Another team's cases, of which only the words matter here.
       insert into case_drawer select id, 'bewohnerparkausweis', 1 from team where key = 'buergerbuero';
       insert into case_word select gen_random_uuid(), now(), 1, 'fremdname' || n % 100 from generate_series(1, 2000) n;
       insert into case_word select m.id, timestamptz '2026-03-02 12:00Z' - m.n * interval '1 minute', one.drawer, 'weg' || m.n * k
       from made m cross join (select distinct drawer from case_word where case_id = '${kase.id}') one cross join generate_series(1, 4) k on conflict do nothing;
       insert into event (id, stream_kind, stream_id, position, kind, version, case_id, actor_kind, actor_id, actor_name, request_id, occurred_at, data)
       select gen_random_uuid(), 'case', m.id, 1, 'case.claimed', 1, m.id, 'staff', case when m.n > 19990 then '${desk}' else 'other' end, 'x', 'x', now(), '{}' from made m;
       insert into case_trait select m.id, array[m.n, 100000 + m.n % 5000, 200000 + m.n % 7] from made m;`,
    );
    await client.query('vacuum analyze');
    await client.end();
  });
  afterAll(() => app.stop());

  const somebody = (given: Partial<ConstructorParameters<typeof StaffPrincipal>[0]>) =>
    new StaffPrincipal({
      id: newId(),
      userName: 'x',
      displayName: 'x',
      locale: 'de',
      roles: ['clerk'],
      teams: [],
      competences: [],
      mustChangePassword: false,
      sessionId: null,
      sessionExpiresAt: null,
      ...given,
    });
  const taxPerson = async (id = newId()) =>
    somebody({ id, teams: [{ id: await app.teamId('steuern'), key: 'steuern', title: '' }], competences: [mayWork(dogTax)] });

  it('serve every offered order without sorting, forward and back', async () => {
    const who = await taxPerson();
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const due = ['2026-02-01', newId()];
    const priority = [urgencyOf({ priority: 0, due_on: '2026-02-01' }), newId()];
    const received = ['2026-02-23T12:00:00Z', newId()];
    const place: Readonly<Partial<Record<Sort, unknown[]>>> = {
      due,
      '-due': due,
      priority,
      '-priority': priority,
      received,
      '-received': received,
    };
    const served = sorts.filter((sort) => !deskSorts.some((one) => one === sort));
    const plans: string[] = [];
    for (const [input, offered] of [
      [{ queue: 'team' }, served],
      [{ queue: 'overdue' }, served],
      [{ queue: 'all', inWork: 'true' }, served],
      [{ queue: 'all' }, ['received', '-received']],
    ] as const) {
      for (const sort of offered) {
        const filtered = filterCases(caseFilter.parse(input), who, day('2026-03-02'), 'none');
        const order = orderOf(sort, filtered.leading);
        const here = place[sort] ?? [];
        const names = here.map((_, i) => `$${filtered.parameters.length + i + 1}`);
        for (const [condition, by] of [
          [order.after(names), order.by],
          [order.before(names), order.byReversed],
        ]) {
          const { rows } = await client.query(
            `explain (format json) select c.id from ${filtered.from} where ${filtered.where} and ${condition} order by ${by} limit 26`,
            [...filtered.parameters, ...here],
          );
          const plan = JSON.stringify(rows[0]);
          // Rows that tie on the first keys may be sorted in handfuls, but never all rows.
          if (
            /"Node Type":"Sort"/.test(plan) ||
            !/work_item_(free_)?(due|priority|received|next|status)|case_file_(team_)?received/.test(plan)
          )
            plans.push(`${JSON.stringify(input)} ${sort}: ${plan}`);
        }
      }
    }
    await client.end();
    expect(plans).toEqual([]);
  });

  it('sort names and follow-up days of one desk, without reading the rest', async () => {
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    for (const input of [{ queue: 'mine' }, { queue: 'all', assignee: desk }]) {
      const filtered = filterCases(caseFilter.parse(input), await taxPerson(desk), day('2026-03-02'), 'none');
      expect(filtered.ofOneDesk).toBe(true);
      for (const sort of deskSorts) {
        const { rows } = await client.query(
          `explain (analyze, timing off, format json) select c.id from ${filtered.from} where ${filtered.where} order by ${orderOf(sort, filtered.leading).by} limit 26`,
          filtered.parameters,
        );
        expect(rowsRead(rows[0]['QUERY PLAN'][0].Plan)).toBeLessThan(100);
      }
    }
    await client.end();
  });

  it('find other cases of a person by their traits, without reading the rest', async () => {
    const applicant = {
      kind: 'person' as const,
      givenName: 'Jürgen',
      familyName: 'Müller',
      birthDate: '1970-03-12',
      address: { street: 'Oberstraße', houseNumber: '12', postalCode: '52349' },
      phone: '02421 12345',
    };
    const query = candidatesSql(
      { applicant, replyEmail: null, search: {}, definition: undefined, sent: null, except: null },
      await taxPerson(),
    );
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const { rows } = await client.query(`explain (analyze, buffers, format json) ${query?.sql}`, [...(query?.parameters ?? [])]);
    await client.end();
    const [{ Plan: plan }] = rows[0]?.['QUERY PLAN'] as [{ Plan: Record<string, number> }];
    const text = JSON.stringify(plan);
    expect(text.match(/"Node Type":"Seq Scan","Parent Relationship":"[^"]*",[^{}]*"Relation Name":"case_(?:trait|word|file)"/)).toBeNull();
    expect(text).toContain('"Index Name":"case_trait_traits"');
    expect(text).toContain('"Index Name":"case_word_pkey"');
    // Some sixty days with two parts of the name are looked up, whatever the number of cases.
    expect(plan['Shared Hit Blocks']).toBeLessThan(700);
  });

  it('counts what one may read inside of an index', async () => {
    const filtered = filterCases(caseFilter.parse({ queue: 'all' }), await taxPerson(), day('2026-03-02'), 'none');
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
      `explain (analyze, buffers, format json) select count(*) from (select 1 from ${filtered.from} where ${filtered.where} limit ${countCap + 1}) counted`,
      filtered.parameters,
    );
    await client.end();
    const plan = JSON.stringify(rows[0]?.['QUERY PLAN']);
    expect(plan).toMatch(/"Node Type":"Index Only Scan".*"Index Name":"case_file_team_received"/);
    expect(plan).toContain('"Heap Fetches":0');
  });

  // 20,000 cases, the newest first. What only the oldest have is found without reading all the others.
  it.each<[string, Record<string, string>]>([
    ['what lies on somebody’s desk', { assignee: desk }],
    ['a channel that is hardly used', { channel: 'email' }],
    ['a channel that is never used', { channel: 'terminal' }],
    ['a service that nobody asks for', { service: 'none-has-it' }],
    ['what hardly any came to', { outcome: 'withdrawn' }],
    ['what nobody was asked for', { askedFor: 'nobody-was' }],
    ['a way by which nobody answered', { answeredBy: 'telephone' }],
    ['a reason that nobody was rejected for', { rejectedFor: 'nobody-was' }],
    ['what one took part in', { queue: 'took-part' }],
    ['what is urgent', { priority: 'urgent' }],
    ['what was due long ago', { dueTo: '2026-02-16' }],
    ['what is due in many years', { dueFrom: '2036-02-16' }],
    ['what came long ago', { receivedTo: '2026-02-16' }],
    ['what came in these days', { receivedFrom: '2026-02-16', receivedTo: '2026-02-16' }],
    ['a name that only the oldest have', { q: 'Seltenname' }],
    ['a name that only the oldest have, and one that all have', { q: 'Seltenname Vielname' }],
    ['a name that only others’ cases have', { q: 'Fremdname' }],
    ['the numbers of a year long ago', { q: 'HUA-2019' }],
    ['people whose name only the oldest have', { person: 'Seltenname, Viel' }],
    ['who was born on a day', { person: 'Vielname', born: '1950-01-01' }],
    ['a telephone number that hardly anybody has', { contact: '02421 990099' }],
    ['a breed that hardly anybody keeps', { attribute: 'breed:Kangal' }],
  ])('find in the list of all cases, without reading the rest: %s', async (_, input) => {
    const byWords = ['q', 'person', 'contact', 'attribute'].some((name) => name in input);
    const who = byWords ? await taxPerson() : somebody({ id: desk, roles: ['auditor'] });
    const asked = caseFilter.parse({ queue: 'all', ...input });
    const filtered = filterCases(asked, who, day('2026-03-02'), 'none', await app.app.get(ListWords).rarest(asked, who));
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    try {
      const statements = [
        `select c.id from ${filtered.from} where ${filtered.where} order by ${orderOf('-received', filtered.leading).by} limit 26`,
        `select count(*) from (select 1 from ${filtered.countFrom ?? filtered.from} where ${filtered.where} limit ${countCap + 1}) counted`,
      ];
      // The words of so few cases would be read in one scan, which no city's are.
      if (byWords) await client.query('set enable_seqscan = off');
      for (const statement of statements) {
        const { rows } = await client.query(`explain (analyze, timing off, format json) ${statement}`, filtered.parameters);
        expect(rowsRead(rows[0]['QUERY PLAN'][0].Plan)).toBeLessThan(3000);
      }
    } finally {
      await client.end();
    }
  });

  it.each([
    ['closedFrom=2021-03-01&closedTo=2021-03-30', 'case_fact_closed'],
    ['decidedFrom=2021-03-01&decidedTo=2021-03-30&rejected=true', 'case_fact_decided'],
    ['settledFrom=2021-03-01&settledTo=2021-03-30&dueKept=false', 'case_fact_settled'],
    ['openOn=2021-03-01', 'case_fact_in_work_then'],
    ['inWorkOn=2021-03-01&thenDueTo=2021-02-28', 'case_fact_in_work_then'],
    ['receivedFrom=2021-03-01&receivedTo=2021-03-30', 'case_fact_received|case_file_(team_)?received'],
  ])('lead to the cases of days long ago without passing all that came since: %s', async (query, index) => {
    const who = somebody({ roles: ['auditor'] });
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    const filtered = filterCases(caseFilter.parse(Object.fromEntries(new URLSearchParams(query))), who, day('2026-03-02'), 'none');
    const { rows } = await client.query(
      `explain (format json) select c.id from ${filtered.from} where ${filtered.where} order by ${orderOf('-received', filtered.leading).by} limit 26`,
      filtered.parameters,
    );
    await client.end();
    const plan = JSON.stringify(rows[0]);
    expect(plan).toMatch(new RegExp(`"Index Name":"(${index})"`));
    // A walk along the receipts must have a beginning and an end.
    for (const [, walk] of plan.matchAll(/"Index Name":"case_file_(?:team_)?received"(.*?)\}/g))
      expect(walk).toMatch(/"Index Cond":"[^"]*received_at >= [^"]*received_at </);
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many rows a plan read from tables, including those that did not match. */
function rowsRead(node: PlanNode): number {
  const own = /Scan/.test(node['Node Type']) ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return (node.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), own);
}
