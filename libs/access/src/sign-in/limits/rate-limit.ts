import { Injectable } from '@nestjs/common';
import { Refusal, sha256, UnitOfWork } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';

/** A bucket, and how many attempts it allows in a minute. */
export interface Limit {
  /** Such as `sign-in:name:` and the name; only its hash is stored. */
  readonly bucket: string;
  readonly perMinute: number;
}

interface Counted {
  readonly bucket: string;
  readonly used: number;
  readonly seconds: number;
}

/**
 * Counts attempts in windows of one minute of real time, in the database: any number of servers count together.
 */
@Injectable()
export class RateLimit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes one from each bucket. It has to be called before the limited action, so that many attempts at once cannot slip through.
   * It commits at once, even inside a unit of work: a later refusal does not give it back.
   * @throws Refusal `too-many` with this code and `retryAfter` in seconds
   */
  async take(limits: readonly Limit[], code: string): Promise<void> {
    const counted = await this.count(limits.map(({ bucket }) => bucket));
    const over = limits.flatMap(({ bucket, perMinute }) => {
      const found = counted.get(bucket);
      return found && found.used > perMinute ? [found] : [];
    });
    if (over.length === 0) return;
    const retryAfter = Math.max(1, ...over.map(({ seconds }) => seconds));
    throw new Refusal('too-many', code, `too many attempts: try again in ${retryAfter} s`, { retryAfter });
  }

  /**
   * Counts one in each bucket; it commits at once, even inside a unit of work.
   * @returns the number in this minute, including this one, and the seconds until the minute ends
   */
  async count(buckets: readonly string[]): Promise<ReadonlyMap<string, { readonly used: number; readonly seconds: number }>> {
    const byHash = new Map(buckets.map((bucket) => [sha256(bucket), bucket]));
    // Sorted, so that two requests with the same buckets cannot deadlock.
    const count = (manager: EntityManager) =>
      manager.query<Counted[]>(
        `insert into rate_limit as r (bucket, used) select bucket, 1 from unnest($1::text[]) as given(bucket) order by bucket
         on conflict (bucket) do update set
           used = case when r.window_started_at <= now() - interval '1 minute' then 1 else r.used + 1 end,
           window_started_at = case when r.window_started_at <= now() - interval '1 minute' then now() else r.window_started_at end
         returning bucket, used, ceil(extract(epoch from window_started_at + interval '1 minute' - now()))::int as seconds`,
        [[...byHash.keys()]],
      );
    const { manager } = this.unitOfWork;
    const rows = manager.queryRunner === undefined ? await count(manager) : await this.unitOfWork.runSeparately(count);
    return new Map(rows.map(({ bucket, used, seconds }) => [byHash.get(bucket) ?? bucket, { used, seconds }]));
  }

  /** Gives one back to each bucket, because the attempt was good. */
  async giveBack(buckets: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query('update rate_limit set used = greatest(used - 1, 0) where bucket = any($1)', [
      buckets.map((b) => sha256(b)),
    ]);
  }

  /** Removes the counters of minutes that are over. */
  async prune(): Promise<void> {
    await this.unitOfWork.manager.query(`delete from rate_limit where window_started_at < now() - interval '5 minutes'`);
  }
}
