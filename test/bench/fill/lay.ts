import { codeMark, drawerOf, ofState, traitRows, vocabularyOf, type CaseApplicant } from '@vorgang/cases';
import { addDays, officeCalendar, type LocalDate } from '@vorgang/platform';
import type pg from 'pg';
import type { BenchDatabase } from '../cluster.js';
import type { Token } from '../rows/expression.js';
import { copySql, idTokens, literal } from './copy.js';
import { serviceCount, teamCount } from './services.js';
import { marks } from './scene.js';
import type { Fate } from './stories.js';
import type { Template, Templates } from './template.js';

/** Cases to lay. */
export interface Batch {
  readonly fate: Fate;
  readonly count: number;
  /** The youngest and the oldest, in days before the template's own days (which end yesterday). */
  readonly days: readonly [youngest: number, oldest: number];
  /** All for the first team; otherwise over all teams, a service the more frequent the lower its number. */
  readonly firstTeam: boolean;
  /** All of this service, by its number. */
  readonly service?: number;
}

/** So many copies are made by one round of statements. */
const chunk = 20_000;

/** The oldest case came in so many days ago. */
export const oldest = 3650;

/**
 * Lays copies of the templates' cases: every row that the product has written for one is there for each copy, under ids, numbers, names
 * and days of its own. The younger a case, the later its place in the log.
 */
export async function layCases(database: BenchDatabase, templates: Templates, batch: Batch): Promise<void> {
  const client = await database.connect();
  try {
    await client.query(`set synchronous_commit = off; set work_mem = '128MB'`);
    await officeDays(client, templates);
    const triggered = await tablesWithTriggers(client);
    const { rows } = await client.query<{ last: string }>('select coalesce(max(last), 0) as last from bench_laid');
    const first = Number(rows[0]?.last) + 1;
    for (let from = 0; from < batch.count; from += chunk) {
      const to = Math.min(batch.count, from + chunk);
      await client.query(madeSql(templates, batch, { first, from, to }));
      for (const template of templates.cases.filter(({ story }) => story.fate === batch.fate))
        for (const sql of caseSql(templates, template)) if (tableOf(sql) !== 'case_trait') await put(client, sql, triggered);
      await layVocabulary(client);
    }
    await layTraits(client);
    await client.query('insert into bench_laid values ($1)', [first + batch.count - 1]);
    // A worker that keeps up with the log.
    await client.query(
      `update event_cursor c set xid = e.xid, seq = e.seq from (select xid, seq from event order by xid desc, seq desc limit 1) e`,
    );
  } finally {
    await client.end();
  }
}

/** Tables on which a trigger of the product writes what follows from a row. */
async function tablesWithTriggers(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger where not tgisinternal`,
  );
  return new Set(rows.map(({ name }) => name));
}

function tableOf(sql: string): string {
  return /insert into "(\w+)"/.exec(sql)?.[1] ?? '';
}

/** Traits are hashes of the names that each copy has of its own, so they are made as the product makes them. */
async function layTraits(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined;) {
    const { rows }: { rows: { id: string; applicant: CaseApplicant }[] } = await client.query(
      `select c.id, ${ofState('applicant')} as applicant from case_file c
       where c.id > $1 and not exists (select from case_trait t where t.case_id = c.id) order by c.id limit 5000`,
      [after],
    );
    await client.query(
      'insert into case_trait (case_id, traits) select r.case_id, r.traits from jsonb_populate_recordset(null::case_trait, $1::jsonb) r',
      [JSON.stringify(rows.flatMap((kase) => traitRows(kase)))],
    );
    after = rows.at(-1)?.id;
  }
}

/** The rows agree with each other as they are; looking them up by foreign keys would take half of the time. */
async function put(client: pg.Client, sql: string, triggered: ReadonlySet<string>): Promise<void> {
  const table = tableOf(sql);
  await client.query(`set session_replication_role = ${triggered.has(table) ? 'origin' : 'replica'}`);
  await client.query(sql);
}

/** The copies to make: who has which case, when, and under which names. */
function madeSql(templates: Templates, batch: Batch, { first, from, to }: { first: number; from: number; to: number }): string {
  const of = templates.cases.flatMap(({ story }, at) => (story.fate === batch.fate ? Array.from({ length: story.share }, () => at) : []));
  const [youngest, eldest] = batch.days;
  const service = batch.service
    ? String(batch.service)
    : batch.firstTeam
      ? `1 + (h % 3) * ${teamCount}`
      : `least(${serviceCount}, 1 + floor(${serviceCount} * power((h % 4096) / 4096.0, 2)))::integer`;
  const common = ['Schmitz', 'Mueller', 'Kaya', 'Peters', 'Janssen', 'Nowak', 'Yilmaz', 'Becker', 'Hermanns', 'Meier'];
  const list = (texts: readonly string[]) => `(array[${texts.map(literal).join(',')}])`;
  const syllables = ['Ber', 'Stein', 'Wal', 'Hof', 'Kru', 'Lang', 'Mar', 'Neu', 'Ott', 'Rei', 'Sand', 'Tau', 'Ull', 'Vog', 'Wei', 'Zim'];
  const middles = ['ga', 'le', 'mi', 'no', 'ra', 'schu', 'te', 'wo', 'ba', 'di', 'fe', 'hu'];
  const ends = ['mann', 'berg', 'ner', 'ler', 'haus', 'bach', 'feld', 'hoff', 'ke', 'sen', 'itz', 'ow', 'ski', 'ert', 'el'];
  const givens = [
    'Anna',
    'Karl',
    'Eva',
    'Aylin',
    'Uta',
    'Olaf',
    'Ida',
    'Emre',
    'Lena',
    'Paul',
    'Mia',
    'Jonas',
    'Greta',
    'Hans',
    'Selma',
    'Tom',
  ];
  const streets = ['Ober', 'Koeln', 'Aachener', 'Markt', 'Rur', 'Bahnhof', 'Schul', 'Linden', 'Kirch', 'Garten'];
  return `
    drop table if exists made;
    create temp table made as
    with people as (
      select team, array_agg(id order by name) filter (where not approver) as clerks, array_agg(name order by name) filter (where not approver) as names,
             (array_agg(id order by name) filter (where approver))[1] as approver, (array_agg(name order by name) filter (where approver))[1] as approver_name
      from bench_person group by team
    )
    select b.n, b.template, b.days, b.tail, '1' || lpad(b.n::text, 8, '0') as running, b.service, t.id as team_id,
           ('x' || left(encode(sha256(convert_to(t.id || ' ' || b.service, 'UTF8')), 'hex'), 12))::bit(48)::bigint as drawer,
           (lpad(to_hex(${Date.now()}::bigint + b.days * 86400000::bigint), 12, '0') || '7000' || b.tail)::uuid as id,
           (overlay(overlay(md5(b.n::text || '-s') placing '4' from 13) placing '8' from 17))::uuid as submission_id,
           b.family, lower(b.family) as family_word, b.given, lower(b.given) as given_word, b.street, lower(b.street) as street_word, '276' || lpad((b.n * 7919 % 1000000000000)::text, 12, '0') as chip,
           p.clerks[1 + b.h % cardinality(p.clerks)] as clerk, p.names[1 + b.h % cardinality(p.clerks)] as clerk_name,
           p.clerks[1 + (b.h + 1) % cardinality(p.clerks)] as colleague, p.names[1 + (b.h + 1) % cardinality(p.clerks)] as colleague_name,
           p.approver, p.approver_name, d.office_days
    from (
      select n, h, template, days, '8' || lpad(to_hex(n), 15, '0') as tail, 1 + (service - 1) % ${teamCount} as team, 'leistung-' || lpad(service::text, 3, '0') as service,
             case when h % 4 = 0 then ${list(common)}[1 + (h / 4) % ${common.length}]
                  else ${list(syllables)}[1 + h % ${syllables.length}] || ${list(middles)}[1 + (h / 16) % ${middles.length}] || ${list(ends)}[1 + (h / 192) % ${ends.length}] end as family,
             ${list(givens)}[1 + (h / 7) % ${givens.length}] as given, ${list(streets)}[1 + (h / 3) % ${streets.length}] || ${list(middles)}[1 + (h / 31) % ${middles.length}] as street
      from (
        select ${first}::bigint + k as n, h, (array[${of.join()}])[1 + (h / 11) % ${of.length}] as template, ${service} as service,
               -(${youngest} + floor((${eldest - youngest})::float8 * (1 - k / ${batch.count}::float8)))::integer as days
        from (select k, hashint8(${first}::bigint + k) & 16777215 as h from generate_series(${from}::bigint, ${to - 1}) k) s
      ) a
    ) b
    join team t on t.key = 'team-' || lpad(b.team::text, 2, '0') join people p on p.team = b.team
    left join bench_office_days d on d.template = b.template and d.days = b.days;
    create index on made (template);
    analyze made;`;
}

function caseSql(templates: Templates, template: Template): string[] {
  const at = templates.cases.indexOf(template);
  const named: Record<string, string> = { [template.caseId]: 'm.id::text' };
  const submission = template.rows.find(({ table }) => table.name === 'submission')?.values['id'];
  if (submission) named[submission] = 'm.submission_id::text';
  const [kind = '', year = ''] = template.caseNumber.split('-');
  const kassenzeichen = template.rows.find(({ table }) => table.name === 'receivable')?.values['kassenzeichen'];
  const tokens: Token[] = [
    ...idTokens(template.ids, named),
    { text: template.caseNumber, sql: `${literal(`${kind}-${year}-`)} || m.running` },
    {
      text: codeMark + template.caseNumber.replaceAll('-', '').toLowerCase(),
      sql: `${literal(`${codeMark}${kind}${year}`.toLowerCase())} || m.running`,
    },
    ...(kassenzeichen
      ? [
          { text: kassenzeichen, sql: `'VG' || m.running` },
          { text: kassenzeichen.toLowerCase(), sql: `'vg' || m.running` },
        ]
      : []),
    { text: templates.team, sql: 'm.team_id::text' },
    { text: templates.service, sql: 'm.service' },
    { text: String(drawerOf(templates.team, templates.service)), sql: 'm.drawer::text', whole: true },
    { text: marks.family, sql: 'm.family' },
    { text: marks.family.toLowerCase(), sql: 'm.family_word' },
    { text: marks.given, sql: 'm.given' },
    { text: marks.given.toLowerCase(), sql: 'm.given_word' },
    { text: marks.street, sql: 'm.street' },
    { text: marks.street.toLowerCase(), sql: 'm.street_word' },
    { text: marks.chip, sql: 'm.chip' },
    ...(['clerk', 'colleague', 'approver'] as const).flatMap((who) => [
      { text: templates[who].id, sql: `m.${who}::text` },
      { text: templates[who].name, sql: `m.${who}_name` },
    ]),
  ];
  return copySql(template.rows, { tokens, days: 'm.days' }, `m.template = ${at}`, { 'case_fact.throughput_days': 'm.office_days' });
}

/** What does not follow when all days move: how many of the days between receipt and end are office days. */
async function officeDays(client: pg.Client, { cases }: Templates): Promise<void> {
  await client.query(`
    create table if not exists bench_laid (last bigint not null);
    create table if not exists bench_office_days (template integer, days integer, office_days integer, primary key (template, days))`);
  const known = await client.query('select from bench_office_days limit 1');
  if (known.rowCount) return;
  for (const [at, { rows }] of cases.entries()) {
    const fact = rows.find(({ table }) => table.name === 'case_fact')?.values;
    const [received, closed] = [fact?.['received_on'], fact?.['first_closed_on']];
    if (!received || !closed) continue;
    const moved = (day: string, by: number) => addDays(day as LocalDate, by);
    const counts = Array.from({ length: oldest + 1 }, (_, days) =>
      Math.max(0, officeCalendar.officeDaysBetween(moved(received, -days), moved(closed, -days))),
    );
    await client.query('insert into bench_office_days select $1, -(d - 1), count from unnest($2::integer[]) with ordinality c(count, d)', [
      at,
      counts,
    ]);
  }
}

/** The words of the search, and how they sound. */
async function layVocabulary(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ word: string }>(
    `select distinct word from made m cross join lateral (values (m.family_word), (m.given_word), (m.street_word || 'str'), ('12'), ('52349'), ('dueren')) w(word)`,
  );
  const sounds = vocabularyOf(rows.map(({ word }) => ({ word, drawer: 0 })));
  await client.query('insert into case_drawer select distinct team_id, service, drawer from made on conflict do nothing');
  await client.query(
    `insert into search_word (drawer, word, sound)
     select distinct m.drawer, w.word, s.sound
     from made m cross join lateral (values (m.family_word), (m.given_word), (m.street_word || 'str'), ('12'), ('52349'), ('dueren')) w(word)
     join unnest($1::text[], $2::text[]) s(word, sound) on s.word = w.word
     on conflict do nothing`,
    [sounds.map(({ word }) => word), sounds.map(({ sound }) => sound)],
  );
}
