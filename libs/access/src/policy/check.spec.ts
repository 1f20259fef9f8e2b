import { runInContext, systemActor, type ExecutionContext } from '@vorgang/platform';
import { StaffPrincipal } from './principal.js';
import { abilityOf, asSubject } from './ability.js';
import { Policy } from './check.js';
import type { Conditions } from './conditions.js';
import { caseGrants, grantsBy } from './grants.js';
import type { RawRule } from './policy.js';
import type { CaseAttributes, Competence, PolicyPrincipal, Role } from './subjects.js';

const policy = new Policy();
const person = (id: string, roles: readonly Role[], competences: readonly Partial<Competence>[] = []): PolicyPrincipal => ({
  id, roles, teamIds: ['steueramt'], competences: competences.map((one) => ({ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null, ...one })),
});
const stranger = person('gustav', []);
const dogTax: CaseAttributes = { teamId: 'steueramt', serviceKey: 'hundesteuer', status: 'open', assigneeId: null, proposedBy: null, proposalKind: null, feeCents: null, channel: 'portal' };

describe('what one may not even read', () => {
  it('looks like nothing, and the refusal calls it by its name', () => {
    const read = [
      [() => { policy.mayOrRefuse(stranger, 'read', 'Case', dogTax); }, 'case'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Quarantine', { teamId: null, serviceKey: null }); }, 'quarantine-entry'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'PrintBatch', { teamId: null }); }, 'print-batch'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Payment', {}); }, 'payment'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'TreasuryList', {}); }, 'treasury-list'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Figures', { teamId: null }); }, 'figures'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'AuditTrail', {}); }, 'audit-trail'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Staff', {}); }, 'staff'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Team', {}); }, 'team'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'ApiKey', {}); }, 'api-key'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Service', {}); }, 'service'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Session', { staffId: 'anna' }); }, 'session'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Desk', { staffId: 'anna' }); }, 'desk'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'TeamView', { ownerId: 'anna', teamId: 'umweltamt' }); }, 'view'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Absence', { staffId: 'anna', teamId: 'umweltamt' }); }, 'absence'],
      [() => { policy.mayOrRefuse(stranger, 'read', 'Operations', {}); }, 'operations'],
    ] as const;
    for (const [asked, name] of read) expect(asked).toBreak(`${name}.not-found`);
  });
});

describe('what one may read, and not do', () => {
  const signed = { ...dogTax, status: 'proposed', proposedBy: 'bert', proposalKind: 'grant', feeCents: 0 };
  const bert = person('bert', ['approver'], [{ may: 'approve' }]);

  it.each([
    ['of itself', 'claim', 'access.not-permitted'],
    ['by the rule that nobody signs what they proposed', 'approve', 'decision.proposer-cannot-approve'],
  ] as const)('is forbidden %s, with what was to be done to what', (_, action, code) => {
    expect(() => { policy.mayOrRefuse(bert, action, 'Case', signed); }).toThrow(expect.objectContaining({ kind: 'forbidden', code, message: `not permitted: ${action} Case`, extra: { action, subject: 'Case' } }));
  });
});

describe('whoever acts now', () => {
  const anna = new StaffPrincipal({
    id: 'anna', userName: 'anna', displayName: 'Anna', locale: 'de', roles: ['clerk'], teams: [{ id: 'steueramt', key: 'steueramt', title: 'Steueramt' }],
    competences: [{ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null }], mustChangePassword: false, sessionId: null, sessionExpiresAt: null,
  });
  const asked = (context: Partial<ExecutionContext>, record = dogTax) => () => { runInContext({ requestId: 'r', locale: 'de', ...context }, () => { policy.demand('claim', 'Case', record); }); };
  const actor = { kind: 'staff', id: 'anna', name: 'Anna' } as const;

  it('needs the right; the system’s jobs need none', () => {
    expect(asked({ actor, principal: anna })).not.toThrow();
    expect(asked({ actor, principal: anna }, { ...dogTax, teamId: 'umweltamt' })).toBreak('case.not-found');
    expect(asked({ actor })).toBreak('access.not-signed-in');
    expect(asked({ actor: systemActor('job') }, { ...dogTax, teamId: 'umweltamt' })).not.toThrow();
  });

  it('has one ability as long as it is the same person, and leaves out what a record does not have', () => {
    expect(policy.abilityOf(anna)).toBe(abilityOf(anna));
    expect(Object.keys(asSubject('Case', dogTax)).filter((name) => !name.startsWith('__'))).toEqual(['teamId', 'serviceKey', 'status', 'channel']);
  });
});

describe('a right as rows, to ask whether anybody has it', () => {
  it('tells teams, services, limits, and that nobody signs what they proposed', () => {
    const bert = person('bert', ['approver'], [{ may: 'approve', maxFeeCents: 20_000, decisionKinds: ['grant'] }, { may: 'approve', serviceKey: 'parken' }, { may: 'approve', serviceKey: 'bewohner' }]);
    expect(caseGrants(bert, 'approve')).toEqual([
      { staffId: 'bert', teamIds: ['steueramt'], serviceKeys: ['hundesteuer'], maxFeeCents: 20_000, proposalKinds: ['grant'], exceptOwnProposals: true },
      { staffId: 'bert', teamIds: ['steueramt'], serviceKeys: ['parken', 'bewohner'], maxFeeCents: null, proposalKinds: null, exceptOwnProposals: true },
    ]);
    expect(caseGrants(person('anna', ['clerk'], [{}]), 'claim')).toEqual([{ staffId: 'anna', teamIds: ['steueramt'], serviceKeys: ['hundesteuer'], maxFeeCents: null, proposalKinds: null, exceptOwnProposals: false }]);
    expect(caseGrants(stranger, 'claim')).toEqual([]);
  });

  it('is not told where a row would leave a condition out', () => {
    expect(() => caseGrants(person('anna', ['clerk'], [{}]), 'withdraw-proposal')).toThrow('the right to withdraw-proposal cannot be told as a row: {"teamId":{"$in":["steueramt"]},"serviceKey":{"$in":["hundesteuer"]},"proposedBy":"anna"}');
    expect(() => caseGrants(person('dirk', ['auditor']), 'read')).toThrow('the right to read cannot be told as a row');
  });

  describe('if the policy learns more one day', () => {
    const list = (value: string) => ({ $in: [value] });
    const known: Conditions = { teamId: list('steueramt'), serviceKey: list('hundesteuer') };
    const allow = (conditions?: Conditions): RawRule => ({ action: ['claim'], subject: 'Case', conditions });
    const forbid = (conditions?: Conditions): RawRule => ({ ...allow(conditions), inverted: true });

    it.each<[string, RawRule]>([
      ['every case', allow()],
      ['another attribute', allow({ ...known, channel: 'portal' })],
      ['any team', allow({ serviceKey: known.serviceKey })],
      ['any service', allow({ teamId: known.teamId })],
      ['one team by its name', allow({ ...known, teamId: 'steueramt' })],
      ['no team', allow({ ...known, teamId: null })],
      ['all teams but some', allow({ ...known, teamId: { $nin: ['umweltamt'] } })],
      ['some teams, and not all of them', allow({ ...known, teamId: { $in: ['steueramt', 'umweltamt'], $nin: ['umweltamt'] } })],
      ['fees above a sum', allow({ ...known, feeCents: { $gt: 100 } })],
      ['fees between two sums', allow({ ...known, feeCents: { $gte: 100, $lte: 200 } })],
      ['one fee', allow({ ...known, feeCents: 100 })],
      ['no fee', allow({ ...known, feeCents: null })],
      ['one kind of decision by its name', allow({ ...known, proposalKind: 'grant' })],
      ['what has no proposal', allow({ ...known, proposalKind: null })],
      ['never, whatever the case', forbid()],
      ['never on the proposals of another', forbid({ proposedBy: 'anna' })],
      ['never in a team', forbid({ teamId: known.teamId })],
    ])('says so, rather than tell a wrong row: %s', (_, rule) => {
      expect(() => grantsBy([allow(known), rule], 'bert', 'claim')).toThrow(`the right to claim cannot be told as a row: ${JSON.stringify(rule.inverted ? rule.conditions : (rule.conditions ?? {}))}`);
    });

    it('looks only at rules about cases, and about the action', () => {
      const elsewhere = [{ ...allow(), subject: 'Quarantine' as const }, { ...allow(), action: ['read'] }, { ...forbid({ proposedBy: 'bert' }), action: ['approve'] }];
      expect(grantsBy([...elsewhere, allow({ ...known, feeCents: { $lte: 0 } })], 'bert', 'claim')).toEqual([
        { staffId: 'bert', teamIds: ['steueramt'], serviceKeys: ['hundesteuer'], maxFeeCents: 0, proposalKinds: null, exceptOwnProposals: false },
      ]);
    });
  });
});
