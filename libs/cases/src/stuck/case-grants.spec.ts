import type { Competence, Conditions, PolicyPrincipal, RawRule, Role } from '@vorgang/access';
import '../../../../test/support/policy.js';
import { caseGrants, grantsBy } from './case-grants.js';

const person = (id: string, roles: readonly Role[], competences: readonly Partial<Competence>[] = []): PolicyPrincipal => ({
  id,
  roles,
  teamIds: ['steueramt'],
  competences: competences.map((one) => ({ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null, ...one })),
});
const stranger = person('gustav', []);

describe('a right as rows, to ask whether anybody has it', () => {
  it('tells teams, services, limits, and that nobody signs what they proposed', () => {
    const bert = person(
      'bert',
      ['approver'],
      [
        { may: 'approve', maxFeeCents: 20_000, decisionKinds: ['grant'] },
        { may: 'approve', serviceKey: 'parken' },
        { may: 'approve', serviceKey: 'bewohner' },
      ],
    );
    expect(caseGrants(bert, 'approve')).toEqual([
      {
        staffId: 'bert',
        teamIds: ['steueramt'],
        serviceKeys: ['hundesteuer'],
        maxFeeCents: 20_000,
        proposalKinds: ['grant'],
        exceptOwnProposals: true,
      },
      {
        staffId: 'bert',
        teamIds: ['steueramt'],
        serviceKeys: ['parken', 'bewohner'],
        maxFeeCents: null,
        proposalKinds: null,
        exceptOwnProposals: true,
      },
    ]);
    expect(caseGrants(person('anna', ['clerk'], [{}]), 'claim')).toEqual([
      {
        staffId: 'anna',
        teamIds: ['steueramt'],
        serviceKeys: ['hundesteuer'],
        maxFeeCents: null,
        proposalKinds: null,
        exceptOwnProposals: false,
      },
    ]);
    expect(caseGrants(stranger, 'claim')).toEqual([]);
  });

  it('is not told where a row would leave a condition out', () => {
    expect(() => caseGrants(person('anna', ['clerk'], [{}]), 'withdraw-proposal')).toThrow(
      'the right to withdraw-proposal cannot be told as a row: {"teamId":{"$in":["steueramt"]},"serviceKey":{"$in":["hundesteuer"]},"proposedBy":"anna"}',
    );
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
      expect(() => grantsBy([allow(known), rule], 'bert', 'claim')).toThrow(
        `the right to claim cannot be told as a row: ${JSON.stringify(rule.inverted ? rule.conditions : (rule.conditions ?? {}))}`,
      );
    });

    it('looks only at rules about cases, and about the action', () => {
      const elsewhere = [
        { ...allow(), subject: 'Quarantine' as const },
        { ...allow(), action: ['read'] },
        { ...forbid({ proposedBy: 'bert' }), action: ['approve'] },
      ];
      expect(grantsBy([...elsewhere, allow({ ...known, feeCents: { $lte: 0 } })], 'bert', 'claim')).toEqual([
        {
          staffId: 'bert',
          teamIds: ['steueramt'],
          serviceKeys: ['hundesteuer'],
          maxFeeCents: 0,
          proposalKinds: null,
          exceptOwnProposals: false,
        },
      ]);
    });
  });
});
