import { PassThrough } from 'node:stream';
import { loadConfig } from '@vorgang/platform';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/cluster.js';
import { createAdmin } from './create-admin.js';

describe('the first administrators', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const made = (env: Record<string, string>, named?: string) =>
    createAdmin(
      { userName: 'erste', ...(named ? { database: named } : {}) },
      { stdout: new PassThrough(), stderr: new PassThrough(), stopped: new AbortController().signal },
      loadConfig({ DATABASE_URL: database.app, LOG_LEVEL: 'silent', ...env }),
    );
  async function names(): Promise<string[]> {
    const client = new pg.Client({ connectionString: database.owner });
    await client.connect();
    const { rows } = await client.query<{ user_name: string }>('select user_name from staff');
    await client.end();
    return rows.map(({ user_name }) => user_name);
  }

  it('are let in by the owner of the database, and not with the address of the servers alone', async () => {
    await expect(made({})).rejects.toMatchObject({ exitCode: 78, text: expect.stringContaining('DATABASE_OWNER_URL: is missing') });
    await expect(made({ DATABASE_OWNER_URL: database.app })).rejects.toMatchObject({
      exitCode: 78,
      text: expect.stringContaining('Only the role that owns the database'),
    });
    await expect(made({}, database.app)).rejects.toMatchObject({ exitCode: 78 });
    expect(await names()).toEqual([]);
    expect(await made({ DATABASE_OWNER_URL: database.owner })).toBe(0);
    expect(await names()).toEqual(['erste']);
  });
});
