import { slipsBetween } from './slips.js';
import { birthDigits, houseOf, nameParts, organisationWord, postalCodeOf, soundOfPart, type SomeApplicant } from './case.person.js';
import { birthsOneSlipAway } from './case.traits.js';
import { codeOf, phoneCode } from './case.words.js';

/** Why two cases may be of one person, thing or house, the surest first. Words for them are in `libs/words`. */
export const likenesses = [
  'same-thing',
  'same-person',
  'name-similar',
  'birth-date-slip',
  'name-and-house',
  'name-and-contact',
  'renamed',
  'same-organisation',
  'name-and-place',
  'same-mail',
  'same-phone',
  'same-house',
] as const;
export type Likeness = (typeof likenesses)[number];

/** The likenesses by which two cases are taken to be of one person. */
export const ofOnePerson: ReadonlySet<Likeness> = new Set<Likeness>([
  'same-person',
  'name-similar',
  'birth-date-slip',
  'name-and-house',
  'name-and-contact',
  'renamed',
  'same-organisation',
]);

/** Somebody with all that may tell who it is. */
export interface Somebody {
  readonly applicant: SomeApplicant;
  /** Mail addresses, as written. */
  readonly mails: readonly string[];
}

/** What speaks for both being one person, or of one house. Things are compared elsewhere. */
export function likenessOf(one: Somebody, other: Somebody): Likeness[] {
  const found: Likeness[] = [];
  const mail = shared(mailsOf(one), mailsOf(other));
  const phone = shared(phonesOf(one), phonesOf(other));
  const house = sameHouse(one.applicant, other.applicant);
  const person = personLikeness(one.applicant, other.applicant, { house, contact: mail || phone });
  if (person) found.push(person);
  if (mail) found.push('same-mail');
  if (phone) found.push('same-phone');
  if (house) found.push('same-house');
  return found;
}

function personLikeness(
  one: SomeApplicant,
  other: SomeApplicant,
  { house, contact }: { readonly house: boolean; readonly contact: boolean },
): Likeness | null {
  if ((one.kind === 'organisation') !== (other.kind === 'organisation')) return null;
  if (one.kind === 'organisation') {
    const word = organisationWord(one.organisation);
    return word !== '' && word === organisationWord(other.organisation) ? 'same-organisation' : null;
  }
  const name = nameLikeness(one, other);
  const birth = birthLikeness(one.birthDate, other.birthDate);
  if (birth === 'same') {
    if (name === 'same') return 'same-person';
    if (name === 'similar') return 'name-similar';
    return name === 'given' && (house || contact) ? 'renamed' : null;
  }
  if (name !== 'same' && name !== 'similar') return null;
  if (birth === 'slip') return 'birth-date-slip';
  if (birth === 'different') return null;
  if (house) return 'name-and-house';
  if (contact) return 'name-and-contact';
  const place = postalCodeOf(one.address);
  return place !== '' && place === postalCodeOf(other.address) && name === 'same' ? 'name-and-place' : null;
}

/** `given`: only the given names agree. Null where nothing does. */
export function nameLikeness(one: SomeApplicant, other: SomeApplicant): 'same' | 'similar' | 'given' | null {
  const [given, family] = [nameParts(one.givenName), nameParts(one.familyName)];
  const [otherGiven, otherFamily] = [nameParts(other.givenName), nameParts(other.familyName)];
  if ([...given, ...family].length === 0 || [...otherGiven, ...otherFamily].length === 0) return null;
  if (spelled(given) === spelled(otherGiven) && spelled(family) === spelled(otherFamily)) return 'same';
  // Somebody typed each name into the field of the other.
  if (given.length > 0 && spelled(given) === spelled(otherFamily) && spelled(family) === spelled(otherGiven)) return 'similar';
  const givenAgree = agree(given, otherGiven, isSameGiven);
  if (givenAgree && agree(family, otherFamily, soundsAlike)) return 'similar';
  if (agree(given, otherFamily, soundsAlike) && agree(family, otherGiven, soundsAlike)) return 'similar';
  return givenAgree ? 'given' : null;
}

/** The parts of a name as one word, whatever their order. */
function spelled(parts: readonly string[]): string {
  return parts.toSorted().join('');
}

/** Whether each part of the shorter name has one like it in the other. Two that are both empty agree. */
function agree(some: readonly string[], others: readonly string[], alike: (a: string, b: string) => boolean): boolean {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  if (fewer.length === 0) return more.length === 0;
  if (alike(fewer.join(''), more.join(''))) return true;
  const left = [...more];
  return fewer.every((part) => {
    const at = left.findIndex((candidate) => alike(part, candidate));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
}

/** Whether two parts are one name with a slip, or in another spelling that sounds the same. */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const slips = slipsBetween(a, b);
  if (short.length >= 4 && slips <= (short.length >= 8 ? 2 : 1)) return true;
  return soundOfPart(a) === soundOfPart(b) && slips <= long.length * 0.45;
}

/** Given names: also an initial. Paul and Paula, Martin and Martina are two. */
function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  if (['a', 'e', 'i', 'ine', 'ina', 'in', 'o', 'us'].some((end) => long === short + end)) return false;
  // Mario and Maria, Petro and Petra.
  if (short.length === long.length && short.slice(0, -1) === long.slice(0, -1))
    return soundOfPart(a) === soundOfPart(b) && !/[aeo]$/.test(long);
  return soundsAlike(a, b);
}

function birthLikeness(one: string | undefined, other: string | undefined): 'same' | 'slip' | 'unknown' | 'different' {
  const [a, b] = [birthDigits(one), birthDigits(other)];
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  return birthsOneSlipAway(a).includes(b) ? 'slip' : 'different';
}

function sameHouse(one: SomeApplicant, other: SomeApplicant): boolean {
  const [a, b] = [houseOf(one.address), houseOf(other.address)];
  return a !== null && b !== null && a.number === b.number && a.postalCode === b.postalCode && soundsAlike(a.street, b.street);
}

function mailsOf({ applicant, mails }: Somebody): string[] {
  return [applicant.email ?? '', ...mails].filter((mail) => mail.includes('@')).map((mail) => mail.trim().toLowerCase());
}

function phonesOf({ applicant }: Somebody): string[] {
  const code = phoneCode(applicant.phone ?? '');
  return code.length > 6 ? [code] : [];
}

function shared(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

/** The codes by which the words of cases (`case_word`) know this person's mail addresses and telephone. */
export function contactCodes(somebody: Somebody): string[] {
  return [...mailsOf(somebody).map(codeOf), ...phonesOf(somebody)];
}
