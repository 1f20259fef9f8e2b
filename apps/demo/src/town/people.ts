import { faker } from '@faker-js/faker/locale/de';
import type { Address, Applicant } from '@vorgang/catalogue';
import { addDays, type LocalDate } from '@vorgang/platform';
import type { Dice } from './dice.js';

/** Names as they are common along the Rur; faker gives the rest. */
const rhenish = [
  'Schmitz',
  'Esser',
  'Krings',
  'Jansen',
  'Kuckertz',
  'Breuer',
  'Vonderbank',
  'Hoven',
  'Weidenfeld',
  'Küpper',
  'Fassbender',
  'Roßbach',
  'Löhrer',
  'Zündorf',
  'Hündgen',
  'Schöller',
  'Heußen',
  'Dülks',
  'Mülfarth',
  'Kößler',
  'Öztürk',
  'Yılmaz',
  'Kowalczyk',
  'Di Lorenzo',
  'Al-Hamwi',
  'Nguyễn',
];
const womenOfToday = [
  'Jördis',
  'Bärbel',
  'Käthe',
  'Zoë',
  'Elif',
  'Gönül',
  'Agnieszka',
  'Chiara',
  'Rojda',
  'Anne-Sophie',
  'Heike',
  'Ulrike',
];
const menOfToday = ['Jörg', 'Götz', 'Günther', 'Sören', 'Cem', 'Paweł', 'Karl-Heinz', 'Hans-Günter', 'Yusuf', 'Matteo', 'Björn', 'Rüdiger'];

/** Who lives in Düren: a natural person with a name, an address, and mostly mail and telephone. */
export function person(dice: Dice, address: Address, today: LocalDate, mail: boolean): Applicant {
  const female = dice.chance(0.52);
  const givenName = firstName(dice, female);
  const familyName = surname(dice);
  return {
    kind: 'person',
    salutation: dice.chance(0.03) ? '' : female ? 'Frau' : 'Herr',
    givenName,
    familyName,
    birthDate: addDays(today, -dice.int(19 * 365, 83 * 365)),
    address,
    ...(mail ? { email: mailAddress(dice, givenName, familyName) } : {}),
    ...(dice.chance(0.6) ? { phone: telephone(dice) } : {}),
  };
}

/** A company or association; all invented. */
export function organisation(dice: Dice, address: Address): Applicant {
  return {
    kind: 'organisation',
    givenName: '',
    familyName: '',
    organisation: dice.pick([
      'Rurtal Textilveredelung GmbH',
      'Gärtnerei Mülfarth & Söhne OHG',
      'Autohaus Löhrer GmbH & Co. KG',
      'Wohnungsgenossenschaft Grüngürtel eG',
      'Tischlerei Heußen',
      'Papier- und Kartonagenwerk Birkesdorf GmbH',
      'Kleingartenverein „Rurperle“ e. V.',
      'Metallbau Dülks GmbH',
    ]),
    address,
    email: `post${dice.int(1, 99)}@firma.example`,
    phone: telephone(dice),
  };
}

/** A full name, for previous keepers and the like. */
export function fullName(dice: Dice): string {
  return `${firstName(dice, dice.chance(0.5))} ${surname(dice)}`;
}

/** Numbers that nobody has: none in Düren begins with 00. */
export function telephone(dice: Dice): string {
  return `02421 00${dice.digits(4)}`;
}

function firstName(dice: Dice, female: boolean): string {
  if (dice.chance(0.3)) return dice.pick(female ? womenOfToday : menOfToday);
  faker.seed(dice.int(1, 2 ** 31));
  return faker.person.firstName(female ? 'female' : 'male');
}

function surname(dice: Dice): string {
  const one = oneSurname(dice);
  const other = dice.chance(0.1) ? oneSurname(dice) : one;
  return one === other || /[- ]/.test(one + other) ? one : `${one}-${other}`;
}

function oneSurname(dice: Dice): string {
  if (dice.chance(0.55)) return dice.pick(rhenish);
  faker.seed(dice.int(1, 2 ** 31));
  return faker.person.lastName();
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ı: 'i' };

/** The name as an address of a domain that exists for examples only (RFC 2606). */
export function mailAddress(dice: Dice, givenName: string, familyName: string): string {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replaceAll(/[äöüßłı]/g, (letter) => spelledOut[letter] ?? letter)
      .normalize('NFD')
      .replaceAll(/[^a-z-]/g, '');
  return `${plain(givenName)}.${plain(familyName)}${dice.chance(0.3) ? dice.int(1, 99) : ''}@${dice.pick(['example.org', 'example.com', 'example.net'])}`;
}
