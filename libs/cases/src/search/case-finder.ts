import { Injectable } from '@nestjs/common';
import type { StaffPrincipal } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';
import type { Found, Wanted } from './search-result.js';
import type { SearchTerm } from './search-terms.js';
import { ranks, WordSearch } from './word-search.js';

/** Below this many, words that are only similar are looked for too. */
const few = 5;

/**
 * Finds cases by words, with slips forgiven, among those that somebody may read. Every search runs through here: the one
 * place where searches can be recorded.
 *
 * The index is a list of cases for each word, team and service, the newest first (`case_word_pkey`). So the work depends on
 * how many lists are opened and how far each is read, both bounded, and not on how many cases there are. A person's rights
 * choose the lists: what they may not read is not even looked at, and no word of it is suggested.
 */
@Injectable()
export class CaseFinder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(who: StaffPrincipal, terms: readonly SearchTerm[], wanted: Wanted): Promise<Found> {
    const search = new WordSearch(this.unitOfWork.manager, who, wanted, terms);
    const asTyped = await search.asTyped();
    if (wanted.after) {
      const similar = wanted.after.similar ? await search.similar(asTyped) : [];
      return { ...(await search.cases([...asTyped, ...similar], wanted.after.similar)), corrected: false };
    }
    const first = await search.cases(asTyped, false);
    // Who types a whole number means that one.
    const isNumber = terms.length === 1 && first.cases[0]?.rank === ranks.code;
    if (isNumber || first.cases.length >= Math.min(few, wanted.limit)) return { ...first, corrected: false };
    const similar = await search.similar(asTyped);
    if (similar.length === 0) return { ...first, corrected: false };
    const second = await search.cases([...asTyped, ...similar], true);
    return { ...second, corrected: first.cases.length === 0 && second.cases.length > 0 };
  }
}
