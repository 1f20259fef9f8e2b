import { differences, written } from './differences';

describe('the differences between two versions of a service', () => {
  it('are told field by field; what only moved is none', () => {
    const before = {
      title: { de: 'Hundesteuer', en: 'Dog tax' },
      values: { rate: { value: 8400 } },
      checks: [
        { key: 'chip', required: true },
        { key: 'breed', required: true },
      ],
      accept: ['a'],
    };
    const after = {
      title: { de: 'Hundesteuer', en: 'Dog tax' },
      values: { rate: { value: 9000 } },
      checks: [
        { key: 'breed', required: true },
        { key: 'chip', required: false },
        { key: 'late', title: { de: 'Verspätet', en: 'Late' } },
      ],
      accept: ['a', 'b'],
    };
    expect(differences(before, after)).toEqual([
      { path: 'values › rate › value', before: 8400, after: 9000 },
      { path: 'checks › chip › required', before: true, after: false },
      { path: 'checks › late', before: undefined, after: { key: 'late', title: { de: 'Verspätet', en: 'Late' } } },
      { path: 'accept', before: ['a'], after: ['a', 'b'] },
    ]);
    expect(differences(before, before)).toEqual([]);
    expect(written({ key: 'late', title: { de: 'Verspätet', en: 'Late' } }, 'de')).toBe('Verspätet');
    expect(written(['a', 'b'], 'de')).toBe('a, b');
    expect(written(undefined, 'de')).toBe('–');
  });
});
