import { newView, scaleOf, turned, viewer, zoomed, type ViewerState } from './viewerState';

const opened = (pages: number): ViewerState => viewer(newView, { type: 'opened', pages });

describe('looking at a file', () => {
  it('begins at its first page, as wide as there is room', () => {
    expect(opened(12)).toMatchObject({ page: 1, pages: 12, zoom: 'width', turn: 0 });
  });

  it('stays within its pages', () => {
    expect(viewer(opened(3), { type: 'to-page', page: 9 }).page).toBe(3);
    expect(viewer(opened(3), { type: 'to-page', page: -2 }).page).toBe(1);
  });

  it('keeps its place when a letter is written anew, and steps back where it became shorter', () => {
    const third = viewer(opened(3), { type: 'to-page', page: 3 });
    expect(viewer(third, { type: 'opened', pages: 3 }).page).toBe(3);
    expect(viewer(third, { type: 'opened', pages: 1 }).page).toBe(1);
  });

  it('grows and shrinks from what is on the screen, by steps that one sees', () => {
    expect(zoomed(0.98, 1)).toBe(1.1);
    expect(zoomed(1, -1)).toBe(0.9);
    expect(zoomed(4, 1)).toBe(4);
    expect(viewer(opened(1), { type: 'zoom', by: 1, shown: 0.62 }).zoom).toBe(0.67);
    expect(viewer({ ...opened(1), zoom: 3 }, { type: 'fit', to: 'page' }).zoom).toBe('page');
  });

  it('turns all the way round, both ways', () => {
    let state = opened(1);
    for (const turn of [90, 180, 270, 0]) expect((state = viewer(state, { type: 'turn', by: 1 })).turn).toBe(turn);
    expect(viewer(state, { type: 'turn', by: -1 }).turn).toBe(270);
    expect(turned({ width: 2, height: 3 }, 90)).toEqual({ width: 3, height: 2 });
  });

  it('goes round the hits, and forgets them with the search', () => {
    let state = viewer(viewer(opened(2), { type: 'search', open: true }), { type: 'query', query: 'Dackel' });
    state = viewer(state, { type: 'found', hits: 2 });
    expect((state = viewer(state, { type: 'to-hit', by: 1 })).hit).toBe(1);
    expect((state = viewer(state, { type: 'to-hit', by: 1 })).hit).toBe(0);
    expect(viewer(state, { type: 'to-hit', by: -1 }).hit).toBe(1);
    expect(viewer(state, { type: 'search', open: false })).toMatchObject({ query: '', hits: 0 });
  });

  it('fits into its place', () => {
    const page = { width: 600, height: 800 };
    expect(scaleOf('width', page, { width: 300, height: 300 })).toBe(0.5);
    expect(scaleOf('page', page, { width: 900, height: 400 })).toBe(0.5);
    expect(scaleOf(1.5, page, { width: 1, height: 1 })).toBe(1.5);
    expect(scaleOf('width', { width: 10, height: 10 }, { width: 900, height: 400 })).toBe(2);
  });
});
