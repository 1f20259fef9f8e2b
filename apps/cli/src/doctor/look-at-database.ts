import { logIsAhead } from '@vorgang/event-log';
import { asking, explainConnection, realNow, type Config } from '@vorgang/platform';
import type pg from 'pg';
import { migrations } from '../../../../migrations/index.js';
import { findingsOf, type Finding } from './finding.js';

const { good, watch, bad } = findingsOf('database');

export type RoleName = 'serving' | 'worker' | 'owner';

export interface RoleToLookAt {
  readonly role: RoleName;
  readonly variable: string;
  readonly url: string;
}

const oldest = 150_000;
const extensions = ['pg_trgm', 'unaccent', 'btree_gin', 'btree_gist'];
const clockWatchMs = 2000;
const clockBadMs = 30_000;

/** The database as each of its roles sees it, one after the other. */
export async function lookAtDatabase(roles: readonly RoleToLookAt[], config: Config): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const role of roles) {
    const look = async (client: pg.Client) => {
      findings.push(good(`${role.variable}: the ${role.role} role gets in`));
      findings.push(...(await lookAtRole(client, role.role)));
      if (role.role === 'serving') findings.push(...(await lookAtServer(client, config)));
    };
    try {
      await asking(role.url, look, { name: 'vorgang-doctor', timeoutMs: 10_000 });
    } catch (error) {
      const explained = explainConnection(error, role);
      findings.push(
        bad(explained?.sentence ?? `${role.variable}: ${error instanceof Error ? error.message : 'no connection'}`, explained?.remedy),
      );
    }
  }
  return findings;
}

interface Role {
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly reads: boolean | null;
  readonly appends: boolean | null;
  readonly changes: boolean | null;
  readonly owns: boolean | null;
  readonly jobs: boolean | null;
}

/** Checks that a role may do what it must, and no more. */
async function lookAtRole(client: pg.Client, role: RoleName): Promise<Finding[]> {
  const { rows } = await client.query<Role>(`
    with log as (select to_regclass('public.event')::oid as id), jobs as (select to_regnamespace('graphile_worker')::oid as id)
    select r.rolsuper as superuser, r.rolbypassrls as bypasses,
           has_table_privilege(log.id, 'select') as reads, has_table_privilege(log.id, 'insert') as appends,
           has_table_privilege(log.id, 'update') or has_table_privilege(log.id, 'delete') or has_table_privilege(log.id, 'truncate') as changes,
           (select pg_has_role(relowner, 'usage') from pg_class where oid = log.id) as owns,
           (select pg_has_role(nspowner, 'usage') from pg_namespace where oid = jobs.id) as jobs
    from pg_roles r, log, jobs where r.rolname = current_user`);
  const [is] = rows;
  if (!is) return [bad(`the ${role} role does not find itself`)];
  if (role === 'owner')
    return [
      is.superuser
        ? watch('the owning role is a superuser', 'a role that owns its own database is enough')
        : good('the owning role is no superuser'),
    ];
  if (is.reads === null) return [bad('there is no event log in this database', 'run "npm run cli -- migrate" with DATABASE_OWNER_URL')];
  const findings: Finding[] = [];
  if (is.superuser || is.bypasses)
    findings.push(
      bad(`the ${role} role is a superuser: nothing keeps it from changing events`, 'use a role of its own, as in docs/operating.md'),
    );
  else if (is.owns || is.changes)
    findings.push(
      bad(`the ${role} role can change or remove events`, 'use a role that does not own the tables, and run "npm run cli -- migrate"'),
    );
  else findings.push(good(`the ${role} role cannot change or remove events`));
  if (role === 'serving' && !(is.reads && is.appends))
    findings.push(
      bad('the serving role cannot read and append events', 'run "npm run cli -- migrate" with DATABASE_OWNER_URL and this DATABASE_URL'),
    );
  if (role === 'worker') {
    if (!is.reads) findings.push(bad("the worker's role cannot read events", 'run "npm run cli -- migrate" with this DATABASE_WORKER_URL'));
    findings.push(
      is.jobs
        ? good("the worker's role owns the jobs")
        : bad("the worker's role does not own the schema graphile_worker", 'run "npm run cli -- migrate" with this DATABASE_WORKER_URL'),
    );
  }
  return findings;
}

interface Server {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
  readonly lacking: string[];
  readonly most: number;
  readonly role_most: number;
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly open_to_all: boolean;
  readonly let_in: string[];
  readonly now_ms: string;
}

async function lookAtServer(client: pg.Client, { database, http }: Config): Promise<Finding[]> {
  const before = realNow();
  const { rows } = await client.query<Server>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            pg_encoding_to_char(d.encoding) as encoding,
            (select coalesce(array_agg(wanted), '{}') from unnest($1::text[]) wanted where wanted not in (select extname from pg_extension)) as lacking,
            current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most,
            (select rolconnlimit from pg_roles where rolname = current_user) as role_most,
            current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
            has_database_privilege('public', d.oid, 'connect') as open_to_all,
            array(select distinct pg_get_userbyid(grantee)::text from aclexplode(d.datacl) where privilege_type = 'CONNECT' and grantee <> 0 order by 1) as let_in,
            (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now_ms
     from pg_database d where d.datname = current_database()`,
    [extensions],
  );
  const after = realNow();
  const [is] = rows;
  if (!is) return [bad('the database does not describe itself')];
  const apart = Math.round(Math.abs(Number(is.now_ms) - (before + after) / 2));
  return [
    is.number >= oldest
      ? good(`PostgreSQL ${is.version}`)
      : bad(`PostgreSQL ${is.version} is too old`, 'version 15 is the oldest that is supported'),
    is.encoding === 'UTF8'
      ? good('the encoding is UTF8')
      : bad(`the encoding is ${is.encoding}`, "make the database with encoding 'UTF8': names have signs that others cannot hold"),
    is.lacking.length === 0
      ? good('all extensions are there')
      : bad(`extensions are missing: ${is.lacking.join(', ')}`, 'have an administrator of the server create them in this database'),
    is.fsync === 'on' && is.full_page_writes === 'on'
      ? good('what is committed is on disk')
      : bad('fsync or full_page_writes is off: a crash loses what was committed', 'turn both on'),
    is.open_to_all
      ? watch('every role of this server may connect to this database', 'revoke connect on database … from public')
      : good(`these roles may connect to this database, and no other: ${is.let_in.join(', ')}`),
    apart < clockWatchMs
      ? good(`the clocks of database and this machine agree (${apart} ms apart)`)
      : (apart < clockBadMs ? watch : bad)(`the clocks of database and this machine are ${apart} ms apart`, 'let both ask a time server'),
    connections(is, database.poolSize, http.processes),
    await schemaOf(client),
    await clusterOf(client),
  ];
}

/** The connections for the API's processes on one machine and one worker; more need more. */
function connections({ most, role_most: ofRole }: Server, poolSize: number, api: number): Finding {
  const each = poolSize;
  const room = ofRole < 0 ? most : Math.min(most, ofRole);
  const processes = Math.floor(room / each);
  if (processes < api + 1)
    return bad(
      `${room} connections do not suffice for ${api === 1 ? 'one api' : `${api} processes of the api`} and one worker of ${each} each`,
      'raise max_connections (or the limit of the role), or lower DATABASE_POOL_SIZE',
    );
  return (processes < api + 3 ? watch : good)(
    `${room} connections suffice for ${processes} processes of ${each} each`,
    processes < api + 3 ? 'count your api and worker processes' : undefined,
  );
}

async function schemaOf(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select name from migration').catch(() => ({ rows: [] }));
  const done = new Set(rows.map(({ name }) => name));
  const known = new Set(migrations.map(({ name }) => name));
  const missing = [...known].filter((name) => !done.has(name));
  const newer = [...done].filter((name) => !known.has(name));
  if (missing.length > 0)
    return bad(`the schema lacks ${missing.length} migration(s)`, 'run "npm run cli -- migrate" with DATABASE_OWNER_URL');
  return newer.length > 0
    ? watch('the schema is newer than this program', 'upgrade this program')
    : good('the schema is the one of this version');
}

/** Followers order events by transaction ids. After a logical restore into another cluster, these are ahead of it. */
async function clusterOf(client: pg.Client): Promise<Finding> {
  if (await logIsAhead((sql) => client.query(sql)).catch(() => false))
    return bad(
      'the event log is ahead of this cluster: it was restored, and letters would never be written',
      'see docs/operating.md, "Restore", before a worker starts',
    );
  return good('the event log fits this cluster');
}
