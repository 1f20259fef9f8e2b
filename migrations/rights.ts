import type pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrations } from './index.js';

/** The roles of one city that are let into its database, by the names that its administrator gave them. */
export interface CityRoles {
  /** Serves requests. */
  readonly serving: string;
  /** Follows the log and runs the jobs. */
  readonly jobs: string;
}

type NewMigration = (typeof migrations)[number];
type Run = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/**
 * At first these were roles of the cluster, which every city's servers were members of: a second city in the
 * cluster saw the first one. In the texts of our migrations they now stand for the roles of the city.
 */
const words = { serving: 'vorgang_serving', jobs: 'vorgang_jobs' } as const;

/** The same SQL with the city's roles in the place of the two words. */
export function named(sql: string, roles: CityRoles): string {
  const put = (text: string, word: string, role: string) => text.replace(new RegExp(`\\b${word}\\b`, 'g'), () => quoted(role));
  return put(put(sql, words.serving, roles.serving), words.jobs, roles.jobs);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The migrations as they read in one city's database. */
export function migrationsFor(roles: CityRoles): NewMigration[] {
  return migrations.map((Migration) => {
    const one = new Migration();
    const of = (runner: QueryRunner) => instead(runner, (sql, parameters) => runner.query(named(sql, roles), parameters));
    return (
      {
        // TypeORM knows a migration by the name of its class.
        [Migration.name]: class implements MigrationInterface {
          up = (runner: QueryRunner) => one.up(of(runner));
          down = (runner: QueryRunner) => one.down(of(runner));
        },
      }[Migration.name] ?? Migration
    );
  });
}

/** A right that a migration gave or took: on one thing, so that a thing which is gone takes no other right with it. */
interface Right {
  readonly sql: string;
  /** The table or sequence, where it is one. */
  readonly relation: string | null;
}

/**
 * Every right of the two roles, as the migrations gave and took them, in order. Read from their own texts: there is no
 * second list that somebody could forget. Nothing is run, and whatever a migration reads is empty.
 */
export async function rightsGiven(runner: QueryRunner): Promise<Right[]> {
  const said: string[] = [];
  const listening = instead(runner, (sql) => {
    said.push(sql);
    return Promise.resolve([]);
  });
  for (const Migration of migrations) await new Migration().up(listening);
  return said.flatMap(rightsIn);
}

const rightPattern = new RegExp(
  [
    String.raw`\b(grant|revoke)\s+([^;]+?)\s+on\s+(?:(sequence|table|function|schema|all \w+ in schema)\s+)?([^;]+?)`,
    String.raw`(to|from)\s+(${words.serving}|${words.jobs})\s*(?:;|$)`,
  ].join(String.raw`\s+`),
  'gi',
);

function rightsIn(text: string): Right[] {
  const sql = text.replace(/--[^\n]*/g, '');
  const found = [...sql.matchAll(rightPattern)];
  const mentioned = sql.match(new RegExp(`\\b(${words.serving}|${words.jobs})\\b`, 'g'))?.length ?? 0;
  if (found.length !== mentioned)
    throw new Error(`A migration speaks of the city's roles otherwise than by "grant … to" or "revoke … from":\n${sql}`);
  return found.flatMap(([, verb = '', privileges = '', kind = '', things = '', direction = '', role = '']): Right[] => {
    const on = (thing: string) => `${verb} ${privileges} on ${kind} ${thing} ${direction} ${role}`;
    if (!['', 'table', 'sequence'].includes(kind.toLowerCase())) return [{ sql: on(things), relation: null }];
    return things.split(',').map((thing) => ({ sql: on(thing.trim()), relation: thing.trim() }));
  });
}

/**
 * Lets the roles of the city into its database, and nobody else: the door (`connect`) is closed to all others, and what the
 * migrations gave is given again. So a database that was restored without its rights, or whose roles have other names
 * now, has them right after the next `migrate`. In one transaction: servers that run notice nothing.
 */
export async function giveRights(owner: pg.Client, rights: readonly Right[], roles: CityRoles): Promise<void> {
  const { rows } = await owner.query<{ database: string; relations: string[] }>(
    `select current_database() as database, array(select r from unnest($1::text[]) r where to_regclass(r) is not null) as relations`,
    [rights.flatMap(({ relation }) => relation ?? [])],
  );
  const known = new Set(rows[0]?.relations);
  const database = quoted(rows[0]?.database ?? '');
  const both = `${quoted(roles.serving)}, ${quoted(roles.jobs)}`;
  const stale = await formerGroups(owner, roles);
  const statements = [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to ${both}`,
    'revoke all on schema public from public',
    `grant usage on schema public to ${both}`,
    `grant select on migration to ${both}`,
    ...stale.flatMap((group) => everything.map((all) => `revoke all on ${all} from ${quoted(group)}`)),
    ...rights.filter(({ relation }) => relation === null || known.has(relation)).map(({ sql }) => named(sql, roles)),
  ];
  await owner.query(`begin;\n${statements.join(';\n')};\ncommit;`).catch(async (error: unknown) => {
    await owner.query('rollback');
    throw error;
  });
}

const everything = ['all tables in schema public', 'all sequences in schema public', 'all functions in schema public', 'schema public'];

/** The cluster's two groups of before, where they are still there. A role that somebody signs in by is no group. */
export async function formerGroups(client: pg.Client, roles: CityRoles): Promise<string[]> {
  const sql = 'select rolname from pg_roles where rolname = any($1) and not rolcanlogin and rolname <> all($2)';
  const { rows } = await client.query<{ rolname: string }>(sql, [Object.values(words), Object.values(roles)]);
  return rows.map(({ rolname }) => rolname);
}

/**
 * Removes the cluster's two groups of before, once no database needs them: of another city, or a replay, that is yet to be
 * migrated. Where the owner may not remove roles they stay, and hold nothing.
 */
export async function dropFormerGroups(owner: pg.Client, roles: CityRoles): Promise<void> {
  for (const group of await formerGroups(owner, roles)) {
    await owner.query(`do $$ begin drop role ${quoted(group)};
      exception when dependent_objects_still_exist or insufficient_privilege or undefined_object or internal_error then null; end $$`);
  }
}

/** The same runner, with something else in the place of its `query`, and of its manager's. */
function instead<Asked extends QueryRunner | QueryRunner['manager']>(asked: Asked, query: Run): Asked {
  return new Proxy(asked, {
    get: (target, key) => {
      if (key === 'query') return query;
      if (key === 'manager' && 'manager' in target) return instead(target.manager, query);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
