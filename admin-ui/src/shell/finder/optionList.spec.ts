import { movedBy } from './OptionList';

const key = (name: string) => ({ key: name, ctrlKey: false });

describe('the arrow keys in a list of results', () => {
  it('lead from the field through all options and back to the field', () => {
    expect([-1, 0, 1].map((at) => movedBy(key('ArrowDown'), at, 2, -1))).toEqual([0, 1, -1]);
    expect([-1, 1, 0].map((at) => movedBy(key('ArrowUp'), at, 2, -1))).toEqual([1, 0, -1]);
  });

  it('go round where one option is always chosen', () => {
    expect([0, 1].map((at) => movedBy(key('ArrowDown'), at, 2, 0))).toEqual([1, 0]);
    expect([0, 1].map((at) => movedBy(key('ArrowUp'), at, 2, 0))).toEqual([1, 0]);
  });

  it('do nothing where there is nothing, and leave other keys alone', () => {
    expect(movedBy(key('ArrowDown'), -1, 0, -1)).toBeNull();
    expect(movedBy(key('a'), 0, 3, 0)).toBeNull();
  });
});
