import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentContext, runInContext, type ExecutionContext } from '../context.js';
import { Refusal, textOf } from '../errors.js';
import { isDatabaseGone } from './failures.js';
import { sqlState } from './sql-state.js';

/** PostgreSQL's codes for "nothing is wrong, try the whole transaction again". */
const retryable = new Set(['40001', '40P01']);
const attempts = 5;

/**
 * The connection broke after COMMIT had been sent and before the database answered, so nobody knows whether it was done. A
 * repeated request with the same idempotency key, or with the version that was read, does it at most once.
 */
export class OutcomeUnknown extends Refusal {
  constructor() {
    super(
      'unavailable',
      'server.outcome-unknown',
      'the database went away while this was being written: it may have been done; ask again with the same key, or look first',
      { retryAfter: 5 },
    );
  }
}

/**
 * One transaction for everything that belongs together, with one time: the clock stands still from its first reading on (see
 * `Clock`). A unit inside a unit joins it. After a serialization failure or a deadlock, the whole unit is repeated, at a new
 * time.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in the open transaction, or in a new one.
   * @throws Error in a request that only reads; a change needs an endpoint that declares it
   */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { manager: open, readOnly, reads } = currentContext() ?? {};
    if (open) return work(open);
    if (readOnly) throw new Error(`a request that reads ${reads} changes nothing`);
    return this.runSeparately(work);
  }

  /**
   * Calls `act` once the open transaction is committed, at once outside of one. It must not throw. It is not called where the
   * transaction is rolled back, or nobody knows; and it is called where only a savepoint in it was rolled back.
   */
  afterCommit(act: () => void): void {
    const context = currentContext();
    if (context?.afterCommit) context.afterCommit.push(act);
    else act();
  }

  /** Runs statements that all see the same moment, in a read-only transaction. */
  async snapshot<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.runSeparately(async (manager) => {
      await manager.query('set transaction isolation level repeatable read, read only');
      return work(manager);
    });
  }

  /** Runs `work` in its own transaction, even inside another unit. */
  async runSeparately<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= attempts || !isRetryable(error)) throw error;
        await new Promise((later) => setTimeout(later, attempt * attempt * 5));
      }
    }
  }

  private async once<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let committing = false;
    try {
      await runner.startTransaction();
      const around = currentContext();
      const afterCommit: (() => void)[] = [];
      const context: ExecutionContext = {
        ...(around ?? { requestId: 'none', locale: 'de' }),
        manager: runner.manager,
        moment: {},
        afterCommit,
      };
      const result = await runInContext(context, () => work(runner.manager));
      committing = true;
      await runner.commitTransaction();
      if (around) around.committed = true;
      afterCommit.forEach((act) => act());
      return result;
    } catch (error) {
      if (committing && mayHaveArrived(error)) throw new OutcomeUnknown();
      // The first error tells what happened. A broken connection cannot roll back, but the server does.
      await runner.rollbackTransaction().catch(() => {});
      throw error;
    } finally {
      await runner.release().catch(() => {});
    }
  }

  /**
   * Like `manager.query`, but the statement is parsed and planned once for each connection, not at each call. Meant for the few
   * statements of the hot paths whose planning costs more than running them.
   * @param name a name that stands for exactly this text in the whole product
   */
  async prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { queryRunner } = this.manager;
    const connection: unknown = queryRunner
      ? await queryRunner.connect()
      : 'master' in this.dataSource.driver
        ? this.dataSource.driver.master
        : undefined;
    if (!takesPrepared<Row>(connection)) return this.manager.query(text, [...values]);
    return (await connection.query({ name, text, values })).rows;
  }

  /** The open transaction's manager, or, outside of one, a manager for single statements. */
  get manager(): EntityManager {
    return currentContext()?.manager ?? this.dataSource.manager;
  }
}

interface TakesPrepared<Row> {
  query(statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] }): Promise<{ rows: Row[] }>;
}

/** Whether it is a connection of `pg` or its pool; TypeORM gives both without a type. */
function takesPrepared<Row>(connection: unknown): connection is TakesPrepared<Row> {
  return typeof connection === 'object' && connection !== null && 'query' in connection && typeof connection.query === 'function';
}

/** Whether a failed COMMIT may have been done nevertheless: not if it was never sent, or was answered. */
function mayHaveArrived(error: unknown): boolean {
  return (
    isDatabaseGone(error) &&
    !/^QueryRunner(?:Provider)?AlreadyReleasedError$/.test(textOf(error, 'name') ?? '') &&
    !/not queryable|Client was closed/.test(textOf(error, 'message') ?? '')
  );
}

function isRetryable(error: unknown): boolean {
  return retryable.has(sqlState(error) ?? '');
}

/** The name of the violated constraint, if the error is such a violation. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return violatedConstraint(error.driverError);
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
}

export { sqlState };
