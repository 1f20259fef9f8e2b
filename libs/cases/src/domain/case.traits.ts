import { createHash } from 'node:crypto';
import type { Case } from './case.js';
import { birthDigits, houseOf, nameParts, organisationWord, postalCodeOf, soundOfPart, type SomeApplicant } from './case.person.js';

/**
 * What a case can be recognised by beside its words: numbers for the person and the house, however they are spelled. Two that share a
 * number need not be the same, and are compared (`case.likeness.ts`).
 */
export interface TraitRow {
  readonly case_id: string;
  /** In rising order. */
  readonly traits: readonly number[];
}

/** A number for what somebody may be recognised by, and how surely two who share it are to be looked at. */
export interface Trait {
  readonly kind: 'birth' | 'name' | 'house' | 'organisation';
  readonly trait: number;
}

/** The row of a case; none where nothing is known of its applicant, or any more. */
export function traitRows({ id, applicant }: Pick<Case, 'id' | 'applicant'>): TraitRow[] {
  const traits = [...new Set(traitsOf(applicant).map(({ trait }) => trait))].sort((a, b) => a - b);
  return traits.length === 0 ? [] : [{ case_id: id, traits }];
}

/** What an applicant is recognised by. */
export function traitsOf(applicant: SomeApplicant): Trait[] {
  const { street, number, postalCode } = houseOf(applicant.address) ?? { street: '', number: '', postalCode: '' };
  const house: Trait[] = street === '' ? [] : [made('house', soundOfPart(street), number, postalCode)];
  if (applicant.kind === 'organisation') {
    const word = organisationWord(applicant.organisation);
    return word === '' ? house : [made('organisation', word), ...house];
  }
  return [...birthTraits(applicant), ...nameTraits(applicant), ...house];
}

/** Somebody born on a day, with one part of the name as it sounds. The others may be mistyped, or have changed by marriage. */
function birthTraits(applicant: SomeApplicant): Trait[] {
  const born = birthDigits(applicant.birthDate);
  return born === null ? [] : soundsOf(applicant).map((sound) => made('birth', born, sound));
}

/** The parts of a name that count, as they sound: those of the family name and the first given name. */
function soundsOf({ givenName, familyName }: SomeApplicant): string[] {
  return [...new Set([...nameParts(familyName), ...nameParts(givenName).slice(0, 1)].map(soundOfPart))];
}

/** The first given name and one part of the family name, whichever way round, in one postal code. */
function nameTraits({ givenName, familyName, address }: SomeApplicant): Trait[] {
  const [given] = nameParts(givenName);
  const postalCode = postalCodeOf(address);
  if (given === undefined || postalCode === '') return [];
  return nameParts(familyName).map((family) => made('name', ...[soundOfPart(given), soundOfPart(family)].sort(), postalCode));
}

/**
 * The same for birth dates that are one slip away: a digit mistyped, two swapped, day and month swapped. They are looked for and not
 * kept, so that they cost nothing where a case is written.
 */
export function traitsOneSlipAway(applicant: SomeApplicant): Trait[] {
  const born = birthDigits(applicant.birthDate);
  if (born === null || applicant.kind === 'organisation') return [];
  const sounds = soundsOf(applicant);
  return birthsOneSlipAway(born).flatMap((other) => sounds.map((sound) => made('birth', other, sound)));
}

/** Days that one slip makes of a day, as eight digits. */
export function birthsOneSlipAway(born: string): string[] {
  const found = new Set<string>([born.slice(0, 4) + born.slice(6) + born.slice(4, 6)]);
  for (let at = 0; at < born.length; at += 1) {
    const [head, tail] = [born.slice(0, at), born.slice(at + 1)];
    for (const digit of '0123456789') found.add(head + digit + tail);
    found.add(head + tail.slice(0, 1) + born.slice(at, at + 1) + tail.slice(1));
  }
  found.delete(born);
  return [...found].filter(isDayOfALife);
}

function isDayOfALife(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

function made(kind: Trait['kind'], ...parts: readonly string[]): Trait {
  return { kind, trait: traitNumber(kind, ...parts) };
}

/** 32 bits of a hash. Among ten million of them one search meets a stranger in thirty, whom the comparison sends away. */
export function traitNumber(...parts: readonly string[]): number {
  return createHash('sha256').update(parts.join('|')).digest().readInt32BE(0);
}
