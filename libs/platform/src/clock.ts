import { Injectable } from '@nestjs/common';
import { currentContext } from './context.js';

/**
 * The time at which something happens. Domain code never asks the machine; it is handed this.
 * `occurredAt` of every event, all deadlines and all figures come from here; sessions, rate limits and
 * `recordedAt` do not (they stay on real time, also while a log is replayed).
 */
export abstract class Clock {
  abstract now(): Date;

  /** The same instant as an ISO 8601 string in UTC, with milliseconds. */
  nowIso(): string {
    return this.now().toISOString();
  }
}

/** The machine's own clock. */
@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that somebody sets: for tests, and for jobs that run at a replayed time. */
export class SettableClock extends Clock {
  #now: Date;

  constructor(start: Date | string) {
    super();
    this.#now = new Date(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(instant: Date | string): void {
    this.#now = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

/**
 * The clock of a replay: the time is stated by each request. Only the replay composes it; no other server takes a
 * time from outside.
 */
@Injectable()
export class StatedClock extends Clock {
  now(): Date {
    const stated = currentContext()?.statedTime;
    return stated ? new Date(stated) : new Date();
  }
}

/** Real time in milliseconds, for sessions, rate limits and measurements; never for anything that a case shows. */
export function realNow(): number {
  return Date.now();
}
