import { streetLine } from '@vorgang/catalogue';
import type { CaseApplicant } from './domain/case.js';

/** The lines of the address window (DIN 5008), name first; at most six. */
export function addressLines(applicant: CaseApplicant): string[] {
  const { address } = applicant;
  const person = [applicant.givenName, applicant.familyName].filter(Boolean).join(' ');
  const named = applicant.kind === 'organisation' ? [applicant.organisation ?? '', person] : [title(applicant.salutation), person];
  const country = address.country && !/^(de|deutschland|germany)$/i.test(address.country) ? address.country.toUpperCase() : '';
  const careOf = address.careOf ? `c/o ${address.careOf}` : '';
  return [...named, careOf, streetLine(address), `${address.postalCode} ${address.town}`, country]
    .map((line) => line.trim())
    .filter(Boolean);
}

/** How a German letter begins; without a title it greets by the whole name. */
export function salutation(applicant: CaseApplicant): string {
  if (applicant.kind === 'organisation') return 'Sehr geehrte Damen und Herren,';
  if (applicant.salutation === 'Frau') return `Sehr geehrte Frau ${applicant.familyName || (applicant.givenName ?? '')},`;
  if (applicant.salutation === 'Herr') return `Sehr geehrter Herr ${applicant.familyName || (applicant.givenName ?? '')},`;
  return `Guten Tag ${[applicant.givenName, applicant.familyName].filter(Boolean).join(' ')},`;
}

/** On an envelope a man is addressed in the accusative. */
function title(salutation: string | undefined): string {
  return salutation === 'Herr' ? 'Herrn' : (salutation ?? '');
}
