import { speaksOf } from './speaksOf';

describe('searching within what was submitted', () => {
  it('finds by the name of a field, by its value, or by both', () => {
    expect(speaksOf('chip', 'Angaben zum Hund', 'Chipnummer', '276')).toBe(true);
    expect(speaksOf('chip 276', 'Angaben zum Hund', 'Chipnummer', '276')).toBe(true);
    expect(speaksOf('rasse 276', 'Angaben zum Hund', 'Chipnummer', '276')).toBe(false);
  });

  it('does not mind capitals and accents; nothing searched for shows everything', () => {
    expect(speaksOf('groß', 'GROSSMÜLLER', 'Großmüller')).toBe(true);
    expect(speaksOf('strasse muller', 'Strasse', 'Müller')).toBe(true);
    expect(speaksOf('  ', 'anything')).toBe(true);
  });
});
