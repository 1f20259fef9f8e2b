import type { Words } from './word.js';

/** The data of an applicant. */
export const applicantWords = {
  kind: { de: 'Wer beantragt', en: 'Who applies' },
  salutation: { de: 'Anrede', en: 'Salutation' },
  givenName: { de: 'Vorname', en: 'Given name' },
  familyName: { de: 'Familienname', en: 'Family name' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  birthDate: { de: 'Geburtsdatum', en: 'Date of birth' },
  address: { de: 'Anschrift', en: 'Address' },
  email: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Telephone' },
} as const satisfies Words;

/** The parts of an address (DIN 5008). */
export const addressWords = {
  careOf: { de: 'c/o', en: 'c/o' },
  street: { de: 'Straße', en: 'Street' },
  houseNumber: { de: 'Hausnummer', en: 'House number' },
  addition: { de: 'Zusatz (Hinterhaus, Etage, Wohnung)', en: 'Addition (rear building, floor, flat)' },
  postBox: { de: 'Postfach', en: 'PO box' },
  postalCode: { de: 'Postleitzahl', en: 'Postal code' },
  town: { de: 'Ort', en: 'Town' },
  country: { de: 'Land (Ausland)', en: 'Country (abroad)' },
} as const satisfies Words;

/** The kinds of applicants. */
export const applicantKindWords = {
  person: { de: 'Person', en: 'Person' },
  organisation: { de: 'Firma oder Organisation', en: 'Company or organisation' },
} as const satisfies Words;
