import { narrowest, settled, validWidths, widest, widthAfter, within } from './columnWidths';

describe('widths of columns', () => {
  it('are changed by keys, within bounds', () => {
    expect(widthAfter('ArrowRight', false, 120)).toBe(136);
    expect(widthAfter('ArrowLeft', true, 120)).toBe(narrowest);
    expect(widthAfter('Home', false, 120)).toBe(narrowest);
    expect(widthAfter('End', false, 120)).toBe(widest);
    expect(widthAfter('x', false, 120)).toBeNull();
    expect(within(10_000)).toBe(widest);
  });

  it('stay as they are seen where another column is made wider; the subject takes what is left', () => {
    const seen = { caseNumber: 150, subject: 400, dueOn: 190 };
    expect(settled({}, seen, 'dueOn', 240)).toEqual({ caseNumber: 150, dueOn: 240 });
    expect(settled({}, seen, 'subject', 300)).toEqual({ caseNumber: 150, dueOn: 190, subject: 300 });
    expect(settled({ dueOn: 240 }, seen, 'caseNumber', 200)).toEqual({ dueOn: 240, caseNumber: 200 });
  });

  it('are those of columns that are shown; what is no width is left out', () => {
    expect(validWidths({ dueOn: 200, status: 90, caseNumber: 'wide', subject: 5 }, ['caseNumber', 'subject', 'dueOn'])).toEqual({
      dueOn: 200,
      subject: narrowest,
    });
    expect(validWidths(undefined, ['dueOn'])).toEqual({});
  });
});
