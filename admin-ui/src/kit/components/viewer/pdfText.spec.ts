import { findIn, pageText, spotOf } from './pdfText';

describe('searching a page', () => {
  const page = pageText([
    { str: 'Hundesteuer', hasEOL: false },
    { str: 'bescheid', hasEOL: true },
    { str: 'für Ihren Dackel „Bärbel“', hasEOL: false },
  ]);

  it('finds what begins in one piece and ends in another, also over the end of a line', () => {
    expect(findIn(page.text, 'hundesteuerbescheid')).toEqual([0]);
    expect(findIn(page.text, 'Bescheid für')).toEqual([11]);
    expect(spotOf(page, 11)).toEqual({ piece: 1, offset: 0 });
    expect(spotOf(page, 11 + 'bescheid für'.length)).toEqual({ piece: 2, offset: 3 });
  });

  it('does not mind capitals, and finds everything', () => {
    expect(findIn('Dackel, dackel und DACKEL', 'dackel')).toEqual([0, 8, 19]);
  });

  it('does not search for a single sign', () => {
    expect(findIn(page.text, 'a')).toEqual([]);
    expect(findIn(page.text, '  ')).toEqual([]);
  });
});
