import { ageOn } from './age';
import { nameFirst } from './nameFirst';

const t = (): string => 'gelöscht';

describe('a case in one line', () => {
  it('begins with the name', () => {
    expect(nameFirst({ applicantName: 'Riester, Yannis', subject: 'Emma (Shih Tzu)' }, t)).toBe('Riester, Yannis – Emma (Shih Tzu)');
    expect(nameFirst({ applicantName: 'Metallbau Dülks GmbH', subject: '' }, t)).toBe('Metallbau Dülks GmbH');
    expect(nameFirst({ applicantName: '', subject: null }, t)).toBe('gelöscht');
  });
});

describe('the age of a person', () => {
  it.each([
    ['1990-12-01', '2026-11-30', 35],
    ['1990-12-01', '2026-12-01', 36],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-12-02', '2026-12-01', null],
    ['', '2026-12-01', null],
    [undefined, '2026-12-01', null],
  ])('born on %s, on %s: %s', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });
});
