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
      'x-columns': 12,
    },
    salutation: {
      ...titled(applicantWords.salutation),
      'x-order': 3,
      enum: ['Frau', 'Herr'],
      'x-enum-titles': { Frau: { de: 'Frau', en: 'Ms (Frau)' }, Herr: { de: 'Herr', en: 'Mr (Herr)' } },
      'x-columns': 2,
    },
    givenName: line(applicantWords.givenName, 4, 120, { 'x-columns': 5 }),
    familyName: line(applicantWords.familyName, 5, 120, { 'x-columns': 5 }),
    address: {
      ...titled(applicantWords.address),
      'x-order': 6,
      type: 'object',
      additionalProperties: false,
      required: ['postalCode', 'town'],
      properties: {
        street: line(addressWords.street, 1, 120, { 'x-columns': 9 }),
        houseNumber: line(addressWords.houseNumber, 2, 20),
        postalCode: line(addressWords.postalCode, 3, 12, { 'x-widget': 'linked', 'x-fills': { from: 'towns', beside: 'town' } }),
        town: line(addressWords.town, 4, 120),
        country: line(addressWords.country, 5, 60, { 'x-columns': 3 }),
        careOf: line(addressWords.careOf, 6, 120, { 'x-columns': 4 }),
        addition: line(addressWords.addition, 7, 120, { 'x-columns': 5 }),
        postBox: line(addressWords.postBox, 8, 20),
      },
    },
    birthDate: { ...titled(applicantWords.birthDate), 'x-order': 7, type: 'string', format: 'date', 'x-columns': 4 },
    email: { ...titled(applicantWords.email), 'x-order': 8, type: 'string', format: 'email', 'x-columns': 4 },
    phone: line(applicantWords.phone, 9, 40, { format: 'phone', 'x-columns': 4 }),
  },
  if: { properties: { kind: { const: 'organisation' } }, required: ['kind'] },
  then: { required: ['organisation'], properties: { organisation: line(applicantWords.organisation, 2, 200, { 'x-columns': 12 }) } },
};
