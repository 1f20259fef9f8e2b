import fc from 'fast-check';
import { abilityOf, asSubject } from './ability.js';
import { effectiveRights, explain } from './explain.js';
import { actions, roles, type CaseAttributes, type PolicyPrincipal } from './subjects.js';

const people = ['anna', 'bert'];
const teams = ['steuern', 'umwelt', 'buerger'];
const services = ['hundesteuer', 'bewohnerparken'];
const kinds = ['grant', 'reject'];
const fees = [0, 4999, 5000, 5001];
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const cases: fc.Arbitrary<CaseAttributes> = fc.record({
  teamId: orNull(teams), serviceKey: fc.constantFrom(...services), status: fc.constantFrom('open', 'proposed', 'closed'), assigneeId: orNull(people),
  proposedBy: orNull(people), proposalKind: orNull(kinds), feeCents: orNull(fees), channel: fc.constantFrom('portal', 'counter'),
});

const principals: fc.Arbitrary<PolicyPrincipal> = fc.record({
  id: fc.constantFrom(...people),
  roles: fc.subarray([...roles]),
  teamIds: fc.subarray(teams),
  competences: fc.uniqueArray(
    fc.record({ serviceKey: fc.constantFrom(...services), may: fc.constantFrom('work', 'approve'), maxFeeCents: orNull(fees), decisionKinds: fc.option(fc.subarray(kinds), { nil: null }) }),
    { selector: (c) => `${c.may} ${c.serviceKey}` },
  ),
});

describe('the explanation of rights', () => {
  it('says of every action on a case what the ability says', () => {
    fc.assert(
      fc.property(principals, cases, (who, record) => {
        const ability = abilityOf(who);
        for (const one of explain(who, 'Case', record, actions.Case)) {
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
        // Whoever works in no team reads no case: CASL would say "on some record", the list says no.
        const holds = (subject: keyof typeof actions, action: string) =>
          abilityOf(who).rules.some((rule) => !rule.inverted && rule.subject === subject && [rule.action].flat().includes(action)
            && !Object.values(rule.conditions ?? {}).some((c) => typeof c === 'object' && c !== null && '$in' in c && Array.isArray(c.$in) && c.$in.length === 0));
        for (const [subject, all] of Object.entries(actions)) {
          for (const action of all) expect([subject, action, listed.has(`${action} ${subject}`)]).toEqual([subject, action, holds(subject as keyof typeof actions, action)]);
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
        const told = explain(who, 'Case', record, actions.Case, untold);
        expect(told).toEqual(explain(who, 'Case', same, actions.Case, untold));
        const ability = abilityOf(who);
        for (const one of told) if (one.allowed !== null) expect([one.action, one.allowed]).toEqual([one.action, ability.can(one.action, asSubject('Case', record))]);
      }),
      { numRuns: 500 },
    );
  });

  it('names what stands in the way, in the attributes that the policy looks at', () => {
    const bert: PolicyPrincipal = { id: 'bert', roles: ['approver'], teamIds: ['steuern'], competences: [{ serviceKey: 'hundesteuer', may: 'approve', maxFeeCents: 5000, decisionKinds: null }] };
    const record: CaseAttributes = { teamId: 'steuern', serviceKey: 'hundesteuer', status: 'proposed', assigneeId: null, proposedBy: 'anna', proposalKind: 'grant', feeCents: 9000, channel: 'portal' };
    expect(explain(bert, 'Case', record, ['approve'])[0]).toMatchObject({ allowed: false, rules: [{ role: 'approver', lacks: ['feeCents'] }], forbiddenBy: [] });
    expect(explain(bert, 'Case', { ...record, feeCents: 100, proposedBy: 'bert' }, ['approve'])[0]).toMatchObject({ allowed: false, forbiddenBy: ['decision.proposer-cannot-approve'] });
    expect(explain(bert, 'Case', { ...record, teamId: 'umwelt' }, ['read'])[0]).toMatchObject({ allowed: false, rules: [{ lacks: ['teamId'] }] });
    expect(explain(bert, 'Case', record, ['claim'])[0]).toMatchObject({ allowed: false, rules: [], otherRoles: ['clerk'] });
  });
});
