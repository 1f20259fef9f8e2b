import { Injectable } from '@nestjs/common';
import type { StaffPrincipal } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';
import { holdsWorkOnly } from '@vorgang/words';
import { wordLists } from '../reading/readable-words.js';
import { fieldTerms } from './field-filter.js';
import { endOfCodes, endOfWords, searchTerms, type Look, type SearchTerm } from '../search/search-terms.js';

/** If at most so many cases have a word, they are fetched by the word and then sorted. */
const fewEnough = 50_000;

/** What of a filter is looked for in the index of words. */
type Worded = Parameters<typeof fieldTerms>[0] & { readonly q?: string | undefined };

/** The terms in a list's filter. @throws InvalidInput search.too-short */
export function listTerms({ q, ...fields }: Worded): SearchTerm[] {
  return [...(q ? searchTerms(q, '/query/q') : []), ...fieldTerms(fields)];
}

/**
 * The cases that have a word or begin with it, as selects along case_word_pkey. They apply only the part of the right that words
 * know; the list applies all of it to each case.
 */
function casesWith({ word, codes }: Look, who: StaffPrincipal, parameters: unknown[]): string[] {
  const value = (v: unknown) => `$${parameters.push(v)}`;
  const ranges = [...(word === null ? [] : [[word, endOfWords(word)]]), ...codes.map((code) => [code, endOfCodes(code)])];
  return ranges.map(([from, till]) => {
    const within = `x.word >= ${value(from)} and x.word < ${value(till)}`;
    return `select x.case_id from case_word x where ${within} and ${wordLists(who, 'x', parameters)}`;
  });
}

/**
 * The words of a filter as conditions on the case `c`. The cases of a rare word are fetched first; a frequent word is looked up
 * in each case that the order, or the rare word, leads to.
 * @param rarest the rarest word as typed, from `ListWords`; null where all are common
 */
export function wordConditions(terms: readonly SearchTerm[], rarest: string | null, who: StaffPrincipal, parameters: unknown[]): string[] {
  const selects = (look: Look) => casesWith(look, who, parameters);
  return terms.map(({ typed, readings }) => {
    if (typed === rarest) {
      // An array, so that the planner looks the cases up first and not last.
      const either = readings.map((looks) => `(${looks.map((look) => `(${selects(look).join(' union ')})`).join(' intersect ')})`);
      return `c.id = any(array(${either.join(' union ')}))`;
    }
    const has = (look: Look) =>
      `(${selects(look)
        .map((select) => `exists (${select} and x.case_id = c.id)`)
        .join(' or ')})`;
    return `(${readings.map((looks) => `(${looks.map(has).join(' and ')})`).join(' or ')})`;
  });
}

/**
 * Finds the word with which a list should begin. The planner cannot know that a person who may read one team's cases finds none
 * with another team's words, nor that all cases with a word are old.
 */
@Injectable()
export class ListWords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The word, as typed, that the fewest cases have; null where there is none, or all are common. @throws InvalidInput search.too-short */
  async rarest(filter: Worded & { readonly queue: string }, who: StaffPrincipal): Promise<string | null> {
    // A queue is short, so it does not begin with a word.
    if (holdsWorkOnly(filter.queue)) return null;
    const counted = await Promise.all(listTerms(filter).map(async (term) => ({ typed: term.typed, cases: await this.count(term, who) })));
    const [first] = counted.toSorted((a, b) => a.cases - b.cases);
    return first && first.cases <= fewEnough ? first.typed : null;
  }

  /** How many cases would be fetched for a term. */
  private async count(term: SearchTerm, who: StaffPrincipal): Promise<number> {
    const parameters: unknown[] = [];
    const counted = (look: Look) => {
      const selects = casesWith(look, who, parameters).map((select) => `(${select} limit ${fewEnough + 1})`);
      return `(select count(*) from (${selects.join(' union all ')}) x)`;
    };
    // Each word of a reading is fetched before they are intersected, so the most frequent one decides.
    const readings = term.readings.map((looks) => `greatest(${looks.map(counted).join(', ')})`);
    const [row]: { n: string }[] = await this.unitOfWork.manager.query(`select ${readings.join(' + ')} as n`, parameters);
    return Number(row?.n);
  }
}
