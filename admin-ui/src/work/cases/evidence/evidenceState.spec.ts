import { emptyDesk, evidence, shownOf } from './evidenceState';

const ids = ['certificate', 'identity', 'letter'];

describe('papers on the desk', () => {
  it('begin with the first, or with what matters most now', () => {
    expect(shownOf(emptyDesk, ids, null)).toEqual({ active: 'certificate', beside: null });
    expect(shownOf(emptyDesk, ids, 'letter')).toEqual({ active: 'letter', beside: null });
    expect(shownOf(emptyDesk, [], null)).toEqual({ active: null, beside: null });
  });

  it('can be gone through, round and round', () => {
    let state = evidence(emptyDesk, { type: 'step', by: 1, ids });
    expect(state.active).toBe('identity');
    state = evidence(evidence(state, { type: 'step', by: 1, ids }), { type: 'step', by: 1, ids });
    expect(state.active).toBe('certificate');
    expect(evidence(state, { type: 'step', by: -1, ids }).active).toBe('letter');
  });

  it('lie side by side, and never the same one twice', () => {
    const two = evidence(evidence(emptyDesk, { type: 'show', id: 'identity' }), { type: 'compare', ids });
    expect(two).toMatchObject({ active: 'identity', beside: 'certificate' });
    expect(evidence(two, { type: 'show', id: 'certificate' })).toMatchObject({ active: 'certificate', beside: 'identity' });
    expect(evidence(two, { type: 'compare', ids }).beside).toBeNull();
    expect(evidence(emptyDesk, { type: 'compare', ids: ['only'] }).beside).toBeNull();
  });

  it('keep their place when one comes back, but not all of a hundred', () => {
    const state = ['a', 'b', 'c', 'd', 'e'].reduce((now, id) => evidence(now, { type: 'show', id }), emptyDesk);
    expect(state.kept).toEqual(['e', 'd', 'c', 'b']);
  });

  it('give way when they are gone', () => {
    const state = evidence(emptyDesk, { type: 'show', id: 'draft' });
    expect(shownOf(state, ids, null).active).toBe('certificate');
  });
});
