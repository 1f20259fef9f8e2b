import type { VerifyContext, VerifyPart } from '../part.js';
import { comparePairs, eachRow, missingRows, streamSql, type StreamEvent } from '../rows.js';

interface Person {
  id: string;
  user_name: string;
  display_name: string;
  email: string | null;
  locale: string;
  roles: string[];
  disabled: boolean;
  teams: string[];
  competences: { serviceKey: string; may: string; maxFeeCents: number | null; decisionKinds: string[] | null }[];
  stream: StreamEvent[];
}

interface Key {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  channels: string[];
  may_state_received_at: boolean;
  disabled: boolean;
  stream: StreamEvent[];
}

interface Team {
  id: string;
  key: string;
  title: string;
  stream: StreamEvent[];
}

/**
 * Compares with the log: the roles, teams and competences of each account, whether it is locked, the portals' keys and the teams.
 * So it finds rights that nobody granted.
 */
export const accountsPart: VerifyPart = {
  key: 'accounts',
  title: 'accounts, their rights, portals’ keys and teams, with their events',
  run: async (context) => {
    const accounts = await eachPerson(context);
    const keys = await eachKey(context);
    const teams = await eachTeam(context);
    for (const [kind, table] of [
      ['staff', 'staff'],
      ['api-key', 'api_key'],
      ['team', 'team'],
    ] as const)
      await missingRows(context, kind, table);
    return { accounts, keys, teams };
  },
};

function eachPerson(context: VerifyContext): Promise<number> {
  const { report } = context;
  const sql = `
    select s.id, s.user_name, s.display_name, s.email, s.locale, s.roles, s.disabled_at is not null as disabled,
           array(select m.team_id::text from team_member m where m.staff_id = s.id) as teams,
           (select coalesce(jsonb_agg(jsonb_build_object('serviceKey', c.service_key, 'may', c.may, 'maxFeeCents', c.max_fee_cents, 'decisionKinds', c.decision_kinds)), '[]')
            from competence c where c.staff_id = s.id) as competences,
           ${streamSql('staff', 's.id')} as stream
    from staff s where $2::uuid is null or s.id > $2 order by s.id limit $1`;
  return eachRow<Person>(context, { what: 'accounts', sql, keyOf: ({ id }) => id }, async (row) => {
    const about = { table: 'staff', caseId: null, caseNumber: null, row: row.id };
    const said = foldPerson(row.stream);
    if (!said) return report({ ...about, column: null, expected: undefined, found: 'a row' });
    await comparePairs(report, about, {
      roles: [sorted(said.roles), sorted(row.roles)],
      teams: [sorted(said.teams), sorted(row.teams)],
      competences: [sorted(said.competences), sorted(row.competences)],
      disabled_at: [said.disabled, row.disabled],
      ...Object.fromEntries(
        Object.entries({
          user_name: ['userName', row.user_name],
          display_name: ['displayName', row.display_name],
          email: ['email', row.email],
          locale: ['locale', row.locale],
        } as const).flatMap(([column, [name, found]]) =>
          Object.hasOwn(said.told, name) ? [[column, [said.told[name], found] as const]] : [],
        ),
      ),
    });
  });
}

interface SaidOfPerson {
  roles: unknown;
  teams: unknown;
  competences: unknown;
  disabled: boolean;
  /** Name, address and language, without erased values. */
  told: Record<string, unknown>;
}

/** The account by its events; undefined where nobody made it. Kinds that change nothing here are skipped. */
function foldPerson(stream: readonly StreamEvent[]): SaidOfPerson | undefined {
  let said: SaidOfPerson | undefined;
  for (const { kind, data, personal } of stream) {
    if (kind === 'staff.created') {
      said = {
        roles: data['roles'],
        teams: data['teamIds'],
        competences: data['competences'],
        disabled: false,
        told: { locale: data['locale'], ...personal },
      };
    }
    if (!said) continue;
    if (kind === 'staff.roles-set') said = { ...said, roles: data['after'] };
    if (kind === 'staff.teams-set') said = { ...said, teams: data['after'] };
    if (kind === 'staff.competences-set') said = { ...said, competences: data['after'] };
    if (kind === 'staff.disabled' || kind === 'staff.enabled') said = { ...said, disabled: kind === 'staff.disabled' };
    if (kind === 'staff.updated')
      said = { ...said, told: personal ? { ...said.told, ...(personal['after'] as Record<string, unknown>) } : {} };
  }
  return said;
}

function eachKey(context: VerifyContext): Promise<number> {
  const { report } = context;
  const sql = `
    select k.id, k.name, k.prefix, k.scopes, k.channels, k.may_state_received_at, k.disabled_at is not null as disabled, ${streamSql('api-key', 'k.id')} as stream
    from api_key k where $2::uuid is null or k.id > $2 order by k.id limit $1`;
  return eachRow<Key>(context, { what: 'keys', sql, keyOf: ({ id }) => id }, async (row) => {
    const about = { table: 'api_key', caseId: null, caseNumber: null, row: row.id };
    const created = row.stream.find(({ kind }) => kind === 'api-key.created');
    if (!created) return report({ ...about, column: null, expected: undefined, found: 'a row' });
    const { name, prefix, scopes, channels, mayStateReceivedAt } = created.data;
    await comparePairs(report, about, {
      name: [name, row.name],
      prefix: [prefix, row.prefix],
      scopes: [sorted(scopes), sorted(row.scopes)],
      channels: [sorted(channels), sorted(row.channels)],
      may_state_received_at: [mayStateReceivedAt, row.may_state_received_at],
      disabled_at: [row.stream.some(({ kind }) => kind === 'api-key.disabled'), row.disabled],
    });
  });
}

function eachTeam(context: VerifyContext): Promise<number> {
  const { report } = context;
  const sql = `select t.id, t.key, t.title, ${streamSql('team', 't.id')} as stream from team t where $2::uuid is null or t.id > $2 order by t.id limit $1`;
  return eachRow<Team>(context, { what: 'teams', sql, keyOf: ({ id }) => id }, async (row) => {
    const about = { table: 'team', caseId: null, caseNumber: null, row: row.key };
    const created = row.stream.find(({ kind }) => kind === 'team.created');
    if (!created) return report({ ...about, column: null, expected: undefined, found: 'a row' });
    const renamed = row.stream.findLast(({ kind }) => kind === 'team.renamed');
    await comparePairs(report, about, {
      key: [created.data['key'], row.key],
      title: [renamed?.data['after'] ?? created.data['title'], row.title],
    });
  });
}

/** Sorts lists whose order does not matter, and drops null values. */
function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map(textOf).toSorted() : list;
}

function textOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return String(one);
  return Object.entries(one)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .toSorted()
    .join(' ');
}
