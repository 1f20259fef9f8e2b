import fc from 'fast-check';
import '../../../../test/support/policy.js';
import { abilityOf, asSubject } from './ability.js';
import { effectiveRights, explain, type Explanation } from './explain.js';
import { actionsOn, subjectTypes } from './in-force.js';
import { roles, type Competence, type PolicyPrincipal, type Role } from './roles.js';
import type { ActionOn, AttributesOf, SubjectType } from './subject.js';

type CaseAction = ActionOn<'Case'>;
type CaseAttributes = AttributesOf<'Case'>;

const people = ['anna', 'bert'];
const teams = ['steuern', 'umwelt', 'buerger'];
const services = ['hundesteuer', 'bewohnerparken'];
const kinds = ['grant', 'reject'];
const fees = [0, 4999, 5000, 5001];
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const cases: fc.Arbitrary<CaseAttributes> = fc.record({
  teamId: orNull(teams),
  serviceKey: fc.constantFrom(...services),
  status: fc.constantFrom('open', 'proposed', 'closed'),
  assigneeId: orNull(people),
  proposedBy: orNull(people),
  proposalKind: orNull(kinds),
  feeCents: orNull(fees),
  channel: fc.constantFrom('portal', 'counter'),
});

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

describe('the explanation of rights', () => {
  it('says of every action on a case what the ability says', () => {
    fc.assert(
      fc.property(principals, cases, (who, record) => {
        const ability = abilityOf(who);
        for (const one of explain(who, 'Case', record, actionsOn('Case'))) {
          expect([one.action, one.allowed]).toEqual([one.action, ability.can(one.action, asSubject('Case', record))]);
          if (!one.allowed && one.forbiddenBy.length === 0) for (const rule of one.rules) expect(rule.lacks).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists exactly the rights that the person has on any record', () => {
    fc.assert(
      fc.property(principals, (who) => {
        const listed = new Set(effectiveRights(who).map(({ subject, action }) => `${action.key} ${subject.key}`));
        for (const rule of abilityOf(who).rules) if (rule.inverted) expect(typeof rule.reason).toBe('string');
        // People without a team read no case: CASL would say "on some record", the list says no.
        const holds = (subject: SubjectType, action: string) =>
          abilityOf(who).rules.some(
            (rule) =>
              !rule.inverted &&
              rule.subject === subject &&
              [rule.action].flat().includes(action) &&
              !Object.values(rule.conditions ?? {}).some(
                (c) => typeof c === 'object' && c !== null && '$in' in c && Array.isArray(c.$in) && c.$in.length === 0,
              ),
          );
        for (const subject of subjectTypes()) {
          for (const action of actionsOn(subject))
            expect([subject, action, listed.has(`${action} ${subject}`)]).toEqual([subject, action, holds(subject, action)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('told to somebody who may not read the case, says the same whatever is in it', () => {
    const untold = ['status', 'assigneeId', 'proposedBy', 'proposalKind', 'feeCents', 'channel'] as const;
    fc.assert(
      fc.property(principals, cases, cases, (who, record, other) => {
        const same = { ...other, teamId: record.teamId, serviceKey: record.serviceKey };
        const told = explain(who, 'Case', record, actionsOn('Case'), untold);
        expect(told).toEqual(explain(who, 'Case', same, actionsOn('Case'), untold));
        const ability = abilityOf(who);
        for (const one of told)
          if (one.allowed !== null)
            expect([one.action, one.allowed]).toEqual([one.action, ability.can(one.action, asSubject('Case', record))]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('why somebody may, or may not', () => {
  const record: CaseAttributes = {
    teamId: 'steuern',
    serviceKey: 'hundesteuer',
    status: 'proposed',
    assigneeId: null,
    proposedBy: 'anna',
    proposalKind: 'grant',
    feeCents: 9000,
    channel: 'portal',
  };
  const upTo = (maxFeeCents: number | null, serviceKey = 'hundesteuer'): Competence => ({
    serviceKey,
    may: 'approve',
    maxFeeCents,
    decisionKinds: null,
  });
  const somebody = (id: string, given: readonly Role[], competences: readonly Competence[] = []): PolicyPrincipal => ({
    id,
    roles: given,
    teamIds: ['steuern'],
    competences,
  });
  const signing = (...competences: readonly Competence[]) => somebody('bert', ['approver'], competences);
  const anna = somebody('anna', ['clerk'], [{ ...upTo(null), may: 'work' }]);
  const bert = signing(upTo(5000));

  /** The explanation without words. */
  const bare = ({ allowed, rules, forbiddenBy, mayForbid, otherRoles }: Explanation) => ({
    allowed,
    rules: rules.map(({ holds, lacks }) => ({ holds, lacks })),
    forbiddenBy,
    mayForbid,
    otherRoles,
  });
  type Bare = ReturnType<typeof bare>;
  const own = 'decision.proposer-cannot-approve';
  const yes: Bare = { allowed: true, rules: [{ holds: true, lacks: [] }], forbiddenBy: [], mayForbid: [], otherRoles: [] };
  const forbidden: Bare = { ...yes, allowed: false, forbiddenBy: [own] };
  const lacking = (...lacks: string[]): Bare => ({ ...yes, allowed: false, rules: [{ holds: false, lacks }] });
  const onlyFor = (...otherRoles: Role[]): Bare => ({ ...yes, allowed: false, rules: [], otherRoles });
  const readers: Pick<Bare, 'otherRoles'> = { otherRoles: ['clerk', 'supervisor', 'auditor'] };

  it.each<[string, PolicyPrincipal, CaseAction, Partial<CaseAttributes>, Bare]>([
    ['the fee is within the limit', bert, 'approve', { feeCents: 5000 }, yes],
    ['the fee is above it', bert, 'approve', {}, lacking('feeCents')],
    ['the proposal is one’s own', bert, 'approve', { feeCents: 100, proposedBy: 'bert' }, forbidden],
    [
      'the fee is above the limit, and the proposal is one’s own',
      bert,
      'approve',
      { proposedBy: 'bert' },
      { ...lacking('feeCents'), forbiddenBy: [own] },
    ],
    ['the case is another team’s', bert, 'read', { teamId: 'umwelt' }, { ...lacking('teamId'), ...readers }],
    [
      '… and about another service',
      bert,
      'read',
      { teamId: 'umwelt', serviceKey: 'parken' },
      { ...lacking('teamId', 'serviceKey'), ...readers },
    ],
    ['it is for another role', bert, 'claim', {}, onlyFor('clerk')],
    ['there is no competence to sign', signing(), 'approve', {}, lacking('competence')],
    ['there is no role, though the proposal is one’s own', somebody('anna', []), 'approve', {}, onlyFor('approver')],
    [
      'one of two roles gives it',
      somebody('ute', ['clerk', 'supervisor']),
      'assign',
      {},
      { ...yes, rules: [...lacking('serviceKey').rules, ...yes.rules] },
    ],
    // The nearer one of two competences is told, in either order.
    ['the competence for the service lacks less', signing(upTo(5000), upTo(100, 'parken')), 'approve', {}, lacking('feeCents')],
    ['… and stands last', signing(upTo(100, 'parken'), upTo(5000)), 'approve', {}, lacking('feeCents')],
  ])('%s', (_, who, action, given, expected) => {
    expect(explain(who, 'Case', { ...record, ...given }, [action]).map(bare)).toEqual([expected]);
  });

  const unread = ['status', 'assigneeId', 'proposedBy', 'proposalKind', 'feeCents', 'channel'] as const;
  const perhaps: Bare = { ...yes, allowed: null, rules: [{ holds: null, lacks: [] }] };

  it.each<[string, PolicyPrincipal, CaseAction, Bare]>([
    ['hangs on the fee, and on who proposed', bert, 'approve', { ...perhaps, mayForbid: [own] }],
    ['hangs on who proposed, where there is no limit', signing(upTo(null)), 'approve', { ...perhaps, rules: yes.rules, mayForbid: [own] }],
    [
      'hangs on who proposed, where one of two competences has no limit',
      signing(upTo(10), upTo(null)),
      'approve',
      { ...perhaps, rules: yes.rules, mayForbid: [own] },
    ],
    [
      'hangs on the fee, where another service has no limit',
      signing(upTo(10), upTo(null, 'parken')),
      'approve',
      { ...perhaps, mayForbid: [own] },
    ],
    ['hangs on who proposed, where one may only for proposals of one’s own', anna, 'withdraw-proposal', perhaps],
    ['is no, no matter who proposed, where the service is another', signing(upTo(null, 'parken')), 'approve', lacking('serviceKey')],
    ['is no, no matter who proposed, where there is no role', somebody('anna', []), 'approve', onlyFor('approver')],
    ['is no, no matter who proposed, where the role is another', anna, 'approve', onlyFor('approver')],
    ['is yes, where it hangs on nothing that is not told', anna, 'claim', yes],
  ])('told to somebody who may not read the case: %s', (_, who, action, expected) => {
    expect(explain(who, 'Case', record, [action], unread).map(bare)).toEqual([expected]);
  });

  it('is told in the words of the house, rule by rule', () => {
    const [{ words, rules = [] } = {}] = explain(bert, 'Case', record, ['return-proposal']);
    expect(words).toEqual({ de: 'Vorschlag zurückgeben', en: 'Return proposal' });
    expect(rules).toEqual([
      {
        role: 'approver',
        words: { de: 'Zeichnung', en: 'Approver' },
        holds: false,
        lacks: ['feeCents'],
        when: {
          de: 'der eigenen Teams, für Leistungen mit Zeichnungsbefugnis, bis zu deren Betrag und für deren Entscheidungsarten',
          en: 'of the own teams, for services with competence to approve (Zeichnungsbefugnis), up to its fee and for its kinds of decision',
        },
      },
    ]);
  });
});
