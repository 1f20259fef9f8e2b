import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import { currentPortal, RateLimit } from '@vorgang/access';
import { CONFIG, realNow, type Config } from '@vorgang/platform';

const minute = 60_000;

/**
 * How often a portal may ask in a minute, over all servers. Servers count together in the database, but not each
 * request by itself: a server takes a pack of the minute's allowance and serves from it. So a portal costs one
 * statement for many requests, and its limit is exact up to the packs that servers hold when the minute turns.
 */
@Injectable()
export class IntakeLimit implements CanActivate {
  readonly #packs = new Map<string, { left: number; until: number }>();
  /** Packs that are being bought now: whoever comes meanwhile waits for that one and buys none of their own. */
  readonly #purchases = new Map<string, Promise<void>>();
  readonly #packSize: number;
  readonly #packsPerMinute: number;

  constructor(
    private readonly rateLimit: RateLimit,
    @Inject(CONFIG) config: Config,
  ) {
    const perMinute = config.limits.intakePerMinute;
    this.#packSize = Math.max(1, Math.floor(perMinute / 60));
    this.#packsPerMinute = Math.floor(perMinute / this.#packSize);
  }

  /** @throws Refusal `intake.too-many-requests` with `retryAfter` in seconds */
  async canActivate(): Promise<boolean> {
    const { id } = currentPortal();
    while (!this.#serve(id)) await this.#buy(id);
    return true;
  }

  /** Takes one from the pack that is held, if there is one. */
  #serve(id: string): boolean {
    const pack = this.#packs.get(id);
    if (!pack || pack.left < 1 || pack.until <= realNow()) return false;
    pack.left--;
    return true;
  }

  /** One purchase for a key at a time; a hundred requests at once need as few packs as a hundred in a row. */
  #buy(id: string): Promise<void> {
    const under = this.#purchases.get(id);
    if (under) return under;
    const purchase = this.rateLimit
      .take([{ bucket: `intake:${id}`, perMinute: this.#packsPerMinute }], 'intake.too-many-requests')
      .then(() => void this.#packs.set(id, { left: this.#packSize, until: realNow() + minute }))
      .finally(() => this.#purchases.delete(id));
    this.#purchases.set(id, purchase);
    return purchase;
  }
}
