import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { startAccessApp, goodPassword, type AccessApp, type Answer } from './access-app.js';

const townHall = '198.51.100.1';

describe('many attempts to sign in at once', () => {
  let town: AccessApp;
  beforeAll(async () => {
    town = await startAccessApp([], { SIGN_IN_ATTEMPTS_PER_MINUTE: '1000', TRUST_PROXY: '1' });
  });
  afterAll(() => town.close());

  const attempt = (userName: string, password: string, from: string): Promise<Answer> =>
    town.call('POST', '/api/v1/session', { body: { userName, password }, headers: { 'x-forwarded-for': from } });

  /** Each with another name, from so many addresses. */
  const flood = (times: number, addresses: number): Promise<Answer>[] =>
    Array.from({ length: times }, (_, index) => attempt(`name ${index}`, 'geraten geraten', `203.0.113.${index % addresses}`));

  /** How long it takes, in ms. */
  async function timed(work: () => Promise<unknown>): Promise<number> {
    const before = performance.now();
    await work();
    return performance.now() - before;
  }

  it('let files be read and the database be signed in to beside them', async () => {
    const alone = await timed(() => attempt('niemand', 'geraten geraten', townHall));
    const tries = flood(60, 1);
    // The passwords are being looked at once the first answer is there.
    await Promise.race(tries);
    const reads = [];
    for (let i = 0; i < 5; i++) reads.push(await timed(() => readFile(import.meta.filename)));
    // Its password is proved in the same threads.
    const client = new pg.Client({ connectionString: town.database.app });
    reads.push(await timed(() => client.connect()));
    await client.end();
    expect(Math.max(...reads)).toBeLessThan(5 * alone);
    await Promise.all(tries);
  });

  it('keep nobody out who comes from elsewhere; people who find no place are told when to come again', async () => {
    await town.givenStaff({ userName: 'jutta' });
    const tries = flood(160, 10);
    await Promise.race(tries);
    expect((await attempt('jutta', goodPassword, townHall)).status).toBe(200);
    const answers = await Promise.all(tries);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(answers.length - refused.length);
    for (const { body, headers } of refused) {
      expect(body).toMatchObject({ code: 'access.passwords-busy' });
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('let administrators make passwords, without a transaction that is open meanwhile', async () => {
    await town.givenStaff({ userName: 'karl', roles: ['administrator'] });
    const cookie = await town.signIn('karl');
    const other = await town.givenStaff({ userName: 'lena' });
    const tries = flood(10, 1);
    await Promise.race(tries);
    const made = town.call('POST', '/api/v1/staff', { cookie, body: { userName: 'mona', roles: [] } });
    const reset = town.call('POST', `/api/v1/staff/${other}/password-reset`, { cookie, body: { version: 1 } });
    expect([(await made).status, (await reset).status]).toEqual([201, 200]);
    expect((await reset).body).toMatchObject({ oneTimePassword: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/) });
    await Promise.all(tries);
  });
});
