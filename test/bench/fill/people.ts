import { randomBytes } from 'node:crypto';
import { newId, sha256 } from '@vorgang/platform';
import type { BenchDatabase } from '../cluster.js';
import { copySql, idTokens, literal } from './copy.js';
import { servicesOf, teamCount } from './services.js';
import type { Templates } from './template.js';

export const clerkCount = 300;

/** Who works in the first team, which is the one that is measured: more than ask at once. */
const inFirstTeam = 40;

/** Copies the accounts of the templates: 300 people, each competent for what their team does. Each team has somebody who approves. */
export async function layPeople(database: BenchDatabase, { staff, team, teams }: Templates): Promise<void> {
  const client = await database.connect();
  try {
    await client.query(`
      create table bench_person (id uuid primary key, name text not null, team integer not null, approver boolean not null);
      create temp table made (n bigint, days integer, tail text, id uuid, name text, team integer, team_id uuid, approver boolean, services text[])`);
    const people = Array.from({ length: clerkCount }, (_, at) => {
      const of = at < inFirstTeam ? 1 : 2 + (at % (teamCount - 1));
      // The first forty of the others are one of each team.
      const approver = at === 0 || (at >= inFirstTeam && at < inFirstTeam + teamCount - 1);
      const name = `person-${String(at + 1).padStart(3, '0')}`;
      return { n: 900_000_000_000 + at, id: newId(), name, team: of, team_id: teams[of - 1], approver, services: servicesOf(of) };
    });
    await client.query(
      `insert into made select r.n, 0, '8' || lpad(to_hex(r.n), 15, '0'), r.id, r.name, r.team, r.team_id, r.approver, r.services
       from jsonb_to_recordset($1) r (n bigint, id uuid, name text, team integer, team_id uuid, approver boolean, services text[])`,
      [JSON.stringify(people)],
    );
    for (const approver of [false, true]) {
      for (const count of [2, 3]) {
        const template = staff.findLast((one) => one.approver === approver && one.services.length === count);
        if (!template) throw new Error('an account is missing among the templates');
        const tokens = [
          ...idTokens(template.ids, { [template.id]: 'm.id::text' }),
          { text: team, sql: 'm.team_id::text' },
          { text: template.name, sql: 'm.name' },
          ...template.services.map((key, at) => ({ text: key, sql: `m.services[${at + 1}]` })),
        ];
        for (const sql of copySql(template.rows, { tokens }, `m.approver = ${approver} and cardinality(m.services) = ${count}`))
          await client.query(sql);
      }
    }
    await client.query('insert into bench_person select id, name, team, approver from made');
  } finally {
    await client.end();
  }
}

/** Signs in so many clerks of a team, without the cost of their passwords. @returns a cookie of each */
export async function signIn(database: BenchDatabase, count: number, who = 'team = 1 and not approver'): Promise<string[]> {
  const people = await database.sql<{ id: string }>(`select id from bench_person where ${who} order by name limit ${count}`);
  return Promise.all(people.map(({ id }) => sessionOf(database, id)));
}

/** A session for somebody. @returns the cookie */
export async function sessionOf(database: BenchDatabase, id: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.sql(
    `insert into session (id, token_hash, staff_id, expires_at) values (${literal(newId())}, ${literal(sha256(token))}, ${literal(id)}, now() + interval '7 days')`,
  );
  return `vorgang_session=${token}`;
}
