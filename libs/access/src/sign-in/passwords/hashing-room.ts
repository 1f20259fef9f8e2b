import { randomInt } from 'node:crypto';
import { Refusal } from '@vorgang/platform';

/** More passwords wait to be hashed than there are places. */
export class PasswordsBusy extends Refusal {
  constructor() {
    super('too-many', 'access.passwords-busy', 'too many passwords are being checked at once: try again in a few seconds', {
      retryAfter: 5,
    });
  }
}

/** The person for whom a password is hashed. */
export interface Asker {
  /** The origin whose requests share their turns: an address, a browser, an account. */
  readonly from: string;
  /** Somebody who has signed in before, here or with this browser, or the system itself. They come first. */
  readonly known: boolean;
}

interface Waiting {
  readonly asker: Asker;
  readonly begin: () => void;
  readonly displace: () => void;
}

/**
 * Queues passwords to be hashed, few at a time, since Node hashes in the same few threads that read files, look up hosts and sign
 * in at the database. Known people come first. Then chance decides among the origins, no matter how many each sends. If all
 * places are taken, one who waits is sent away, chosen at random from the origin with the most. So nobody can fill the room and
 * keep others out.
 */
export class HashingRoom {
  readonly #waiting = new Set<Waiting>();
  #underWay = 0;

  /**
   * @param atOnce the most that are hashed at once
   * @param places the most that wait: of known people, and of others
   */
  constructor(
    private readonly atOnce: number,
    private readonly places = 100,
  ) {}

  /**
   * Runs the work when its turn comes.
   * @throws PasswordsBusy where another one got its place
   */
  async run<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    if (this.#underWay < this.atOnce) this.#underWay += 1;
    else await this.wait(asker);
    try {
      return await work();
    } finally {
      const next = this.drawn();
      if (next) next.begin();
      else this.#underWay -= 1;
    }
  }

  /** Sends everybody away who waits. */
  clear(): void {
    for (const one of [...this.#waiting]) one.displace();
  }

  /** Resolves when a running one hands its turn on. */
  private async wait(asker: Asker): Promise<void> {
    await new Promise<void>((begin, refused) => {
      const leaving = (then: () => void) => () => {
        this.#waiting.delete(one);
        then();
      };
      const one: Waiting = { asker, begin: leaving(begin), displace: leaving(() => refused(new PasswordsBusy())) };
      this.#waiting.add(one);
      const line = this.line(asker.known);
      if (line.length > this.places) lot(fullest(line))?.displace();
    });
  }

  private drawn(): Waiting | undefined {
    const known = this.line(true);
    return lot(lot(byOrigin(known.length > 0 ? known : this.line(false))) ?? []);
  }

  private line(known: boolean): Waiting[] {
    return [...this.#waiting].filter(({ asker }) => asker.known === known);
  }
}

function byOrigin(line: readonly Waiting[]): Waiting[][] {
  return [...Map.groupBy(line, ({ asker }) => asker.from).values()];
}

/** Those of the origin with the most. */
function fullest(line: readonly Waiting[]): Waiting[] {
  const groups = byOrigin(line);
  const most = Math.max(...groups.map(({ length }) => length));
  return groups.filter(({ length }) => length === most).flat();
}

function lot<T>(among: readonly T[]): T | undefined {
  return among.length === 0 ? undefined : among[randomInt(among.length)];
}
