import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { loadConfig } from '@vorgang/platform';
import { afterRestore } from '../../apps/cli/src/after-restore/after-restore.js';
import { rebuild } from '../../apps/cli/src/rebuild/rebuild.js';
import { verify } from '../../apps/cli/src/verify/verify.js';
import { migrations } from '../../migrations/index.js';
import { migrationsFor } from '../../migrations/rights.js';
import { setUpCity, type City } from '../support/city.js';
import { embedded, type OwnCluster } from '../support/clusters.js';
import { headOf, loadDump } from './dump.js';

/** Ten weeks of the demo's history, as the version of November 2026 wrote them. Its files are not in it. */
const dump = fileURLToPath(new URL('demo-2026-11.ndjson.gz', import.meta.url));

describe('a database of an earlier version, upgraded as docs/operating.md says', () => {
  let cluster: OwnCluster;
  let city: City;
  let folder: string;
  const printed: string[] = [];
  const stream = new Writable({ write: (chunk: Buffer, _, done) => done(void printed.push(chunk.toString())) });
  const io = { stdout: stream, stderr: stream, stopped: new AbortController().signal };
  const config = () =>
    loadConfig({
      DATABASE_URL: city.app,
      DATABASE_WORKER_URL: city.worker,
      DATABASE_OWNER_URL: city.owner,
      DATABASE_BACKUP_URL: city.backup,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
    });

  beforeAll(async () => {
    cluster = await embedded.start();
    folder = await mkdtemp(join(tmpdir(), 'vorgang-upgrade-'));
    city = await setUpCity(cluster, 'dueren');
    await formerSchema(city.owner, (await headOf(dump)).migrations);
    const administrator = new pg.Client({ connectionString: cluster.url('dueren') });
    await administrator.connect();
    await loadDump(administrator, dump).finally(() => administrator.end());
  }, 60_000);
  afterAll(async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const count = async (sql: string): Promise<number> =>
    Number((await cluster.administer<{ n: string }>('dueren', `select count(*) as n from ${sql}`))[0]?.n);

  it('is migrated, made again from its events, and nothing differs', async () => {
    expect(await count('case_file')).toBe(214);
    const events = await count('event');

    expect([await afterRestore({ skipNumbers: 0 }, io, config()), printed.splice(0).join('')]).toEqual([
      0,
      expect.stringContaining('counts on'),
    ]);
    expect([await rebuild({}, io, config()), printed.splice(0).join('')]).toEqual([0, expect.any(String)]);
    // The files of the demo are not part of the dump.
    expect([await verify({ skip: 'files' }, io, config()), printed.splice(0).join('')]).toEqual([0, expect.stringContaining('214 cases')]);

    expect(await count('case_file')).toBe(214);
    // Nothing was rewritten where it lies: the restore itself is the only new event.
    expect(await count('event')).toBe(events + 1);
    expect(await count(`event where kind = 'system.restored'`)).toBe(1);
  }, 120_000);
});

/** The schema as these migrations made it. */
async function formerSchema(url: string, names: readonly string[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  const former = migrationsFor({ serving: 'dueren_app', jobs: 'dueren_worker' }).filter(({ name }) => names.includes(name));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const extension of ['pg_trgm', 'unaccent', 'btree_gin', 'btree_gist'])
    await client.query(`create extension if not exists ${extension}`);
  await client.end();
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: former,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
