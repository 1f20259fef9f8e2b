import type { Session } from '../../../kit/api/types';
import { lacking } from './lacking';

const somebody = (roles: Session['staff']['roles'], teams: number, competences: number) =>
  lacking({ staff: { roles }, teams: Array.from({ length: teams }), competences: Array.from({ length: competences }) });

describe('why somebody has no case at all', () => {
  it('is that nobody has made them responsible for a service, or put them into a team', () => {
    expect(somebody(['clerk'], 1, 0)).toBe('competence');
    expect(somebody(['clerk', 'approver'], 0, 2)).toBe('team');
    expect(somebody(['clerk'], 1, 1)).toBeNull();
  });

  it('does not concern those who see cases anyway', () => {
    expect(somebody(['clerk', 'supervisor'], 1, 0)).toBeNull();
    expect(somebody(['auditor'], 0, 0)).toBeNull();
    expect(somebody(['administrator'], 0, 0)).toBeNull();
  });
});
