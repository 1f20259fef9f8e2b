import { commaList, InvalidInput, searchText } from '@vorgang/platform';
import { z } from 'zod';
import { attributeWords, bornWord, contactWord, personWords } from '../domain/case.word-rows.js';
import type { SearchTerm } from '../search/search-terms.js';
import { localDateSchema } from '../shapes.js';

/** The filters of a list that look into one field alone. */
export const fieldFilter = z.object({
  person: searchText(100).optional().describe('The applicant’s name, or the beginnings of its parts (of three letters or more)'),
  born: localDateSchema.optional().describe('The applicant’s birth date'),
  contact: searchText(200).optional().describe('A telephone number or mail address, or its beginning'),
  attribute: commaList(searchText(120).regex(/^[a-z][a-z0-9-]*:.+$/), 50).meta({
    type: 'string',
    description:
      'What services name as filters, as key:value, several separated by commas: `breed:Labrador,zone:C`. Several of one key: one of them',
  }),
});
type FieldFilter = z.output<typeof fieldFilter>;

/**
 * What the filters look for in the index of words. Each term is named as its filter looks for it, since a list may look for one text in
 * two fields.
 * @throws InvalidInput search.too-short at the filter that says too little
 */
export function fieldTerms({ person, born, contact, attribute }: Partial<FieldFilter>): SearchTerm[] {
  return [
    ...(person === undefined ? [] : namesOf(person).map(wordTerm)),
    ...(born === undefined ? [] : [wordTerm(bornWord(born))]),
    ...(contact === undefined ? [] : [wordTerm(wordOfContact(contact))]),
    ...attributeTerms(attribute ?? []),
  ];
}

function namesOf(person: string): string[] {
  if (!/[\p{L}\p{N}]{2}/u.test(person)) throw tooShort('/query/person', 'a name has at least two letters');
  return personWords(person);
}

function wordOfContact(contact: string): string {
  const word = contactWord(contact);
  if (word.slice(word.indexOf(' ') + 1).length < 4)
    throw tooShort('/query/contact', 'a telephone number or mail address of at least four signs');
  return word;
}

/** Values of one key are alternatives; all words of a value have to be there. */
function attributeTerms(attributes: readonly string[]): SearchTerm[] {
  const byKey = Map.groupBy(attributes, (one) => one.slice(0, one.indexOf(':')));
  return [...byKey].map(([key, some]) => ({
    typed: `attribute ${some.join(',')}`,
    readings: some.map((one) => {
      const words = attributeWords(key, one.slice(key.length + 1));
      if (words.length === 0) throw tooShort('/query/attribute', 'a value has a letter or digit');
      return words.map((word) => ({ word, codes: [] }));
    }),
  }));
}

function wordTerm(word: string): SearchTerm {
  return { typed: word, readings: [[{ word, codes: [] }]] };
}

function tooShort(pointer: string, detail: string): InvalidInput {
  return new InvalidInput([{ pointer, code: 'search.too-short', detail }]);
}
