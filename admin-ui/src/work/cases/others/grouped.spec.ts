import { grouped, isPressing } from './grouped';

type Other = Parameters<typeof grouped>[0][number] & { readonly id: string };
const other = (id: string, code: Other['reasons'][number]['code'] | null, change: Partial<Other> = {}): Other => ({
  id,
  reasons: code ? [{ code, words: null, text: null }] : [],
  status: 'open',
  standing: null,
  ...change,
});

describe('other cases', () => {
  it('stand once each, by what they share, open ones first', () => {
    const cases = [
      other('house', 'same-house'),
      other('past', 'same-person', { status: 'closed' }),
      other('open', 'name-similar'),
      other('dog', 'same-thing'),
      other('linked', 'same-person', { standing: 'linked' }),
      other('apart', 'same-person', { standing: 'not-same' }),
      other('by hand', null),
      other('mail', 'same-mail'),
    ];
    expect(grouped(cases).map(([group, some]) => [group, some.map(({ id }) => id)])).toEqual([
      ['related', ['linked', 'by hand']],
      ['person', ['open', 'apart', 'past']],
      ['thing', ['dog']],
      ['contact', ['mail']],
      ['house', ['house']],
    ]);
  });

  it('press where something was sent twice and nobody has dealt with it, and where they are joined', () => {
    expect(isPressing(other('a', 'same-application'))).toBe(true);
    expect(isPressing(other('a', 'same-application', { standing: 'linked' }))).toBe(false);
    expect(isPressing(other('a', 'same-person'))).toBe(false);
    expect(isPressing(other('a', null, { standing: 'took-in' }))).toBe(true);
  });
});
