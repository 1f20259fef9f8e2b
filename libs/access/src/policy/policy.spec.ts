import '../../../../test/support/policy.js';
import { abilityOf, asSubject } from './ability.js';
import { Policy } from './check.js';
import { actionsOn, policyInForce, subjectTypes } from './in-force.js';
import { rulesOf } from './policy.js';
import { roles, type Competence, type PolicyPrincipal, type Role } from './roles.js';
import type { AttributesOf } from './subject.js';

type CaseAttributes = AttributesOf<'Case'>;

const policy = new Policy();
const { sentences } = policyInForce();

function person(
  id: string,
  given: readonly Role[],
  competences: readonly Partial<Competence>[] = [],
  teamIds = ['steueramt'],
): PolicyPrincipal {
  return {
    id,
    roles: given,
    teamIds,
    competences: competences.map((c) => ({ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null, ...c })),
  };
}

const dogTax: CaseAttributes = {
  teamId: 'steueramt',
  serviceKey: 'hundesteuer',
  status: 'open',
  assigneeId: null,
  proposedBy: null,
  proposalKind: null,
  feeCents: null,
  channel: 'portal',
};
const proposed: CaseAttributes = { ...dogTax, status: 'proposed', proposedBy: 'anna', proposalKind: 'grant', feeCents: 12_000 };

const anna = person('anna', ['clerk'], [{}]);
const bert = person('bert', ['approver'], [{ may: 'approve', maxFeeCents: 20_000, decisionKinds: ['grant'] }]);
const supervisor = person('carla', ['supervisor']);
const auditor = person('dirk', ['auditor']);
const administrator = person('eva', ['administrator']);
const cashier = person('fritz', ['cashier']);

describe('a clerk', () => {
  it('works on cases of the own team for a service they are competent for, no matter who the assignee is', () => {
    for (const assigneeId of [null, 'anna', 'somebody else']) {
      for (const action of ['read', 'claim', 'record-check', 'add-note', 'propose-decision', 'close'] as const) {
        expect(() => policy.mayOrRefuse(anna, action, 'Case', { ...dogTax, assigneeId })).not.toThrow();
      }
    }
  });

  it('does not learn that another team’s case, or one of another service, exists', () => {
    for (const hidden of [
      { ...dogTax, teamId: 'umweltamt' },
      { ...dogTax, teamId: null },
      { ...dogTax, serviceKey: 'bewohnerparken' },
    ]) {
      expect(() => policy.mayOrRefuse(anna, 'read', 'Case', hidden)).toBreak('case.not-found');
      expect(() => policy.mayOrRefuse(anna, 'claim', 'Case', hidden)).toBreak('case.not-found');
    }
  });

  it('proposes, and does not approve', () => {
    expect(() => policy.mayOrRefuse(anna, 'approve', 'Case', { ...proposed, proposedBy: 'gustav' })).toBreak('access.not-permitted');
  });

  it('withdraws a proposal of their own, and nobody else’s', () => {
    expect(policy.may(anna, 'withdraw-proposal', 'Case', proposed)).toBe(true);
    expect(policy.may(anna, 'withdraw-proposal', 'Case', { ...proposed, proposedBy: 'gustav' })).toBe(false);
  });

  it('releases from quarantine what is for them, and what nobody could route', () => {
    expect(policy.may(anna, 'release', 'Quarantine', { teamId: 'steueramt', serviceKey: 'hundesteuer' })).toBe(true);
    expect(policy.may(anna, 'release', 'Quarantine', { teamId: null, serviceKey: null })).toBe(true);
    expect(() => policy.mayOrRefuse(anna, 'release', 'Quarantine', { teamId: 'umweltamt', serviceKey: 'hundesteuer' })).toBreak(
      'quarantine-entry.not-found',
    );
  });

  it('without competence sees nothing', () => {
    expect(policy.may(person('neu', ['clerk']), 'read', 'Case', dogTax)).toBe(false);
    expect(policy.sql(person('neu', ['clerk']), 'read', 'Case', { teamId: 't', serviceKey: 's' })).toEqual({
      sql: 'false',
      parameters: [],
    });
  });
});

describe('an approver', () => {
  it('approves and returns within fee and kind', () => {
    for (const action of ['approve', 'return-proposal'] as const) {
      expect(policy.may(bert, action, 'Case', proposed)).toBe(true);
      expect(policy.may(bert, action, 'Case', { ...proposed, feeCents: 20_000 })).toBe(true);
      expect(policy.may(bert, action, 'Case', { ...proposed, feeCents: null })).toBe(true);
      expect(() => policy.mayOrRefuse(bert, action, 'Case', { ...proposed, feeCents: 20_001 })).toBreak('access.not-permitted');
      expect(() => policy.mayOrRefuse(bert, action, 'Case', { ...proposed, proposalKind: 'reject' })).toBreak('access.not-permitted');
      expect(() => policy.mayOrRefuse(bert, action, 'Case', { ...proposed, serviceKey: 'bewohnerparken' })).toBreak('case.not-found');
    }
  });

  it('never approves what they proposed, whatever else they may', () => {
    const both = person('anna', ['clerk', 'approver', 'supervisor', 'administrator'], [{}, { may: 'approve' }]);
    expect(policy.may(both, 'approve', 'Case', { ...proposed, proposedBy: 'gustav' })).toBe(true);
    expect(() => policy.mayOrRefuse(both, 'approve', 'Case', proposed)).toBreak('decision.proposer-cannot-approve');
  });

  it('has the limits of the competence for this service, not of another', () => {
    const two = person(
      'hans',
      ['approver'],
      [
        { may: 'approve', maxFeeCents: 1_000 },
        { may: 'approve', serviceKey: 'bewohnerparken', maxFeeCents: null },
      ],
    );
    expect(policy.may(two, 'approve', 'Case', proposed)).toBe(false);
    expect(policy.may(two, 'approve', 'Case', { ...proposed, serviceKey: 'bewohnerparken' })).toBe(true);
  });
});

describe('an absence', () => {
  const ofBert = { staffId: 'bert', teamId: 'steueramt' };

  it('is recorded by the person and by the supervisor of their team, and known to the team', () => {
    expect(policy.may(bert, 'record', 'Absence', ofBert)).toBe(true);
    expect(policy.may(supervisor, 'record', 'Absence', ofBert)).toBe(true);
    expect(policy.may(supervisor, 'record', 'Absence', { ...ofBert, teamId: 'umweltamt' })).toBe(false);
    expect(() => policy.mayOrRefuse(anna, 'record', 'Absence', ofBert)).toBreak('access.not-permitted');
    expect(policy.may(anna, 'read', 'Absence', { ...ofBert, teamId: 'umweltamt' })).toBe(false);
    expect([anna, bert, supervisor, auditor, administrator].map((one) => policy.may(one, 'read-past', 'Absence', ofBert))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect([auditor, administrator].map((one) => policy.may(one, 'record', 'Absence', ofBert))).toEqual([false, false]);
  });
});

describe('the other roles', () => {
  it('a supervisor reads and hands over all of the own teams, and decides nothing', () => {
    const allowed = policy.allowedOn(supervisor, 'Case', { ...dogTax, serviceKey: 'anything' }, actionsOn('Case'));
    expect(allowed).toEqual(['read', 'export', 'release', 'assign', 'set-priority', 'add-note']);
    expect(policy.may(supervisor, 'read', 'Figures', { teamId: 'umweltamt' })).toBe(false);
  });

  it('an auditor reads and takes along everything, and changes nothing but their own session, desk and absence', () => {
    for (const sentence of sentences.filter((s) => s.roles.includes('auditor') && !s.never && s.when.words !== 'one’s own')) {
      expect(sentence.actions.filter((action) => !/^(read(-past)?|export)$/.test(action))).toEqual([]);
    }
    for (const subject of subjectTypes()) expect(abilityOf(auditor).can('read', subject)).toBe(true);
  });

  it('an administrator manages people and sees no case', () => {
    expect(policy.may(administrator, 'create', 'Staff', {})).toBe(true);
    for (const subject of ['Case', 'Quarantine', 'PrintBatch', 'Payment', 'AuditTrail', 'Figures'] as const) {
      expect(abilityOf(administrator).can('read', subject)).toBe(false);
    }
    expect(() => policy.mayOrRefuse(administrator, 'read', 'Case', dogTax)).toBreak('case.not-found');
  });

  it('a cashier records payments without reading the case', () => {
    expect(() => policy.mayOrRefuse(cashier, 'record-payment', 'Case', dogTax)).not.toThrow();
    expect(() => policy.mayOrRefuse(cashier, 'read', 'Case', dogTax)).toBreak('case.not-found');
  });

  it('several roles add up', () => {
    const both = person('ida', ['clerk', 'auditor'], [{}]);
    expect(policy.may(both, 'read', 'Case', { ...dogTax, teamId: 'umweltamt' })).toBe(true);
    expect(() => policy.mayOrRefuse(both, 'claim', 'Case', { ...dogTax, teamId: 'umweltamt' })).toBreak('access.not-permitted');
    expect(policy.may(both, 'claim', 'Case', dogTax)).toBe(true);
  });

  it('everyone has their own session only', () => {
    for (const role of roles) {
      const one = person('jan', [role]);
      expect(abilityOf(one).can('end', asSubject('Session', { staffId: 'jan' }))).toBe(true);
      expect(abilityOf(one).can('end', asSubject('Session', { staffId: 'anna' }))).toBe(false);
    }
  });
});

describe('the policy as rules', () => {
  it('lets what forbids come last, and so win, wherever it stands among the sentences', () => {
    const [forbids] = sentences.filter((sentence) => sentence.never);
    const rules = rulesOf(cashier, [
      ...(forbids ? [forbids] : []),
      ...sentences.filter((sentence) => sentence.roles.includes('cashier') && sentence.subject === 'Case' && !sentence.never),
    ]);
    expect(rules).toEqual([
      { action: ['record-payment', 'record-refund', 'undo-refund'], subject: 'Case' },
      {
        action: ['approve', 'return-proposal'],
        subject: 'Case',
        conditions: { proposedBy: 'fritz' },
        inverted: true,
        reason: 'decision.proposer-cannot-approve',
      },
    ]);
  });

  it('gives no right, and forbids nothing, without a role', () => {
    expect(rulesOf(person('gustav', []))).toEqual([]);
  });
});

describe('the policy as SQL', () => {
  const columns = {
    teamId: 'w.team_id',
    serviceKey: 'w.service_key',
    feeCents: 'w.fee_cents',
    proposedBy: 'w.proposed_by',
    proposalKind: 'w.kind',
  };

  it('begins with what an index serves', () => {
    expect(policy.sql(anna, 'read', 'Case', columns, 2)).toEqual({
      sql: '(w.team_id = any($3) and w.service_key = any($4))',
      parameters: [['steueramt'], ['hundesteuer']],
    });
    const both = person(
      'k',
      ['clerk', 'approver'],
      [{}, { may: 'approve' }, { may: 'approve', serviceKey: 'bewohnerparken', maxFeeCents: 5 }],
    );
    expect(policy.sql(both, 'approve', 'Case', columns)).toEqual({
      sql: '(w.team_id = any($1) and (w.proposed_by = $2) is not true and ((w.service_key = any($3) and (w.fee_cents <= $4) is not false) or (w.service_key = any($5))))',
      parameters: [['steueramt'], 'k', ['bewohnerparken'], 5, ['hundesteuer']],
    });
  });

  it('leaves out what a wider right covers', () => {
    const wide = person('l', ['clerk', 'supervisor'], [{}]);
    expect(policy.sql(wide, 'read', 'Case', columns)).toEqual({ sql: '(w.team_id = any($1))', parameters: [['steueramt']] });
    expect(policy.sql(auditor, 'read', 'Case', columns)).toEqual({ sql: 'true', parameters: [] });
    expect(policy.sql(administrator, 'read', 'Case', columns)).toEqual({ sql: 'false', parameters: [] });
  });

  it('fails rather than leave a condition out', () => {
    expect(() => policy.sql(anna, 'read', 'Case', { teamId: 't' })).toThrow(/column of serviceKey/);
  });
});
