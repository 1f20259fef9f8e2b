import { fit, ranked } from './matching';

describe('finding a command', () => {
  it('forgives case, accents and half words', () => {
    expect(fit('Überfällig', 'uber')).toBe(0);
    expect(fit('Bescheid vorschlagen', 'vor')).toBe(1);
    expect(fit('Nächsten Vorgang übernehmen', 'vorg nachst')).toBe(1);
    expect(fit('Wiedervorlagen', 'vorlage')).toBe(2);
    expect(fit('Meine Vorgänge', 'mv')).toBe(3);
    expect(fit('Meine Vorgänge', 'xyz')).toBeNull();
  });

  it('puts the best first and leaves equals in their order', () => {
    expect(ranked(['Wiedervorlagen', 'Vorgang abschließen', 'Neue Vorlage'], (name) => name, 'vor')).toEqual([
      'Vorgang abschließen',
      'Neue Vorlage',
      'Wiedervorlagen',
    ]);
    expect(ranked(['b', 'a'], (name) => name, '')).toEqual(['b', 'a']);
  });
});
