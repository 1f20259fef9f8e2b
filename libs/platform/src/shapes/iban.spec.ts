import { electronicIban, iban, isIban } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

const german = 'DE89370400440532013000';

describe('an IBAN that comes in', () => {
  it.each([
    german,
    'AT611904300234573201',
    'BE68539007547034',
    'CH9300762011623852957',
    'DK5000400440116243',
    'ES9121000418450200051332',
    'FR1420041010050500013M02606',
    'GB29NWBK60161331926819',
    'IT60X0542811101000000123456',
    'LU280019400644750000',
    'MT84MALT011000012345MTLCAST001S',
    'NL91ABNA0417164300',
    'NO9386011117947',
    'PL61109010140000071219812874',
    'TR330006100519786457841326',
  ])('may be the example of the registry of ISO 13616: %s', (value) => {
    expect(iban().parse(value)).toBe(value);
    expect(isIban(value)).toBe(true);
  });

  it.each([
    ['in groups, as on paper', 'DE89 3704 0044 0532 0130 00'],
    ['in small letters', 'de89370400440532013000'],
    ['with hyphens', 'DE89-3704-0044-0532-0130-00'],
    ['pasted with no-break spaces', 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000'],
    ['with what nobody sees', '\u202aDE89370400440532013000\u202c\u200b'],
    ['with spaces around it', '  DE89 37040044 0532013000 '],
  ])('is kept in its electronic form: %s', (_, value) => {
    expect(iban().parse(value)).toBe(german);
    expect(electronicIban(value)).toBe(german);
    expect(isIban(value)).toBe(true);
  });

  it.each([
    ['a digit too few', 'DE8937040044053201300'],
    ['a digit too many', 'DE893704004405320130000'],
    ['no such country', 'XX89370400440532013000'],
    ['check digits that no reckoning gives', 'DE00370400440532013000'],
    ['a letter for a digit', 'DE89O70400440532013000'],
    ['a country alone', 'DE'],
    ['nothing', ''],
    ['points between the groups', 'DE89.3704.0044.0532.0130.00'],
    ['an account number of before 2014', '532013000'],
  ])('is refused for %s', (_, value) => {
    expect(codesOf(iban(), value)).toEqual(['input.not-an-iban']);
    expect(isIban(value)).toBe(false);
  });

  it('is refused for any one digit that was mistyped, and for any two neighbours that were swapped', () => {
    const places = Array.from({ length: german.length - 2 }, (_, index) => index + 2);
    const isOther = (wrong: string) => wrong !== german;
    const mistyped = places
      .flatMap((at) => [...'0123456789'].map((digit) => german.slice(0, at) + digit + german.slice(at + 1)))
      .filter(isOther);
    const swapped = places
      .map((at) => german.slice(0, at) + german.charAt(at + 1) + german.charAt(at) + german.slice(at + 2))
      .filter(isOther);
    expect([mistyped.length, swapped.length]).toEqual([180, 15]);
    expect([...mistyped, ...swapped].filter(isIban)).toEqual([]);
  });

  it('is no text isOther an end', () => {
    expect(iban().parse(german.padStart(100))).toBe(german);
    expect(codesOf(iban(), german.padStart(101))).toEqual(['input.too-big']);
  });

  it('says at which of its parts to look', () => {
    expect(faultsIn(iban(), 'DE89370400440532013001')).toEqual([
      { pointer: '', code: 'input.not-an-iban', detail: expect.stringMatching(/country, length or check digits/) },
    ]);
  });
});
