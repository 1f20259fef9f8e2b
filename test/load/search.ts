/*
 * How fast cases are found, on a durable PostgreSQL, over real HTTP:
 *   npm run -s load test/load/search.ts [cases]
 * `cases` (1,000,000 unless given) lie in the tables: one name in forty of all, a rare one, streets and chips, for two
 * teams; a clerk of one of them searches, sixteen at once and one after the other.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateStaff, TeamDirectory } from '@vorgang/access';
import {
  asSuperuser,
  CommandGate,
  createDatabase,
  createLogger,
  createRoles,
  embeddedUrls,
  loadConfig,
  newId,
  runInContext,
  startEmbeddedPostgres,
  systemActor,
} from '@vorgang/platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { migrate } from '../../migrations/migrate.js';
import type { TestApp } from '../support/app.js';
import { dogTax, mayWork, submitted } from '../support/stories.js';

const cases = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp('/var/tmp/vorgang-search-');
// As root, PostgreSQL runs as another user, who must be able to walk through it.
await chmod(folder, 0o711);
const cluster = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  settings: ['shared_buffers=1GB', 'max_wal_size=8GB', 'maintenance_work_mem=512MB'],
});
const passwords = { app: 'app', worker: 'worker' };
await createRoles(cluster, passwords);
await createDatabase(cluster, 'load');
const urls = embeddedUrls(cluster, passwords, 'load');
await migrate(urls);
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '32', SIGN_IN_ATTEMPTS_PER_MINUTE: '100000' });
const api = await startApi({ config, logger: createLogger('silent'), databaseUrl: urls.app }, 0);
const asSystem = <T>(work: () => Promise<T>) => runInContext({ requestId: newId(), locale: 'de', actor: systemActor('load') }, work);
const teams = api.app.get(TeamDirectory);
const [tax, desk] = await Promise.all(['steuern', 'buergerbuero'].map((key) => teams.idOf(key)));
const password = 'Eine-lange-Messung-1';
await asSystem(() =>
  api.app
    .get(CommandGate)
    .send(new CreateStaff({ userName: 'clerk', roles: ['clerk'], teamIds: [tax ?? ''], competences: [mayWork(dogTax)], password })),
);
const signedIn = await fetch(`${api.url}/api/v1/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-requested-with': 'vorgang' },
  body: JSON.stringify({ userName: 'clerk', password }),
});
const cookie = /vorgang_session=[^;]+/.exec(signedIn.headers.get('set-cookie') ?? '')?.[0] ?? '';
await submitted({ ...api, asSystem, clock: { nowIso: () => '2026-03-02T09:00:00.000Z' } } as unknown as TestApp, dogTax);

console.error(`laying ${cases.toLocaleString('en')} cases into the tables`);
const began = performance.now();
await asSuperuser(cluster, 'load', async (client) => {
  // Syllables make as many surnames as a country has; a quarter of all cases has one of ten.
  await client.query(
    `
    create table made as
    select gen_random_uuid() as id, n,
           case when n % 4 = 0 then (array['schmitz','mueller','kaya','peters','janssen','nowak','yilmaz','becker','hermanns','meier'])[1 + (n / 4) % 10]
                else (array['ber','stein','wal','hof','kru','lang','mar','neu','ott','rei','sand','tau','ull','vog','wei','zim'])[1 + n % 16] ||
                     (array['ga','le','mi','no','ra','schu','te','wo','ba','di','fe','hu'])[1 + (n / 16) % 12] ||
                     (array['mann','berg','ner','ler','haus','bach','feld','hoff','ke','sen','itz','ow','ski','ert','el'])[1 + (n / 192) % 15] ||
                     (array['','s','er','en','in','us','t','z'])[1 + (n / 2880) % 8] end as family,
           (array['anna','karl','eva','juergen','aylin','uta','olaf','ida','emre','lena','paul','mia'])[1 + (n / 7) % 12] as given,
           (array['ober','koeln','aachener','markt','rur','bahnhof','schul','linden','kirch','garten'])[1 + n % 10] || (n % 90) || 'str' as street,
           (1 + n % 180)::text as house, '276' || lpad((n::bigint * 7919 % 1000000000000)::text, 12, '0') as chip,
           case when n % 5 < 3 then $1::uuid else $2::uuid end as team, case when n % 5 < 3 then '${dogTax}' else 'bewohnerparkausweis' end as service,
           now() - n * interval '1 minute' as received
    from generate_series(1, ${cases}) n`
      .replace('$1', `'${tax}'`)
      .replace('$2', `'${desk}'`),
  );
  await client.query(`
    insert into case_file
    select (jsonb_populate_record(one.c, jsonb_build_object('id', m.id, 'case_number', 'LAST-2024-' || lpad(m.n::text, 8, '0'), 'submission_id', gen_random_uuid(),
      'status', 'closed', 'assignee_id', null, 'team_id', m.team, 'service_key', m.service, 'received_at', m.received, 'applicant_name', initcap(m.family) || ', ' || initcap(m.given),
      -- only what a search reads of it
      'state', jsonb_build_object('applicant', (one.c).state -> 'applicant', 'search', (one.c).state -> 'search', 'assignee', null)))).*
    from made m cross join (select c from case_file c limit 1) one`);
  await client.query(`
    alter table case_word drop constraint case_word_pkey; drop index case_word_case;
    insert into case_word
    select m.id, w.field, w.word, m.team, m.service, m.received from made m
    cross join lateral (values ('number', '#last2024' || lpad(m.n::text, 8, '0')), ('number', '#' || m.n), ('name', m.family), ('name', m.given), ('address', m.street),
      ('address', m.house), ('address', '52349'), ('address', 'dueren'), ('chip', '#' || m.chip)) w(field, word)
    on conflict do nothing`);
  await client.query(
    `alter table case_word add constraint case_word_pkey primary key (word, team_id, service_key, received_at, case_id, field); create index case_word_case on case_word (case_id)`,
  );
  await client.query(
    `insert into search_word (word, team_id, service_key) select distinct word, team_id, service_key from case_word where left(word, 1) <> '#' on conflict do nothing`,
  );
  await client.query('drop table made');
  await client.query('vacuum analyze');
});
// The sounds as the product makes them.
await asSuperuser(cluster, 'load', async (client) => {
  const { vocabularyOf } = await import('@vorgang/cases');
  const { rows } = await client.query<{ word: string }>('select distinct word from search_word');
  const sounds = rows.flatMap(({ word }) =>
    vocabularyOf([{ word, case_id: '', field: 'name', team_id: '', service_key: '', received_at: '' }]),
  );
  await client.query(
    `update search_word v set sound = s.sound from unnest($1::text[], $2::text[]) as s(word, sound) where s.word = v.word`,
    [sounds.map((s) => s.word), sounds.map((s) => s.sound)],
  );
  await client.query('vacuum analyze search_word');
  const sizes = await client.query<{ what: string; size: string }>(
    `select relname as what, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class where relname in ('case_word', 'search_word', 'case_file') order by 1`,
  );
  console.error(
    `${((performance.now() - began) / 1000).toFixed(0)} s; ${sizes.rows.map((row) => `${row.what} ${row.size}`).join(', ')}; ${rows.length} different words`,
  );
});

const search = (q: string) => `/api/v1/search?limit=8&q=${encodeURIComponent(q)}`;
const chip = `276${String((4711 * 7919) % 1_000_000_000_000).padStart(12, '0')}`;
const asked: readonly [string, string, number][] = [
  ['HTTP alone', '/health/live', 2000],
  ['a common name', search('Schmitz'), 400],
  ['a rare name', search('Steingamannus'), 400],
  ['the beginning of many names', search('wei'), 400],
  ['a misspelled common name', search('Shcmitz'), 300],
  ['a misspelled rare name, two slips', search('Stiengamanus'), 300],
  ['a name that nobody has', search('Quastenflosser'), 300],
  ['two words: common name, street', search('Schmitz Ober10str'), 300],
  ['two words, both in every second case or more', search('Düren Karl'), 300],
  ['two common words that meet nowhere', search('Schmitz Koeln11str'), 200],
  ['a chip number', search(chip), 400],
  ['a chip number, two digits exchanged', search(chip.replace(/(\d)(\d)$/, '$2$1')), 300],
  ['a case number', search('LAST-2024-00004711'), 400],
  ['the word of all cases', search('Düren'), 300],
  ['the list of all cases, filtered by a common name', `/api/v1/cases?q=Schmitz`, 100],
  ['the list of all cases, filtered by a rare name', `/api/v1/cases?queue=all&q=Steingamannus`, 100],
  ['the list of all cases, filtered by two common names that meet nowhere', '/api/v1/cases?queue=all&q=Schmitz%20Mueller', 40],
  ['the list, filtered by a name and a street', `/api/v1/cases?q=Schmitz%20Ober10str`, 100],
];

async function ask(path: string): Promise<{ ms: number; items: number }> {
  const begin = performance.now();
  const response = await fetch(api.url + path, { headers: { cookie } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return {
    ms: performance.now() - begin,
    items: text.startsWith('{"items"') ? (JSON.parse(text) as { items: unknown[] }).items.length : 0,
  };
}

/** Pages of the search's tables and indexes that were looked at so far: how much work there was, however busy the machine is. */
async function pagesRead(): Promise<number> {
  // A server's process tells what it did once a second at most.
  await new Promise((later) => setTimeout(later, 1500));
  return asSuperuser(cluster, 'load', async (client) => {
    const { rows } = await client.query<{ n: string }>(
      `select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit + idx_blks_read, 0)) as n from pg_statio_user_tables where relname in ('case_word', 'search_word', 'case_file')`,
    );
    return Number(rows[0]?.n);
  });
}

console.log(`${cases.toLocaleString('en')} cases`);
console.log('| search | found | pages read | alone p50, ms | alone p99, ms | 16 at once, per second | p99 then, ms |');
console.log('|---|---|---|---|---|---|---|');
for (const [name, path, times] of asked) {
  for (let i = 0; i < 5; i++) await ask(path);
  const before = await pagesRead();
  for (let i = 0; i < 20; i++) await ask(path);
  const pages = ((await pagesRead()) - before) / 20;
  const alone: number[] = [];
  let items = 0;
  for (let i = 0; i < Math.min(100, times); i++) {
    const one = await ask(path);
    items = one.items;
    alone.push(one.ms);
  }
  const together: number[] = [];
  let left = times;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) together.push((await ask(path)).ms);
    }),
  );
  const rate = together.length / ((performance.now() - begin) / 1000);
  const at = (of: number[], share: number) => (of.toSorted((a, b) => a - b)[Math.floor(of.length * share)] ?? 0).toFixed(1);
  console.log(
    `| ${name} | ${items} | ${pages.toFixed(0)} | ${at(alone, 0.5)} | ${at(alone, 0.99)} | ${rate.toFixed(0)} | ${at(together, 0.99)} |`,
  );
}
await api.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
