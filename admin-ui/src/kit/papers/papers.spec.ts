import { arrange, toJoin, type ArrangedPage } from './pages';
import { faultOf, isAccepted, movedTo } from './paper';

const rules = { accept: ['application/pdf', 'image/jpeg', 'text/csv'], maxBytes: 1000, maxCount: 3 };

describe('papers of a form', () => {
  it('are not sent where the form would not take them', () => {
    expect(faultOf({ type: 'application/pdf', size: 1000 }, 2, rules)).toBeNull();
    expect(faultOf({ type: 'application/pdf', size: 1001 }, 2, rules)).toBe('size');
    expect(faultOf({ type: 'application/pdf', size: 10 }, 3, rules)).toBe('count');
    expect(faultOf({ type: 'application/pdf', size: 0 }, 0, rules)).toBe('empty');
    expect(faultOf({ type: 'video/mp4', size: 10 }, 0, rules)).toBe('type');
    // A browser that does not know the ending leaves it to the server, which looks at the bytes.
    expect(faultOf({ type: '', size: 10 }, 0, rules)).toBeNull();
  });

  it('are taken by other names of their type, and text as any text that no browser runs', () => {
    expect(isAccepted('image/jpg', rules.accept)).toBe(true);
    expect(isAccepted('text/plain', rules.accept)).toBe(true);
    expect(isAccepted('text/html', rules.accept)).toBe(false);
  });

  it('are moved within the list, and not out of it', () => {
    expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedTo(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});

describe('the pages of scans', () => {
  const read = (paperId: string, pages: number) => ({ type: 'read', paperId, pages, order: ['front', 'back'] }) as const;

  it('stand in the order of their papers, whichever was read first', () => {
    const pages = [read('back', 1), read('front', 2), read('back', 1)].reduce(arrange, [] as readonly ArrangedPage[]);
    expect(pages.map(({ paperId, page }) => `${paperId} ${page}`)).toEqual(['front 1', 'front 2', 'back 1']);
  });

  it('are turned, moved and left out', () => {
    const read2 = [read('front', 2), read('back', 1)].reduce(arrange, [] as readonly ArrangedPage[]);
    const steps = [
      { type: 'turn', at: 0, by: 270 },
      { type: 'turn', at: 2, by: 90 },
      { type: 'turn', at: 2, by: 90 },
      { type: 'leave-out', at: 1 },
      { type: 'move', from: 2, to: 0 },
      { type: 'turn', at: 9, by: 90 },
    ] as const;
    expect(toJoin(steps.reduce(arrange, read2))).toEqual([
      { paperId: 'back', page: 1, turn: 180 },
      { paperId: 'front', page: 1, turn: 270 },
    ]);
  });
});
