import type { Faker } from '@faker-js/faker';
import { faker } from '@faker-js/faker/locale/de';
import { faker as polish } from '@faker-js/faker/locale/pl';
import { faker as turkish } from '@faker-js/faker/locale/tr';
import { faker as vietnamese } from '@faker-js/faker/locale/vi';
import type { SomeApplicant } from '../domain/case.person.js';

// People of a made-up town, and how their names and data come a second time. Only specs use it.

/** Somebody, as the first case has them. */
export interface Made {
  readonly person: number;
  readonly applicant: Whole;
}

type Whole = SomeApplicant & Required<Pick<SomeApplicant, 'givenName' | 'familyName' | 'birthDate' | 'address' | 'phone'>>;

const families = {
  de: [
    'Müller', 'Schmidt', 'Schneider', 'Fischer', 'Weber', 'Meyer', 'Wagner', 'Becker', 'Schulz', 'Hoffmann', 'Schäfer', 'Koch', 'Bauer', 'Richter',
    'Klein', 'Wolf', 'Schröder', 'Neumann', 'Schwarz', 'Zimmermann', 'Braun', 'Krüger', 'Hofmann', 'Hartmann', 'Lange', 'Schmitt', 'Werner',
    'Schmitz', 'Krause', 'Meier', 'Lehmann', 'Maier', 'Köhler', 'Herrmann', 'König', 'Weiß', 'Großmann', 'Esser', 'Jansen', 'Breuer',
  ],
  tr: ['Yılmaz', 'Kaya', 'Demir', 'Şahin', 'Çelik', 'Yıldız', 'Öztürk', 'Aydın', 'Özdemir', 'Arslan', 'Doğan', 'Kılıç', 'Çetin', 'Güneş'],
  pl: ['Nowak', 'Kowalski', 'Wiśniewski', 'Wójcik', 'Kowalczyk', 'Kamiński', 'Lewandowski', 'Zieliński', 'Szymański', 'Woźniak', 'Żuławski'],
  other: ['Nguyễn', 'Həsənəliyev', 'Nuṭṭāḥ', 'Đorđević', 'Țepeș', 'Ångström', 'Sørensen', 'Þórsson', 'Čermák', 'Hołownia', 'Al-Hamwi', 'Di Lorenzo'],
} as const; // prettier-ignore

/** A town of so many people: a third live with somebody of their name. The same seed makes the same town. */
export function madeTown(size: number, seed: number): Made[] {
  for (const one of [faker, turkish, polish, vietnamese]) one.seed(seed);
  const streets = Array.from({ length: 300 }, () => faker.location.street().replace(/\s+\d.*$/, ''));
  const oneOf = <T>(some: readonly T[]): T => faker.helpers.arrayElement(some);
  const town: Made[] = [];
  while (town.length < size) {
    const kind = faker.helpers.weightedArrayElement([
      { value: 'de', weight: 74 },
      { value: 'tr', weight: 12 },
      { value: 'pl', weight: 8 },
      { value: 'other', weight: 6 },
    ] as const);
    const names = { de: faker, tr: turkish, pl: polish, other: vietnamese }[kind];
    const family = faker.number.float() < 0.45 ? oneOf(families[kind]) : names.person.lastName();
    const double = faker.number.float() < 0.06 ? `${family}-${oneOf(families.de)}` : family;
    const address = {
      street: oneOf(streets),
      houseNumber: `${faker.number.int({ min: 1, max: 160 })}${faker.number.float() < 0.15 ? oneOf(['a', 'b', 'c']) : ''}`,
      postalCode: oneOf(['52349', '52351', '52353', '52355']),
      town: 'Düren',
    };
    const household = faker.number.float() < 0.4 ? faker.number.int({ min: 2, max: 4 }) : 1;
    let first: Whole | null = null;
    for (let member = 0; member < household && town.length < size; member += 1) {
      const given = names.person.firstName();
      const applicant: Whole = {
        kind: 'person',
        // Father and son are called the same now and then.
        givenName:
          first && faker.number.float() < 0.03
            ? first.givenName
            : faker.number.float() < 0.15
              ? `${given} ${names.person.middleName()}`
              : given,
        familyName: double,
        // And there are twins.
        birthDate:
          first && faker.number.float() < 0.02
            ? first.birthDate
            : faker.date
                .birthdate({ mode: 'age', min: 16, max: 90, refDate: '2026-12-01' } as never)
                .toISOString()
                .slice(0, 10),
        address,
        phone: `02421 ${faker.number.int({ min: 10_000, max: 999_999 })}`,
      };
      first ??= applicant;
      town.push({ person: town.length, applicant });
    }
  }
  return town;
}

/** How the same person comes a second time; null where the change says nothing of this person (nobody without an umlaut loses one). */
export const variants: Readonly<Record<string, (of: Whole, faker: Faker) => SomeApplicant | null>> = {
  'as before': (of) => of,
  'in capitals, without marks': (of) => ({ ...of, ...names(of, (name) => plain(name).toUpperCase()) }),
  'umlauts written out': (of) => differing(of, { ...of, ...names(of, writtenOut) }),
  'marks left out': (of) => differing(of, { ...of, ...names(of, plain) }),
  'another spelling that sounds the same': (of) => differing(of, { ...of, familyName: soundingAlike(of.familyName) }),
  'a slip in the family name': (of, faker) => ({ ...of, familyName: slipped(of.familyName, faker) }),
  'a slip in the given name': (of, faker) => ({ ...of, givenName: slipped(of.givenName, faker) }),
  'given and family name swapped': (of) => ({ ...of, givenName: of.familyName, familyName: of.givenName }),
  'half of a double name': (of) => differing(of, { ...of, familyName: of.familyName.split('-')[1] ?? of.familyName }),
  'a second given name left out': (of) => differing(of, { ...of, givenName: of.givenName.split(' ')[0] ?? of.givenName }),
  'a digit of the birth date': (of, faker) => ({ ...of, birthDate: digitOff(of.birthDate, faker) }),
  'day and month swapped': (of) => {
    const [year, month = '', day = ''] = of.birthDate.split('-');
    return Number(day) > 12 || day === month ? null : { ...of, birthDate: `${year}-${day}-${month}` };
  },
  moved: (of, faker) => ({ ...of, address: elsewhere(faker), phone: undefined }),
  'moved, and a slip in the name': (of, faker) => ({
    ...of,
    familyName: slipped(of.familyName, faker),
    address: elsewhere(faker),
    phone: undefined,
  }),
  'moved, and day and month swapped': (of, faker) => {
    const swapped = variants['day and month swapped']?.(of, faker);
    return swapped ? { ...swapped, address: elsewhere(faker), phone: undefined } : null;
  },
  'married, in the same house': (of, faker) => ({ ...of, familyName: faker.person.lastName(), phone: undefined }),
  'no birth date, the house otherwise written': (of) => ({ ...of, birthDate: undefined, phone: undefined, address: otherwise(of.address) }),
  'no birth date, moved, the same telephone': (of, faker) => ({
    ...of,
    birthDate: undefined,
    address: elsewhere(faker),
    phone: `+49 ${of.phone.slice(1)}`,
  }),
};

function names(of: Whole, change: (name: string) => string): Pick<Whole, 'givenName' | 'familyName'> {
  return { givenName: change(of.givenName), familyName: change(of.familyName) };
}

function differing(of: Whole, other: SomeApplicant): SomeApplicant | null {
  return of.givenName === other.givenName && of.familyName === other.familyName ? null : other;
}

/** Without marks, as somebody types who does not have the letter. */
function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('Ł', 'L').replaceAll('ø', 'o').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll('ə', 'e').replaceAll('Þ', 'Th'); // prettier-ignore
}

function writtenOut(name: string): string {
  return name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss').replaceAll('Ö', 'Oe').replaceAll('Ü', 'Ue').replaceAll('Ä', 'Ae'); // prettier-ignore
}

/** As somebody writes who only heard it. Whether it is said the same is not asked of the code that is measured. */
function soundingAlike(name: string): string {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/ei/, 'ey'],
    [/ey/, 'ai'],
    [/ai/, 'ei'],
    [/dt$/, 'tt'],
    [/tz$/, 'z'],
    [/ff/, 'f'],
    [/mm/, 'm'],
    [/nn/, 'n'],
    [/ll/, 'l'],
    [/ss/, 's'],
    [/ck/, 'k'],
    [/th/, 't'],
    [/ph/, 'f'],
    [/ç|Ç/, 'tsch'],
    [/ş|Ş/, 'sch'],
    [/sz/, 'sch'],
    [/w/, 'v'],
    [/^K/, 'C'],
  ];
  const pair = pairs.find(([pattern]) => pattern.test(name));
  return pair ? name.replace(pair[0], pair[1]) : name;
}

/** One letter swapped with its neighbour, left out, doubled, or wrong. */
function slipped(name: string, faker: Faker): string {
  const at = faker.number.int({ min: 1, max: Math.max(1, name.length - 2) });
  const [head, one, next, tail] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1, at + 2), name.slice(at + 2)];
  const other = faker.helpers.arrayElement([
    head + next + one + tail,
    head + next + tail,
    head + one + one + next + tail,
    head + faker.string.alpha({ length: 1, casing: 'lower' }) + next + tail,
  ]);
  return other === name ? head + one + one + next + tail : other;
}

/** One digit of the year or of the day is another. */
function digitOff(birthDate: string, faker: Faker): string {
  const [year, day] = [Number(birthDate.slice(0, 4)), Number(birthDate.slice(8))];
  if (faker.number.float() < 0.5) return `${year % 10 === 9 ? year - 1 : year + 1}${birthDate.slice(4)}`;
  const other = day >= 28 ? day - 10 : day % 10 === 9 ? day - 1 : day + 1;
  return birthDate.slice(0, 8) + String(other).padStart(2, '0');
}

function elsewhere(faker: Faker): Whole['address'] {
  return { street: `${faker.person.lastName()}weg`, houseNumber: String(faker.number.int({ min: 200, max: 400 })), postalCode: faker.helpers.arrayElement(['52349', '52351', '52353', '52355', '52372', '50667']), town: 'Düren' }; // prettier-ignore
}

function otherwise(address: Whole['address']): Whole['address'] {
  const street = (address.street ?? '').replace(/straße$/, 'str.').replace(/Straße$/, 'Strasse');
  return { ...address, street, houseNumber: (address.houseNumber ?? '').replace(/([a-c])$/, ' $1').toUpperCase() };
}
