import { schemaFinding } from './schema.module.js';

describe('what the system page says of the schema', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], { state: 'good', values: { count: 2 } }],
    [['a', 'b', 'c'], ['a'], { state: 'bad', values: { count: 2, names: 'b, c' } }],
    [['a'], ['a', 'z'], { state: 'watch', values: { count: 1, names: 'z' } }],
    // The database of another branch: missing migrations are worse than unknown ones.
    [['a', 'b'], ['a', 'z'], { state: 'bad', values: { count: 1, names: 'b' } }],
  ])('known %j, done %j', (known, done, said) => {
    expect(schemaFinding(known, done)).toEqual(said);
  });
});
