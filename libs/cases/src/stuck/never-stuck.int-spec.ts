import { Policy, roles, type Competence, type PolicyPrincipal, type Role } from '@vorgang/access';
import { addDays, parseLocalDate, type LocalDate } from '@vorgang/platform';
import fc from 'fast-check';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import '../../../../test/support/policy.js';
import { caseStatuses } from '../domain/case.js';
import { isPossible } from '../domain/case.actions.js';
import { stuckReasonSql } from './stuck.sql.js';
import { stuckReasons, whyStuck, type Crew, type Standing, type StuckReason } from './why-stuck.js';

const today = parseLocalDate('2026-03-02');
const policy = new Policy();
const service = 'hundesteuer';
const never = parseLocalDate('9999-12-31');

let ids = 0;
const newId = () => `00000000-0000-4000-8000-${(ids += 1).toString(16).padStart(12, '0')}`;

function member(role: Role, teamId: string, present: boolean, competences: readonly Competence[], id = newId()): Crew[number] {
  return { present, principal: { id, roles: [role], teamIds: [teamId], competences } };
}
const work: Competence = { serviceKey: service, may: 'work', maxFeeCents: null, decisionKinds: null };
const sign = (limits: Partial<Competence> = {}): Competence => ({
  serviceKey: service,
  may: 'approve',
  maxFeeCents: null,
  decisionKinds: null,
  ...limits,
});

/** The colleagues who may work in the team, without the assignee. */
const colleagues = {
  none: () => [],
  present: (team: string) => [member('clerk', team, true, [work])],
  absent: (team: string) => [member('clerk', team, false, [work]), member('clerk', team, false, [work])],
  'of another service': (team: string) => [member('clerk', team, true, [{ ...work, serviceKey: 'parken' }])],
  'competent, but no clerk': (team: string) => [member('auditor', team, true, [work])],
} satisfies Record<string, (team: string) => Crew>;

const proposer = newId();
/** The people who may sign the proposal: a grant for 84 €. */
const signers = {
  none: () => [],
  'the proposer alone': (team: string) => [member('approver', team, true, [sign()], proposer)],
  'up to a lower fee': (team: string) => [member('approver', team, true, [sign({ maxFeeCents: 8399 })])],
  'other kinds': (team: string) => [member('approver', team, true, [sign({ decisionKinds: ['reject'] })])],
  absent: (team: string) => [member('approver', team, false, [sign()])],
  'up to this fee': (team: string) => [member('approver', team, true, [sign({ maxFeeCents: 8400, decisionKinds: ['grant'] })])],
} satisfies Record<string, (team: string) => Crew>;

/** The assignees. An id that is not in the crew belongs to a locked account. */
const holders = {
  nobody: () => ({ id: null, crew: [] }),
  present: (team: string) => own(member('clerk', team, true, [work])),
  absent: (team: string) => own(member('clerk', team, false, [work])),
  locked: () => ({ id: newId(), crew: [] }),
  'in another team': () => own(member('clerk', newId(), true, [work])),
  'not competent any more': (team: string) => own(member('clerk', team, true, [])),
  'no clerk any more': (team: string) => own(member('supervisor', team, true, [work])),
} satisfies Record<string, (team: string) => { id: string | null; crew: Crew }>;
const own = (one: Crew[number]) => ({ id: one.principal.id, crew: [one] });

const calm = {
  returned: false,
  dueOn: never,
  followUpOn: null,
  lookAtOn: null,
  wakeOn: null,
  awaitsPayment: false,
  undelivered: false,
  letterUnderWay: false,
} as const;
const circumstances: readonly Partial<Standing>[] = [
  {},
  { dueOn: today },
  { dueOn: addDays(today, 1) },
  { followUpOn: today },
  { lookAtOn: addDays(today, -1) },
  { returned: true },
  { followUpOn: addDays(today, 3) },
  { wakeOn: today },
  { wakeOn: addDays(today, -2) },
  { wakeOn: addDays(today, -3) },
  { awaitsPayment: true },
  { undelivered: true },
  { letterUnderWay: true },
  { awaitsPayment: true, undelivered: true },
  { undelivered: true, letterUnderWay: true },
];

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

/** Every state, holder, team, second person and circumstance, each in a team of its own. */
function wholeTable(): {
  crew: Crew;
  cases: {
    standing: Standing;
    crew: Crew;
    holder: keyof typeof holders;
    colleague: keyof typeof colleagues;
    signer: keyof typeof signers;
  }[];
} {
  const cases = caseStatuses.flatMap((status) =>
    keysOf(holders).flatMap((holder) =>
      keysOf(colleagues).flatMap((colleague) =>
        (status === 'proposed' ? keysOf(signers) : (['none'] as const)).flatMap((signer) => {
          const teamId = newId();
          const { id, crew: holding } = holders[holder](teamId);
          const crew = [...holding, ...colleagues[colleague](teamId), ...signers[signer](teamId)];
          const proposed =
            status === 'proposed'
              ? { proposedBy: proposer, proposalKind: 'grant', feeCents: 8400 }
              : { proposedBy: null, proposalKind: null, feeCents: null };
          const base = { status, teamId, serviceKey: service, assigneeId: id, channel: 'portal', ...proposed, ...calm };
          return circumstances.map((given) => ({ standing: { ...base, ...given }, crew, holder, colleague, signer }));
        }),
      ),
    ),
  );
  // The proposer is one person, who has the roles of the team in question.
  return { crew: [...new Set(cases.flatMap((one) => one.crew))].filter(({ principal }) => principal.id !== proposer), cases };
}

describe('case.never-stuck', () => {
  let database: TestDatabase;
  let db: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = new pg.Client({ connectionString: database.owner });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
  });

  async function bySql(standings: readonly Standing[], crew: Crew, day: LocalDate = today): Promise<(StuckReason | null)[]> {
    await db.query('begin');
    try {
      const rows = standings.map((one) => {
        const caseId = newId();
        return {
          item: {
            case_id: caseId,
            team_id: one.teamId,
            service_key: one.serviceKey,
            channel: one.channel,
            status: one.status,
            priority: 0,
            due_on: one.dueOn,
            received_at: '2026-03-01T09:00:00Z',
            assignee_id: one.assigneeId,
            proposed_by: one.proposedBy,
            proposal_kind: one.proposalKind,
            fee_cents: one.feeCents,
            returned_to: one.returned ? (one.assigneeId ?? newId()) : null,
            follow_up_on: one.followUpOn,
            wake_on: one.wakeOn,
            awaits_payment: one.awaitsPayment,
            undelivered: one.undelivered,
            look_at_on: one.lookAtOn,
            post_open: false,
          },
          letter: one.letterUnderWay
            ? [
                {
                  id: newId(),
                  case_id: caseId,
                  team_id: one.teamId,
                  key: 'notice',
                  way: 'mail',
                  state: 'written',
                  ordered_at: '2026-03-01T09:00:00Z',
                },
              ]
            : [],
        };
      });
      await db.query('insert into work_item select * from jsonb_populate_recordset(null::work_item, $1)', [
        JSON.stringify(rows.map((row) => row.item)),
      ]);
      await db.query('insert into case_letter select * from jsonb_populate_recordset(null::case_letter, $1)', [
        JSON.stringify(rows.flatMap((row) => row.letter)),
      ]);
      const parameters: unknown[] = [];
      const because = stuckReasonSql(crew, day, (v) => `$${parameters.push(v)}`);
      const answer = await db.query<{ case_id: string; because: StuckReason | null }>(
        `select w.case_id, ${because} as because from work_item w`,
        parameters,
      );
      const found = new Map(answer.rows.map((row) => [row.case_id, row.because]));
      return rows.map(({ item }) => found.get(item.case_id) ?? null);
    } finally {
      await db.query('rollback');
    }
  }

  it('says the same of one case and of many, over every state, holder, team and second person', async () => {
    const { crew, cases } = wholeTable();
    const alone = (one: (typeof cases)[number]) => one.crew.filter(({ principal }) => principal.id !== proposer);
    const pure = cases.map((one) => whyStuck(one.standing, alone(one), policy, today));
    expect(
      await bySql(
        cases.map((one) => one.standing),
        crew,
      ),
    ).toEqual(pure);
    // Every reason occurred, and every state without one.
    expect(new Set(pure)).toEqual(new Set([...stuckReasons, null]));
    expect(cases.length).toBeGreaterThan(5000);
  });

  it('lets no case be without somebody present who can act, or something that wakes it', () => {
    const acts = ['claim', 'propose-decision', 'approve', 'retry-delivery'] as const;
    for (const { standing, crew } of wholeTable().cases) {
      if (whyStuck(standing, crew, policy, today) !== null) continue;
      const somebody = crew.some(
        ({ principal, present }) =>
          present && acts.some((act) => isPossible(act, standing.status) && policy.may(principal, act, 'Case', standing)),
      );
      const woken =
        standing.wakeOn !== null ||
        standing.awaitsPayment ||
        standing.letterUnderWay ||
        (standing.status === 'closed' && !standing.undelivered);
      // The assignee is away and the case needs nothing: colleagues may take over, or the deadline will wake it.
      expect({ standing, acted: somebody || woken }).toEqual({ standing, acted: true });
    }
  });

  it('leaves to nobody what lies with somebody who is gone', () => {
    const gone = wholeTable().cases.filter(
      ({ standing, holder }) =>
        standing.status === 'open' && ['locked', 'in another team', 'not competent any more', 'no clerk any more'].includes(holder),
    );
    for (const { standing, crew } of gone) expect(whyStuck(standing, crew, policy, today)).not.toBeNull();
  });

  it('is of the second person where only the proposer could sign, the limit is too low, or the kind is another one', () => {
    const of = (signer: keyof typeof signers) =>
      new Set(
        wholeTable()
          .cases.filter((one) => one.standing.status === 'proposed' && one.signer === signer)
          .map((one) => whyStuck(one.standing, one.crew, policy, today)),
      );
    expect(of('the proposer alone')).toEqual(new Set(['nobody-signs']));
    expect(of('up to a lower fee')).toEqual(new Set(['nobody-signs']));
    expect(of('other kinds')).toEqual(new Set(['nobody-signs']));
    expect(of('absent')).toEqual(new Set(['signers-away']));
    expect(of('up to this fee')).toEqual(new Set([null]));
  });

  it('says the same of one case and of many for whatever people there are', async () => {
    const people = Array.from({ length: 4 }, newId);
    const teams = [newId(), newId()];
    const services = ['hundesteuer', 'parken'];
    const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
    const days = [addDays(today, -3), addDays(today, -2), today, addDays(today, 1)];
    const competence = fc.record({
      serviceKey: fc.constantFrom(...services),
      may: fc.constantFrom('work' as const, 'approve' as const),
      maxFeeCents: orNull([0, 5000, 8400]),
      decisionKinds: fc.option(fc.subarray(['grant', 'reject']), { nil: null }),
    });
    const principal = (id: string): fc.Arbitrary<PolicyPrincipal> =>
      fc.record({
        id: fc.constant(id),
        roles: fc.subarray([...roles]),
        teamIds: fc.subarray(teams),
        competences: fc.uniqueArray(competence, { selector: (c) => `${c.may} ${c.serviceKey}` }),
      });
    const crews = fc
      .tuple(...people.slice(1).map((id) => fc.option(fc.record({ principal: principal(id), present: fc.boolean() }), { nil: null })))
      .map((all) => all.flatMap((one) => (one ? [one] : [])));
    const standings = fc.array(
      fc.record({
        status: fc.constantFrom(...caseStatuses),
        teamId: fc.constantFrom(...teams),
        serviceKey: fc.constantFrom(...services),
        assigneeId: orNull(people),
        proposedBy: orNull(people),
        proposalKind: orNull(['grant', 'reject']),
        feeCents: orNull([0, 5000, 5001, 9000]),
        channel: fc.constant('portal'),
        returned: fc.boolean(),
        dueOn: fc.constantFrom(...days, never),
        followUpOn: orNull(days),
        lookAtOn: orNull(days),
        wakeOn: orNull(days),
        awaitsPayment: fc.boolean(),
        undelivered: fc.boolean(),
        letterUnderWay: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(crews, standings, async (crew, some) => {
        expect(await bySql(some, crew)).toEqual(some.map((one) => whyStuck(one, crew, policy, today)));
      }),
      { numRuns: 60 },
    );
  });
});
