import '../../../../../test/support/policy.js';
import { abilityOf } from '../ability.js';
import { actionsOn, subjectTypes } from '../in-force.js';
import { roles } from '../roles.js';
import { permissionsMatrix } from './permissions-matrix.js';

describe('the published matrix', () => {
  it('says no exactly where the policy could never say yes', () => {
    const lines = permissionsMatrix().split('\n');
    for (const subject of subjectTypes()) {
      const start = lines.findIndex(
        (line) => line.startsWith('## ') && line.toLowerCase().includes(subject.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase()),
      );
      for (const action of actionsOn(subject)) {
        const row = lines.slice(start).find((line) => line.startsWith(`| ${action} |`));
        const cells =
          row
            ?.split('|')
            .slice(4, -1)
            .map((cell) => cell.trim()) ?? [];
        roles.forEach((role, at) => {
          const somebody = {
            id: 'x',
            roles: [role],
            teamIds: ['t'],
            competences: (['work', 'approve'] as const).map((may) => ({ serviceKey: 's', may, maxFeeCents: null, decisionKinds: null })),
          };
          expect([subject, action, role, cells[at] !== '–']).toEqual([subject, action, role, abilityOf(somebody).can(action, subject)]);
        });
      }
    }
  });
});
