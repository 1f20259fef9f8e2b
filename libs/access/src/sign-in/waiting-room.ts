import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Metrics, Refusal } from '@vorgang/platform';

/** The most attempts that wait at once: of one person from one address, of one address, and in this process. */
const places = { one: 5, address: 30, all: 500 } as const;

/** The places were full, and a later attempt got this one's place. */
export class TooManySignIns extends Refusal {
  constructor(retryAfter: number) {
    super('too-many', 'access.too-many-sign-ins', `too many attempts at once: try again in ${retryAfter} s`, { retryAfter });
  }
}

interface Waiting {
  readonly who: string;
  readonly from: string;
  readonly displace: () => void;
}

/**
 * Attempts that come too fast wait here. There are few places, so that waiting costs the server nothing. If they are taken, a new
 * attempt displaces a waiting one at random, so that nobody can hold all places and keep others out.
 */
@Injectable()
export class WaitingRoom implements OnModuleDestroy {
  readonly #waiting = new Set<Waiting>();
  readonly #slowed;

  constructor(metrics: Metrics) {
    this.#slowed = metrics.counter('sign_ins_slowed_total', 'Attempts to sign in that had to wait', []);
  }

  /**
   * @param who the name and the address together
   * @param from the address
   * @throws TooManySignIns where somebody else got the place meanwhile
   */
  async wait(who: string, from: string, ms: number): Promise<void> {
    this.#slowed.inc();
    this.makeRoom((one) => one.who === who, places.one);
    this.makeRoom((one) => one.from === from, places.address);
    this.makeRoom(() => true, places.all);
    await new Promise<void>((done, refused) => {
      const leave = (then: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(one);
        then();
      };
      const one: Waiting = { who, from, displace: () => leave(() => refused(new TooManySignIns(Math.max(1, Math.ceil(ms / 1000))))) };
      const timer = setTimeout(() => leave(done), ms);
      this.#waiting.add(one);
    });
  }

  onModuleDestroy(): void {
    for (const one of [...this.#waiting]) one.displace();
  }

  private makeRoom(sameRoom: (one: Waiting) => boolean, most: number): void {
    const there = [...this.#waiting].filter(sameRoom);
    if (there.length >= most) there[randomInt(there.length)]?.displace();
  }
}
