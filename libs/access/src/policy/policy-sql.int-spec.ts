import { createMongoAbility } from '@casl/ability';
import fc from 'fast-check';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import '../../../../test/support/policy.js';
import { abilityOf, asSubject, type Ability } from './ability.js';
import { actionsOn } from './in-force.js';
import type { RawRule } from './policy.js';
import { narrowingSql, policySql, type SqlCondition } from './policy-sql.js';
import { roles, type PolicyPrincipal } from './roles.js';
import type { ActionOn, AttributesOf } from './subject.js';

type CaseAction = ActionOn<'Case'>;
type CaseAttributes = AttributesOf<'Case'>;

// Few values, so that they match often.
const people = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
const teams = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003'];
const services = ['hundesteuer', 'bewohnerparken', 'umwelt'];
const kinds = ['grant', 'grant-with-conditions', 'reject'];
const fees = [0, 4999, 5000, 5001];

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const records: fc.Arbitrary<CaseAttributes[]> = fc.array(
  fc.record({
    teamId: orNull(teams),
    serviceKey: fc.constantFrom(...services),
    status: fc.constantFrom('open', 'waiting', 'proposed', 'decided', 'closed'),
    assigneeId: orNull(people),
    proposedBy: orNull(people),
    proposalKind: orNull(kinds),
    feeCents: orNull(fees),
    channel: fc.constantFrom('portal', 'counter'),
  }),
  { minLength: 1, maxLength: 30 },
);

const principals: fc.Arbitrary<PolicyPrincipal> = fc.record({
  id: fc.constantFrom(...people),
  roles: fc.subarray([...roles]),
  teamIds: fc.subarray(teams),
  competences: fc.uniqueArray(
    fc.record({
      serviceKey: fc.constantFrom(...services),
      may: fc.constantFrom('work', 'approve'),
      maxFeeCents: orNull(fees),
      decisionKinds: fc.option(fc.subarray(kinds), { nil: null }),
    }),
    { selector: (c) => `${c.may} ${c.serviceKey}` },
  ),
});

/** CASL takes plain objects only. */
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true });

/** Rules that the policy might have one day: every operator, permitting and forbidding, in any order. */
const conditions = fc.record(
  {
    teamId: fc.oneof(
      fc.constantFrom(...teams, null),
      plain({ $in: fc.subarray(teams) }),
      plain({ $nin: fc.subarray(teams) }),
      plain({ $exists: fc.boolean() }),
    ),
    proposedBy: fc.oneof(
      fc.constantFrom(...people, null),
      plain({ $ne: fc.constantFrom(...people, null) }),
      plain({ $eq: fc.constantFrom(...people, null) }),
    ),
    proposalKind: fc.oneof(plain({ $in: fc.subarray(kinds) }), plain({ $exists: fc.boolean() })),
    feeCents: fc.oneof(
      plain({ $lte: fc.constantFrom(...fees) }),
      plain({ $gte: fc.constantFrom(...fees) }),
      plain({ $gt: fc.constantFrom(...fees), $lt: fc.constantFrom(...fees) }),
      plain({ $ne: fc.constantFrom(...fees) }),
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const foreignRules: fc.Arbitrary<RawRule[]> = fc.array(
  fc.record({ conditions: fc.option(conditions, { nil: undefined }), inverted: fc.boolean() }).map(({ conditions: c, inverted }) => ({
    action: ['read'],
    subject: 'Case' as const,
    ...(c && Object.keys(c).length > 0 ? { conditions: c } : {}),
    ...(inverted ? { inverted: true as const } : {}),
  })),
  { maxLength: 6 },
);

describe('the policy in PostgreSQL', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.app });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  async function bySql(ability: Ability, action: CaseAction, given: readonly CaseAttributes[]): Promise<number[]> {
    return holding(
      policySql(
        ability,
        action,
        'Case',
        {
          teamId: 'r."teamId"',
          serviceKey: 'r."serviceKey"',
          status: 'r.status',
          assigneeId: 'r."assigneeId"',
          proposedBy: 'r."proposedBy"',
          proposalKind: 'r."proposalKind"',
          feeCents: 'r."feeCents"',
          channel: 'r.channel',
        },
        1,
      ),
      given,
    );
  }

  async function holding({ sql, parameters }: SqlCondition, given: readonly CaseAttributes[]): Promise<number[]> {
    const { rows } = await client.query<{ n: number; yes: boolean | null }>(
      `select n::int, ${sql} as yes from rows from (jsonb_to_recordset($1) as ("teamId" uuid, "serviceKey" text, status text, "assigneeId" uuid,
         "proposedBy" uuid, "proposalKind" text, "feeCents" integer, channel text)) with ordinality
         as r("teamId", "serviceKey", status, "assigneeId", "proposedBy", "proposalKind", "feeCents", channel, n) order by n`,
      [JSON.stringify(given), ...parameters],
    );
    return rows.flatMap((row) => (row.yes === true ? [row.n - 1] : []));
  }

  function byAbility(ability: Ability, action: CaseAction, given: readonly CaseAttributes[]): number[] {
    return given.flatMap((record, at) => (ability.can(action, asSubject('Case', record)) ? [at] : []));
  }

  it('gives the same answer as `ability.can`, for every action, for anybody and any case', async () => {
    await fc.assert(
      fc.asyncProperty(principals, fc.constantFrom(...actionsOn('Case')), records, async (who, action, given) => {
        const ability = abilityOf(who);
        expect(await bySql(ability, action, given)).toEqual(byAbility(ability, action, given));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer for rules that the policy does not hold yet', async () => {
    await fc.assert(
      fc.asyncProperty(foreignRules, records, async (rules, given) => {
        const ability = createMongoAbility<Ability>(rules);
        expect(await bySql(ability, 'read', given)).toEqual(byAbility(ability, 'read', given));
      }),
      { numRuns: 1000 },
    );
  });

  it('narrows by what some columns can tell: lets nothing out that the right reaches, and says whether that is all of it', async () => {
    const columns = { teamId: 'r."teamId"', proposedBy: 'r."proposedBy"', proposalKind: 'r."proposalKind"', feeCents: 'r."feeCents"' };
    await fc.assert(
      fc.asyncProperty(foreignRules, records, fc.subarray(Object.keys(columns)), async (rules, given, told) => {
        const ability = createMongoAbility<Ability>(rules);
        const { exact, ...condition } = narrowingSql(
          ability,
          'read',
          'Case',
          Object.fromEntries(Object.entries(columns).filter(([name]) => told.includes(name))),
          1,
        );
        const letThrough = await holding(condition, given);
        const reached = byAbility(ability, 'read', given);
        expect(letThrough).toEqual(expect.arrayContaining(reached));
        if (exact) expect(letThrough).toEqual(reached);
      }),
      { numRuns: 1000 },
    );
  });

  it('needs no more than team and service to tell who may read a case, today', () => {
    fc.assert(
      fc.property(principals, (who) => {
        expect(narrowingSql(abilityOf(who), 'read', 'Case', { teamId: 'v.team_id', serviceKey: 'v.service_key' }).exact).toBe(true);
      }),
    );
  });

  it('refuses an operator that it cannot translate', () => {
    const ability = createMongoAbility<Ability>([{ action: 'read', subject: 'Case', conditions: { status: { $regex: '^o' } } }]);
    expect(() => policySql(ability, 'read', 'Case', { status: 's' })).toThrow(/no translation/);
  });
});
