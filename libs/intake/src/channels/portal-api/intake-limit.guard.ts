import { Inject, Injectable, type CanActivate } from '@nestjs/common';
import { currentPortal, RateLimit } from '@vorgang/access';
import { CONFIG, realNow, type Config } from '@vorgang/platform';

const minute = 60_000;

/**
 * Limits the requests of a portal in a minute, over all servers. The servers count together in the database, but not every single
 * request: a server takes a pack of the minute's allowance and serves from it. So many requests cost one statement, and the limit
 * is exact except for the packs that servers hold when the minute turns.
 */
@Injectable()
export class IntakeLimit implements CanActivate {
  readonly #packs = new Map<string, { left: number; until: number }>();
  /** The packs that are being bought now. A request that comes meanwhile waits for that pack and buys none of its own. */
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

  /** Takes one from the current pack, if there is one. */
  #serve(id: string): boolean {
    const pack = this.#packs.get(id);
    if (!pack || pack.left < 1 || pack.until <= realNow()) return false;
    pack.left--;
    return true;
  }

  /** Buys one pack at a time for a key, so that a hundred requests at once need as few packs as a hundred in a row. */
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
