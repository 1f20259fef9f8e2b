import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentContext, runInContext, type ExecutionContext } from '../context.js';

/** PostgreSQL's codes for "nothing is wrong, try the whole transaction again". */
const retryable = new Set(['40001', '40P01']);
const attempts = 5;

/**
 * One transaction for everything that belongs together. A unit inside a unit joins it; serialization failures and
 * deadlocks repeat the whole unit.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in the open transaction, or in a new one. */
  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = currentContext()?.manager;
    if (open) return work(open);
    return this.runSeparately(work);
  }

  /** Runs `work` in a transaction of its own, whatever is open around it. */
  async runSeparately<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => {
          const context: ExecutionContext = { ...(currentContext() ?? { requestId: 'none', locale: 'de' }), manager };
          return runInContext(context, () => work(manager));
        });
      } catch (error) {
        if (attempt >= attempts || !isRetryable(error)) throw error;
        await new Promise((later) => setTimeout(later, attempt * attempt * 5));
      }
    }
  }

  /**
   * The same as `manager.query`, but parsed and planned once for each connection and not at each call: for the few
   * statements of the hot paths whose planning costs more than running them.
   * @param name stands for exactly this text, in the whole product
   */
  async prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { queryRunner } = this.manager;
    const connection: unknown = queryRunner ? await queryRunner.connect() : 'master' in this.dataSource.driver ? this.dataSource.driver.master : undefined;
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

/** A connection of `pg`, or its pool; TypeORM hands both out without a type. */
function takesPrepared<Row>(connection: unknown): connection is TakesPrepared<Row> {
  return typeof connection === 'object' && connection !== null && 'query' in connection && typeof connection.query === 'function';
}

function isRetryable(error: unknown): boolean {
  return retryable.has(sqlState(error) ?? '');
}

/** The SQLSTATE of a database error (TypeORM wraps it), or undefined. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The violated constraint's name, where the error is one. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return violatedConstraint(error.driverError);
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
}
