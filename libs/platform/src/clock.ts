import { Injectable } from '@nestjs/common';
import { currentContext } from './context.js';

/**
 * The time at which something happens. Domain code never asks the machine; it uses this clock. It gives `occurredAt` of every
 * event, all deadlines and all figures. Sessions, rate limits and `recordedAt` use real time, even while a log is replayed.
 *
 * One change has one time: within a unit of work, every reading gives the instant of the first one. So an event, its rows and
 * everything else in the same transaction have the same time. A unit that is repeated reads anew. Outside a unit, each reading is
 * a new one.
 */
export abstract class Clock {
  now(): Date {
    const moment = currentContext()?.moment;
    if (!moment) return this.read();
    moment.at ??= this.read();
    return new Date(moment.at);
  }

  /** One new reading, even within a unit of work. */
  protected abstract read(): Date;

  /** The same instant as an ISO 8601 string in UTC, with milliseconds. */
  nowIso(): string {
    return this.now().toISOString();
  }
}

/** The machine's own clock. */
@Injectable()
export class SystemClock extends Clock {
  protected read(): Date {
    return new Date();
  }
}

/** A clock that the caller sets: for tests, and for jobs that run at a replayed time. */
export class SettableClock extends Clock {
  #now: Date;

  /**
   * @param step how many milliseconds each reading moves it: with 1, no two readings agree by chance, as with a real
   *   clock under load
   */
  constructor(
    start: Date | string,
    private readonly step = 0,
  ) {
    super();
    this.#now = new Date(start);
  }

  protected read(): Date {
    const read = new Date(this.#now);
    this.advance(this.step);
    return read;
  }

  /** The instant of the next reading, without reading. */
  get ahead(): Date {
    return new Date(this.#now);
  }

  set(instant: Date | string): void {
    this.#now = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

/** The clock of a replay, in which each request states the time. Only the replay uses it; no other server accepts a time from outside. */
@Injectable()
export class StatedClock extends Clock {
  protected read(): Date {
    const stated = currentContext()?.statedTime;
    return stated ? new Date(stated) : new Date();
  }
}

/** Real time in milliseconds, for sessions, rate limits and measurements; never for anything that a case shows. */
export function realNow(): number {
  return Date.now();
}
