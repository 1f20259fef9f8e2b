import { isDialogAction, keyOf, menuOrder } from './actions';

describe('the menu of a case', () => {
  it('has a key of its own for each action', () => {
    expect(new Set(menuOrder.map(keyOf)).size).toBe(menuOrder.length);
  });

  it('begins with what brings the case on and ends with putting it back', () => {
    expect(menuOrder.indexOf('propose-decision')).toBeLessThan(menuOrder.indexOf('assign'));
    expect(menuOrder.at(-1)).toBe('release');
  });

  it('opens a dialogue for those that have one, and for nothing else that somebody names', () => {
    expect(['assign', 'reopen'].filter(isDialogAction)).toEqual(['assign', 'reopen']);
    expect(['claim', 'add-note', 'record-check', 'constructor', 'fly'].filter(isDialogAction)).toEqual([]);
  });
});
