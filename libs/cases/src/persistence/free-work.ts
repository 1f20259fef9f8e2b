import { Injectable } from '@nestjs/common';

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
  /** Until when this is believed, in milliseconds of a clock that nobody sets. */
  until: number;
  /** Counts the looks from the beginning. */
  era: number;
  /** How many cases became free in this line, and the places of the last of them. */
  freed: number;
  readonly lastFreed: FreePlace[];
}

/** One look for the next case of a line: where it begins, and what was known then. */
export interface Look {
  readonly place: FreePlace;
  readonly fromBeginning: boolean;
  readonly begun: number;
  readonly era: number;
  readonly freed: number;
}

export const beginning: FreePlace = { urgency: -2_147_483_648, caseId: '00000000-0000-0000-0000-000000000000' };

/**
 * How long a front is believed: at least this long, at most that long, and between them so many times as long as the look from the
 * beginning took, so that these looks take a fiftieth of the time.
 */
const believedMs = { atLeast: 2_000, atMost: 10_000 };
const believedTimes = 50;

/** Of so many freed cases the places are kept, which is more than are freed while somebody looks for the next one. */
const remembered = 64;

/**
 * Where the next free case of a line is looked for. Claimed cases leave their entries at the head of the index for as long as an old
 * snapshot might need them, so a look from the beginning passes all that were claimed meanwhile. It begins at the front instead. A
 * case that becomes free, or more urgent, moves the front back at once in the process that did it. Other processes find it with their
 * next look from the beginning, two seconds after the last one as a rule, and at most ten.
 */
@Injectable()
export class FreeWork {
  readonly #fronts = new Map<string, Front>();

  /** Begins a look. */
  look(line: Line): Look {
    const { place, until, era, freed } = this.#of(line);
    const begun = performance.now();
    const fromBeginning = until <= begun;
    return { place: fromBeginning ? beginning : place, fromBeginning, begun, era, freed };
  }

  /**
   * A look has found this place: nothing before it was free. Nothing is learned where a case before it became free meanwhile, or where
   * somebody has looked from the beginning since. To be called once what was found is claimed.
   * @param tookMs how long the look took
   */
  advance(line: Line, place: FreePlace, look: Look, tookMs: number): void {
    const front = this.#of(line);
    const since = front.freed - look.freed;
    if (since > front.lastFreed.length) return;
    if (front.lastFreed.slice(front.lastFreed.length - since).some((freed) => isBefore(freed, place))) return;
    if (look.fromBeginning) {
      front.place = place;
      front.until = look.begun + Math.min(believedMs.atMost, Math.max(believedMs.atLeast, believedTimes * tookMs));
      front.era++;
    } else if (look.era === front.era && isBefore(front.place, place)) front.place = place;
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
    if (!front) this.#fronts.set(key, (front = { place: beginning, until: 0, era: 0, freed: 0, lastFreed: [] }));
    return front;
  }
}

/** Ids compare as the database compares them: by their digits. */
function isBefore(one: FreePlace, other: FreePlace): boolean {
  if (one.urgency !== other.urgency) return one.urgency < other.urgency;
  return one.caseId < other.caseId;
}
