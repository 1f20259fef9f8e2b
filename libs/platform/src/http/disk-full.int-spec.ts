import { writeFile } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../../test/support/cluster.js';
import { problemOf } from './problem.filter.js';

const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a disk that is full', () => {
  it('of files, is answered with 507 and when to ask again', async () => {
    // Linux has a device that is always full.
    expect(problemOf(await thrown(writeFile('/dev/full', 'x')))).toMatchObject({ status: 507, code: 'server.disk-full', retryAfter: 300 });
  });

  it('of the database, too; and its words are not passed on', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource({ type: 'postgres', url: database.app }).initialize();
    const error = await thrown(
      source.query(`do $$ begin raise exception 'could not extend file "base/16384/2619"' using errcode = '53100'; end $$`),
    );
    await source.destroy();
    await database.drop();
    const problem = problemOf(error);
    expect(problem).toMatchObject({ status: 507, code: 'server.disk-full' });
    expect(JSON.stringify(problem)).not.toContain('base/');
  });
});
