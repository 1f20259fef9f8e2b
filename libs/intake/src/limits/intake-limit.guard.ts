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
    const pack = this.#packs.get(id);
    if (pack && pack.left > 0 && pack.until > realNow()) {
      pack.left--;
      return true;
    }
    await this.rateLimit.take([{ bucket: `intake:${id}`, perMinute: this.#packsPerMinute }], 'intake.too-many-requests');
    // Many may have bought a pack meanwhile; what is left of theirs is not lost.
    const held = this.#packs.get(id);
    const carried = held && held.until > realNow() ? held.left : 0;
    this.#packs.set(id, { left: carried + this.#packSize - 1, until: realNow() + minute });
    return true;
  }
}
