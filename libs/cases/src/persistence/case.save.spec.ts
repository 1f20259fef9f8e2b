import { drawerOf } from '../domain/case.drawer.js';
import { aCase } from '../domain/case.given.js';
import { changedRows } from './case.save.js';

describe('what a change of a case writes', () => {
  it('is a drawer, and all words in it, where the case comes to another team', () => {
    const kase = aCase();
    expect(changedRows(kase, { ...kase, priority: 'urgent' }, [])).not.toHaveProperty('case_drawer');
    const drawer = drawerOf('t2', kase.service.key);
    const moved = changedRows(kase, { ...kase, teamId: 't2' }, []);
    expect(moved.case_drawer).toEqual([{ team_id: 't2', service_key: kase.service.key, drawer }]);
    expect(moved.search_word).toContainEqual(expect.objectContaining({ word: 'mueller', drawer }));
    expect(moved.case_word).toContainEqual(expect.objectContaining({ word: 'mueller', drawer }));
  });
});
