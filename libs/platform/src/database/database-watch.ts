import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { realNow } from '../clock.js';
import { textOf } from '../errors.js';
import { LOGGER, type Logger } from '../log.js';
import { sqlState } from './sql-state.js';

const firstPauseMs = 250;
const longestPauseMs = 5000;

/**
 * Knows whether the database is there. Code that finds it gone calls `lost`; from then on, only this class asks the database,
 * with growing pauses. The log gets one line when it goes and one when it is back, no matter how many are waiting.
 */
@Injectable()
export class DatabaseWatch implements OnModuleDestroy {
  #outage: Promise<void> | undefined;
  #stopped = false;
  #wake: () => void = () => {};

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Reports that some work failed because the database is gone (`isDatabaseGone`). */
  lost(error: unknown): void {
    this.#outage ??= this.wait(error).finally(() => (this.#outage = undefined));
  }

  /** Resolves when the database answers; at once if nobody has found it gone. */
  async back(): Promise<void> {
    await this.#outage;
  }

  onModuleDestroy(): void {
    this.#stopped = true;
    this.#wake();
  }

  private async wait(error: unknown): Promise<void> {
    const since = realNow();
    let said = false;
    for (let pause = firstPauseMs; !this.#stopped; pause = Math.min(pause * 2, longestPauseMs)) {
      try {
        await this.dataSource.query('select 1');
        // A single broken connection is no outage.
        const line = { seconds: Math.round((realNow() - since) / 1000) };
        if (said) this.logger.warn(line, `database back after ${line.seconds} s`);
        else this.logger.info({ reason: reasonOf(error) }, 'a connection to the database broke; the database is there');
        return;
      } catch (failed) {
        if (!said) this.logger.error({ reason: reasonOf(failed) }, 'database gone; trying again until it is back');
        said = true;
      }
      await new Promise<void>((later) => {
        const timer = setTimeout(later, pause);
        this.#wake = () => {
          clearTimeout(timer);
          later();
        };
      });
    }
  }
}

function reasonOf(error: unknown): string {
  return sqlState(error) ?? textOf(error, 'message') ?? 'unknown';
}
