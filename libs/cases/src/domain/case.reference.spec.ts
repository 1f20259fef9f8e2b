import { referenceKey } from './case.reference.js';

describe('a transaction’s number', () => {
  it.each(['tx1', 'TX1', ' tx 1 ', 'T X\u00a01', 'ｔｘ１', 'tx\u200b1', 'Tx\u00ad1'])(
    'is the same as “%s”, however it is typed',
    (typed) => {
      expect(referenceKey(typed)).toBe('TX1');
    },
  );

  it('is the same with the dash of a word processor', () => {
    expect(referenceKey('q–4711')).toBe(referenceKey('Q-4711'));
  });

  it('is another one where it has other signs', () => {
    expect(new Set(['TX1', 'TX-1', 'TX11', 'TX1/2', 'ÜX1'].map(referenceKey)).size).toBe(5);
  });

  it('never comes to nothing', () => {
    expect(referenceKey('\u200b')).not.toBe('');
  });

  it('folded once is folded', () => {
    for (const typed of ['straße 1', 'ﬁ 2', 'ǆ', 'ŉ', 'İi']) expect(referenceKey(referenceKey(typed))).toBe(referenceKey(typed));
  });
});
