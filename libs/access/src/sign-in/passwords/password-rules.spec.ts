import { InvalidInput } from '@vorgang/platform';
import { checkPassword, oneTimePassword } from './password-rules.js';

const weber = { userName: 'k.weber', displayName: 'Katrin Weber-Gößling', email: 'katrin.weber@dueren.example' };
const house = ['vorgang', 'Stadt Düren', 'Düren'];

async function broken(password: string): Promise<string[]> {
  try {
    await checkPassword(password, weber, house);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.faults.map(({ code }) => code.replace('password.', ''));
  }
}

describe('a password that somebody chooses', () => {
  it.each([
    ['Password1234', 'known'],
    ['P@ssw0rd1234', 'known'],
    ['Passwort123456', 'known'],
    ['geheim123456', 'known'],
    ['1qaz2wsx3edc', 'known'],
    ['qwertzuiop12', 'too-simple'],
    ['qayxswedcvfr', 'keyboard'],
    ['Sommer2026!!', 'too-common'],
    ['Sommerferien2026', 'too-common'],
    ['Dezember-2026', 'too-common'],
    ['Willkommen-2026!', 'too-common'],
    ['Hundesteuer2026', 'too-common'],
    ['Bürgermeister1', 'too-common'],
    ['Vorgang-2026-ja', 'contains-house-name'],
    ['Rathaus-Dueren-1', 'contains-house-name'],
    ['Wir lieben DÜREN', 'contains-house-name'],
    ['Grüße an K.Weber', 'contains-user-name'],
    ['Frau Goessling 7x', 'contains-own-name'],
    ['Katrin im Urlaub', 'contains-own-name'],
  ])('%s is refused: %s', async (password, why) => {
    expect(await broken(password)).toEqual([why]);
  });

  it.each(['kurz', 'Düren?', 'aaaa', 'Rad'])('%s is told to be too short, and nothing that is not so', async (password) => {
    expect(await broken(password)).toContain('too-short');
    expect(await broken(password)).not.toContain('too-simple');
  });

  it.each(['1234', 'abcdefgh'])('%s is too short, and counts up', async (password) => {
    expect(await broken(password)).toEqual(['too-short', 'too-simple']);
  });

  it.each([
    'Kastanienallee-17',
    'Rurtal-Demo-2026',
    'Ein langer Spaziergang',
    'korrekt pferd batterie',
    'Grüne Bäume im Park',
    oneTimePassword(),
  ])('%s is taken', async (password) => {
    expect(await broken(password)).toEqual([]);
  });

  it('is judged by its beginning where it is long: what repeats stays guessable', async () => {
    expect(await broken('Sommer2026!'.repeat(18))).toEqual(['too-common']);
    expect(await broken('Mein Rad steht hinter dem Haus. '.repeat(6))).toEqual([]);
  });
});
