import type { Words } from './word.js';

/** The data of an applicant. */
export const applicantWords = {
  salutation: { de: 'Anrede', en: 'Salutation' },
  givenName: { de: 'Vorname', en: 'Given name' },
  familyName: { de: 'Familienname', en: 'Family name' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  birthDate: { de: 'Geburtsdatum', en: 'Date of birth' },
  address: { de: 'Anschrift', en: 'Address' },
  email: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Telephone' },
} as const satisfies Words;
