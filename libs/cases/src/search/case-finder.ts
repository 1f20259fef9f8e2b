import { Injectable } from '@nestjs/common';
import type { StaffPrincipal } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';
import type { Found, Wanted } from './search-result.js';
import type { SearchTerm } from './search-terms.js';
import { ranks, WordSearch } from './word-search.js';

/** If a search finds fewer cases, it also looks for similar words. */
const few = 5;

/**
 * Finds cases by words, forgives slips, and gives only what the person may read. Every search runs through here, so searches can
 * be recorded in this one place.
 *
 * The index is a list of cases for each word and drawer (a team and a service), the newest first (`case_word_pkey`). So the work
 * depends on how many lists are opened and how far each is read. Both have a limit, and the number of cases does not matter. A
 * person's rights choose the drawers, so the lists of what they may not read are not opened, and no word of it is suggested.
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
    // Somebody who types a whole number means that case.
    const isNumber = terms.length === 1 && first.cases[0]?.rank === ranks.code;
    if (isNumber || first.cases.length >= Math.min(few, wanted.limit)) return { ...first, corrected: false };
    const similar = await search.similar(asTyped);
    if (similar.length === 0) return { ...first, corrected: false };
    const second = await search.cases([...asTyped, ...similar], true);
    return { ...second, corrected: first.cases.length === 0 && second.cases.length > 0 };
  }
}
