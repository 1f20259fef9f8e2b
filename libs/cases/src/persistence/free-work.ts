import { Injectable } from '@nestjs/common';
import { realNow } from '@vorgang/platform';

/** A place in the order in which free cases are handed out (`urgencySql`). */
export interface FreePlace {
  readonly urgency: number;
  readonly caseId: string;
}

/** The cases of one team and service, which are handed out in one order. */
export interface Line {
  readonly teamId: string;
  readonly serviceKey: string;
}

interface Front {
  /** Nothing before it is free, as far as this process knows. */
  place: FreePlace;
  /** Until when this is believed, in milliseconds. */
  until: number;
  /** How many cases became free in this line, and the places of the last of them. */
  freed: number;
  readonly lastFreed: FreePlace[];
}

export const beginning: FreePlace = { urgency: -2_147_483_648, caseId: '00000000-0000-0000-0000-000000000000' };

/** How long a front is believed at least, and how much longer than it took to find it. */
const believedMs = 2_000;
const believedTimes = 50;

/** Of so many freed cases the places are kept, which is more than are freed while somebody looks for the next one. */
const remembered = 64;

/**
 * Where the next free case of a line is looked for. Claimed cases leave their entries at the head of the index for as long as an old
 * snapshot might need them, so a search from the beginning passes all that were claimed meanwhile. It begins at the last claimed place
 * instead. A case that becomes free, or more urgent, moves the front back at once in the process that did it. Other processes find it
 * when they stop believing their front, after two seconds as a rule.
 */
@Injectable()
export class FreeWork {
  readonly #fronts = new Map<string, Front>();

  /** Where to begin; `freed` is to be handed to `advance`. */
  front(line: Line): { readonly place: FreePlace; readonly freed: number } {
    const { place, until, freed } = this.#of(line);
    return { place: until > realNow() ? place : beginning, freed };
  }

  /**
   * The case at this place was the first free one of its line, and is claimed. Nothing is learned where a case before it became free
   * meanwhile.
   * @param freedBefore `freed` of the front from which it was looked for
   * @param tookMs how long that took
   */
  advance(line: Line, place: FreePlace, freedBefore: number, tookMs: number): void {
    const front = this.#of(line);
    const since = front.freed - freedBefore;
    if (since > front.lastFreed.length || front.lastFreed.slice(front.lastFreed.length - since).some((freed) => isBefore(freed, place)))
      return;
    const now = realNow();
    if (front.until <= now) {
      front.place = place;
      front.until = now + Math.max(believedMs, believedTimes * tookMs);
    } else if (isBefore(front.place, place)) front.place = place;
  }

  /** The case at this place is free now. To be called once that is committed. */
  freed(line: Line, place: FreePlace): void {
    const front = this.#of(line);
    front.freed++;
    front.lastFreed.push(place);
    if (front.lastFreed.length > remembered) front.lastFreed.shift();
    if (isBefore(place, front.place)) front.place = place;
  }

  #of({ teamId, serviceKey }: Line): Front {
    const key = `${teamId} ${serviceKey}`;
    let front = this.#fronts.get(key);
    if (!front) this.#fronts.set(key, (front = { place: beginning, until: 0, freed: 0, lastFreed: [] }));
    return front;
  }
}

/** Ids compare as the database compares them: by their digits. */
function isBefore(one: FreePlace, other: FreePlace): boolean {
  if (one.urgency !== other.urgency) return one.urgency < other.urgency;
  return one.caseId < other.caseId;
}
