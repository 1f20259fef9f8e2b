import { jest } from '@jest/globals';
import pg from 'pg';

/** A statement as it went to the database, and by which connection. */
export interface Sent {
  readonly by: pg.Client;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Every statement that this process sends while the work is done, in order; also those of background work. */
export async function statementsSent(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const real = pg.Client.prototype.query;
  const sent: Sent[] = [];
  const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]): never {
    const [statement, values] = given as [string | { text: string; values?: unknown[] }, unknown];
    if (typeof statement === 'string') sent.push({ by: this, text: statement, values: Array.isArray(values) ? values : [] });
    else sent.push({ by: this, text: statement.text, values: statement.values ?? (Array.isArray(values) ? values : []) });
    return Reflect.apply(real, this, given) as never;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}
