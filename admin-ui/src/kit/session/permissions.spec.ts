import { packRules } from '@casl/ability/extra';
import type { Session } from '../api/types';
import { may } from './permissions';
import { begin, end } from './session';

const signIn = (...rules: { action: string; subject: string }[]) =>
  begin({ staff: { roles: [] }, rules: packRules(rules) } as unknown as Session);

describe('what the pages of react-admin may do', () => {
  afterEach(end);

  it('is what the policy of the session says', () => {
    signIn({ action: 'read', subject: 'Team' }, { action: 'create', subject: 'Team' });
    expect(['list', 'show', 'create', 'edit'].map((action) => may('teams', action))).toEqual([true, true, true, false]);
    expect(may('staff', 'list')).toBe(false);
  });

  it('is nothing where nobody has written down which right it takes', () => {
    signIn({ action: 'manage', subject: 'all' });
    expect(may('teams', 'edit')).toBe(true);
    expect([
      may('teams', 'delete'),
      may('payments', 'export'),
      may('treasury-lists', 'show'),
      may('gardens', 'list'),
      may('teams', 'constructor'),
    ]).toEqual([false, false, false, false, false]);
  });

  it('is to take along as a file what may be read as a list', () => {
    signIn({ action: 'read', subject: 'Team' }, { action: 'read', subject: 'Quarantine' });
    const names = ['staff', 'teams', 'api-keys', 'services', 'print-batches', 'treasury-lists', 'quarantine'];
    expect(names.filter((name) => may(name, 'export'))).toEqual(['teams', 'quarantine']);
    expect(names.every((name) => may(name, 'export') === may(name, 'list'))).toBe(true);
  });

  it('is nothing for whoever is not signed in', () => {
    expect(may('teams', 'list')).toBe(false);
  });
});
