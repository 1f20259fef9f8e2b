import { addressWords, applicantKindWords, applicantWords, type Word } from '@vorgang/words';
import type { FormSchema } from '../definition.schema.js';

const titled = ({ de, en }: Word) => ({ title: de, 'x-title-en': en });
const line = (word: Word, order: number, maxLength: number, more: object = {}) => ({
  ...titled(word),
  'x-order': order,
  type: 'string',
  minLength: 1,
  maxLength,
  ...more,
});

/**
 * The applicant as a form, for people who type it in. What an applicant may be is said by `applicantSchema`; this says how it is asked
 * for, in the way of a service's own form.
 */
export const applicantForm: FormSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Antragstellende Person',
  'x-title-en': 'Applicant',
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'address'],
  properties: {
    kind: {
      ...titled(applicantWords.kind),
      'x-order': 1,
      enum: Object.keys(applicantKindWords),
      default: 'person',
      'x-enum-titles': applicantKindWords,
      'x-widget': 'radio',
    },
    organisation: line(applicantWords.organisation, 2, 200),
    salutation: {
      ...titled(applicantWords.salutation),
      'x-order': 3,
      enum: ['Frau', 'Herr'],
      'x-enum-titles': { Frau: { de: 'Frau', en: 'Ms (Frau)' }, Herr: { de: 'Herr', en: 'Mr (Herr)' } },
    },
    givenName: line(applicantWords.givenName, 4, 120),
    familyName: line(applicantWords.familyName, 5, 120),
    birthDate: { ...titled(applicantWords.birthDate), 'x-order': 6, type: 'string', format: 'date' },
    address: {
      ...titled(applicantWords.address),
      'x-order': 7,
      type: 'object',
      additionalProperties: false,
      required: ['postalCode', 'town'],
      properties: {
        careOf: line(addressWords.careOf, 1, 120),
        street: line(addressWords.street, 2, 120),
        houseNumber: line(addressWords.houseNumber, 3, 20),
        addition: line(addressWords.addition, 4, 120),
        postBox: line(addressWords.postBox, 5, 20),
        postalCode: line(addressWords.postalCode, 6, 12),
        town: line(addressWords.town, 7, 120),
        country: line(addressWords.country, 8, 60),
      },
    },
    email: { ...titled(applicantWords.email), 'x-order': 8, type: 'string', format: 'email' },
    phone: line(applicantWords.phone, 9, 40, { format: 'phone' }),
  },
};
