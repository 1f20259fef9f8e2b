import { runInContext, systemActor, type ExecutionContext } from '@vorgang/platform';
import '../../../../test/support/policy.js';
import { StaffPrincipal } from './principal.js';
import { abilityOf, asSubject } from './ability.js';
import { Policy } from './check.js';
import type { Competence, PolicyPrincipal, Role } from './roles.js';
import type { AttributesOf } from './subject.js';

const policy = new Policy();
const person = (id: string, roles: readonly Role[], competences: readonly Partial<Competence>[] = []): PolicyPrincipal => ({
  id,
  roles,
  teamIds: ['steueramt'],
  competences: competences.map((one) => ({ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null, ...one })),
});
const stranger = person('gustav', []);
const dogTax: AttributesOf<'Case'> = {
  teamId: 'steueramt',
  serviceKey: 'hundesteuer',
  status: 'open',
  assigneeId: null,
  proposedBy: null,
  proposalKind: null,
  feeCents: null,
  channel: 'portal',
};

describe('what one may not even read', () => {
  it('looks like nothing, and the refusal calls it by its name', () => {
    const read = [
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Case', dogTax);
        },
        'case',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Quarantine', { teamId: null, serviceKey: null });
        },
        'quarantine-entry',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'PrintBatch', { teamId: null });
        },
        'print-batch',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Payment', {});
        },
        'payment',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'TreasuryList', {});
        },
        'treasury-list',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Figures', { teamId: null });
        },
        'figures',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'AuditTrail', {});
        },
        'audit-trail',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Staff', {});
        },
        'staff',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Team', {});
        },
        'team',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'ApiKey', {});
        },
        'api-key',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Service', {});
        },
        'service',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Session', { staffId: 'anna' });
        },
        'session',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Desk', { staffId: 'anna' });
        },
        'desk',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'TeamView', { ownerId: 'anna', teamId: 'umweltamt' });
        },
        'view',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Absence', { staffId: 'anna', teamId: 'umweltamt' });
        },
        'absence',
      ],
      [
        () => {
          policy.mayOrRefuse(stranger, 'read', 'Operations', {});
        },
        'operations',
      ],
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
    expect(() => {
      policy.mayOrRefuse(bert, action, 'Case', signed);
    }).toThrow(
      expect.objectContaining({ kind: 'forbidden', code, message: `not permitted: ${action} Case`, extra: { action, subject: 'Case' } }),
    );
  });
});

describe('the current actor', () => {
  const anna = new StaffPrincipal({
    id: 'anna',
    userName: 'anna',
    displayName: 'Anna',
    locale: 'de',
    roles: ['clerk'],
    teams: [{ id: 'steueramt', key: 'steueramt', title: 'Steueramt' }],
    competences: [{ serviceKey: 'hundesteuer', may: 'work', maxFeeCents: null, decisionKinds: null }],
    mustChangePassword: false,
    sessionId: null,
    sessionExpiresAt: null,
  });
  const asked =
    (context: Partial<ExecutionContext>, record = dogTax) =>
    () => {
      runInContext({ requestId: 'r', locale: 'de', ...context }, () => {
        policy.demand('claim', 'Case', record);
      });
    };
  const actor = { kind: 'staff', id: 'anna', name: 'Anna' } as const;

  it('needs the right; the system’s jobs need none', () => {
    expect(asked({ actor, principal: anna })).not.toThrow();
    expect(asked({ actor, principal: anna }, { ...dogTax, teamId: 'umweltamt' })).toBreak('case.not-found');
    expect(asked({ actor })).toBreak('access.not-signed-in');
    expect(asked({ actor: systemActor('job') }, { ...dogTax, teamId: 'umweltamt' })).not.toThrow();
  });

  it('has one ability as long as it is the same person, and leaves out what a record does not have', () => {
    expect(policy.abilityOf(anna)).toBe(abilityOf(anna));
    expect(Object.keys(asSubject('Case', dogTax)).filter((name) => !name.startsWith('__'))).toEqual([
      'teamId',
      'serviceKey',
      'status',
      'channel',
    ]);
  });
});
