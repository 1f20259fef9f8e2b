import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { TestDatabase } from './cluster.js';
import type { OwnCluster } from './clusters.js';

/** One city's database with its roles; each role's password is its name. */
export interface City extends TestDatabase {
  /** The backup role's address. */
  readonly backup: string;
}

/**
 * Makes a city's roles and its database by the very SQL that docs/operating.md shows, with the city's name in the place
 * of `vorgang`.
 */
export async function setUpCity(cluster: OwnCluster, name: string): Promise<City> {
  for (const { database, sql } of await setUpOf(name)) await cluster.administer(database, sql);
  const drop = (database: string) =>
    cluster.administer('postgres', `drop database if exists ${pg.escapeIdentifier(database)} with (force)`).then(() => {});
  const url = (role: string) => cluster.url(name, `${name}_${role}`);
  return {
    name,
    owner: url('owner'),
    app: url('app'),
    worker: url('worker'),
    backup: url('backup'),
    drop: () => drop(name),
    dropOther: drop,
  };
}

async function setUpOf(name: string): Promise<{ database: string; sql: string }[]> {
  const text = await readFile('docs/operating.md', 'utf8');
  const block = /## The database\n[^#]*?```sql\n([\s\S]*?)```/.exec(text)?.[1];
  if (block === undefined) throw new Error('docs/operating.md has no SQL under "The database"');
  const parts = block.split(/^\\c (\w+)\n/m);
  const databases = ['postgres', name];
  return parts.flatMap((sql, at) =>
    at % 2 === 1 ? [] : statements(sql, name).map((one) => ({ database: databases[at / 2] ?? name, sql: one })),
  );
}

function statements(sql: string, name: string): string[] {
  return sql
    .replace(/--[^\n]*/g, '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const role = /role vorgang_(\w+)/.exec(one)?.[1];
      return one
        .replace(/\bvorgang(_\w+)?\b/g, (_, suffix = '') => pg.escapeIdentifier(`${name}${String(suffix)}`))
        .replace(`'…'`, pg.escapeLiteral(`${name}_${role ?? ''}`));
    });
}
