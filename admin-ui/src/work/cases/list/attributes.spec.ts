import { attributesOf, withAttribute } from './attributes';

describe('what a list is narrowed to of the services’ own fields', () => {
  it('keeps other filters when one changes, and drops one without values', () => {
    const both = withAttribute(withAttribute(undefined, 'breed', ['Shih Tzu', 'Pudel']) ?? '', 'zone', ['C']);
    expect(both).toBe('breed:Shih Tzu,breed:Pudel,zone:C');
    expect([...attributesOf(both ?? '')]).toEqual([
      ['breed', ['Shih Tzu', 'Pudel']],
      ['zone', ['C']],
    ]);
    expect(withAttribute(both ?? '', 'breed', [])).toBe('zone:C');
    expect(withAttribute('zone:C', 'zone', [' '])).toBeNull();
  });

  it('separates values by commas alone', () => {
    expect(withAttribute(undefined, 'breed', ['Pudel, klein'])).toBe('breed:Pudel  klein');
    expect([...attributesOf('breed:a:b,nothing')]).toEqual([['breed', ['a:b']]]);
  });
});
