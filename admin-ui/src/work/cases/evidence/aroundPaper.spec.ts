import { aroundPaper } from './aroundPaper';

const papers = Array.from({ length: 1000 }, (_, n) => ({ id: String(n) }));
const ids = (active: string | null, most = 100) => aroundPaper(papers, active, most).map(({ id }) => Number(id));

describe('the tabs of many papers', () => {
  it('are all of them where they are few', () => {
    expect(aroundPaper(papers.slice(0, 100), '99')).toHaveLength(100);
  });

  it('always have the one that is shown, and some before and after it', () => {
    for (let n = 0; n < papers.length; n++) {
      const shown = ids(String(n));
      expect(shown).toHaveLength(100);
      expect(shown).toContain(n);
      if (n > 0) expect(shown).toContain(n - 1);
      if (n < 999) expect(shown).toContain(n + 1);
    }
  });

  it('stay where they are while one goes on by one', () => {
    const rows = new Set(Array.from({ length: 1000 }, (_, n) => ids(String(n))[0]));
    expect(rows.size).toBeLessThanOrEqual(20);
  });

  it('begin with the first where none is chosen', () => {
    expect(ids(null)[0]).toBe(0);
    expect(ids('gone')[0]).toBe(0);
  });
});
