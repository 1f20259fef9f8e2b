import { Clock, SystemClock } from '@vorgang/platform';

/** The time of the story while one is played, else the machine's. It is for the mail catcher, whose requests state no time. */
export class StoryClock extends Clock {
  #told: Date | null = null;
  readonly #machine = new SystemClock();

  protected read(): Date {
    return this.#told ?? this.#machine.now();
  }

  /** @param moment null: the story is over */
  tell(moment: Date | null): void {
    this.#told = moment;
  }
}
