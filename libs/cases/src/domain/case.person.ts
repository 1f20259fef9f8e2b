import { searchForm } from '@vorgang/platform';
import type { CaseApplicant } from './case.js';
import { soundOf } from './case.sound.js';
import { tokensOf, wordOf } from './case.words.js';

/** An applicant as far as it is known: somebody may still be typing. */
export type SomeApplicant = Partial<Omit<CaseApplicant, 'address'>> & { readonly address?: Partial<CaseApplicant['address']> };

/** The name as people look for it and as lists sort it. */
export function applicantName(applicant: CaseApplicant): string {
  if (applicant.kind === 'organisation') return applicant.organisation ?? '';
  return [applicant.familyName, applicant.givenName].filter(Boolean).join(', ');
}

/** What stands before names and is left out as often as not. */
const besideNames = new Set(
  'dr prof med jur ing dipl mag von vom van der den dem de des du di da do dos del della zu zum zur und el al la le af av ter ten bin ibn freiherr freifrau graf graefin'.split(
    ' ',
  ),
);

/** The parts of a name in the search form: "Dr. Müller-von Thür" as "mueller", "thuer". */
export function nameParts(name: string | undefined): string[] {
  const parts = tokensOf(name ?? '')
    .map((token) => searchForm(token).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
  const told = parts.filter((part) => !besideNames.has(part));
  return told.length > 0 ? told : parts;
}

/** How a part of a name sounds; itself where it is not of Latin letters. */
export function soundOfPart(part: string): string {
  return soundOf(part) ?? part;
}

/** A firm's name without what is left out as often as not. */
export function organisationWord(name: string | undefined): string {
  const parts = tokensOf(name ?? '').map((token) => searchForm(token).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const told = parts.filter((part) => !/^(?:gmbh|mbh|ug|ag|kg|ohg|gbr|ev|eg|e|v|co|und|u|haftungsbeschraenkt)$/.test(part));
  return (told.length > 0 ? told : parts).join('');
}

/** A house, however people write it. */
export interface House {
  readonly street: string;
  readonly number: string;
  readonly postalCode: string;
}

/** The house of an address; null where a part of it is not known yet. */
export function houseOf(address: SomeApplicant['address']): House | null {
  const street = tokensOf(address?.street ?? '')
    .map(wordOf)
    .join('');
  // "12-14" and "12/3" are looked for as "12".
  const number = /^\d+\s*[a-z]?(?![a-z])/iu.exec(searchForm(address?.houseNumber ?? '').trim())?.[0].replaceAll(/\s/g, '') ?? '';
  const postalCode = postalCodeOf(address);
  return street && number && postalCode ? { street, number, postalCode } : null;
}

/** A postal code without blanks and signs. */
export function postalCodeOf(address: SomeApplicant['address']): string {
  return searchForm(address?.postalCode ?? '').replaceAll(/[^a-z0-9]/g, '');
}

/** A birth date as eight digits; null where it is none, or still being typed. */
export function birthDigits(birthDate: string | undefined): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(birthDate ?? '');
  return parts ? parts.slice(1).join('') : null;
}
