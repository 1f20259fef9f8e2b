import { defaultPreferences, merged, remembered, together } from './mergePreferences';

describe('preferences', () => {
  it('change what is named, and zones and lists by their names', () => {
    const before = { ...defaultPreferences, panels: { case: [30, 70] }, columns: { cases: ['dueOn'] } };
    expect(merged(before, { theme: 'dark', panels: { queue: [20, 80] } })).toMatchObject({
      theme: 'dark',
      locale: 'de',
      panels: { case: [30, 70], queue: [20, 80] },
      columns: { cases: ['dueOn'] },
    });
    expect(merged(before, { panels: { case: null } }).panels).toEqual({});
  });

  it('that change quickly are sent as one', () => {
    expect(together({ locale: 'en', panels: { case: [1, 2] } }, { panels: { case: [3, 4], queue: [5] }, density: 'compact' })).toEqual({
      locale: 'en',
      density: 'compact',
      panels: { case: [3, 4], queue: [5] },
    });
    expect(together({ theme: 'dark' }, { theme: 'light' })).toEqual({ theme: 'light' });
  });

  it('that a browser remembers are only how the page looks; nonsense is forgotten', () => {
    expect(remembered(JSON.stringify({ locale: 'en', theme: 'dark', density: 'compact', notify: { mail: 'daily' } }))).toEqual({
      ...defaultPreferences,
      locale: 'en',
      theme: 'dark',
      density: 'compact',
    });
    expect(remembered('{')).toEqual(defaultPreferences);
    expect(remembered('7')).toEqual(defaultPreferences);
    expect(remembered(JSON.stringify({ theme: 'pink' })).theme).toBe('system');
    expect(remembered(null)).toEqual(defaultPreferences);
  });
});
