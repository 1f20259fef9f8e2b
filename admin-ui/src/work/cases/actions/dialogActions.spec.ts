import { actionKeys, menuOrder } from './dialogActions';

describe('the menu of a case', () => {
  it('has a place for each action', () => {
    expect([...menuOrder].sort()).toEqual(Object.keys(actionKeys).sort());
  });

  it('begins with what brings the case on and ends with putting it back', () => {
    expect(menuOrder.indexOf('propose-decision')).toBeLessThan(menuOrder.indexOf('assign'));
    expect(menuOrder.at(-1)).toBe('release');
  });
});
