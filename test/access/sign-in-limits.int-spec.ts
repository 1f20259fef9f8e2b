import { Metrics } from '@vorgang/platform';
import { startAccessApp, goodPassword, type AccessApp, type Answer } from './access-app.js';

/** Free attempts a minute of one person from one place; ten times as many from one place, three times for one name. */
const free = 3;

describe('guessing passwords', () => {
  let town: AccessApp;
  beforeEach(async () => {
    town = await startAccessApp([], { SIGN_IN_ATTEMPTS_PER_MINUTE: String(free), TRUST_PROXY: '1' });
  });
  afterEach(() => town.close());

  const attacker = '203.0.113.9';
  const townHall = '198.51.100.1';

  async function attempt(
    userName: string,
    password: string,
    from: string,
    cookie?: string,
  ): Promise<Answer & { slowed: boolean; known: string | undefined }> {
    const before = await slowed();
    const answer = await town.call('POST', '/api/v1/session', {
      body: { userName, password },
      headers: { 'x-forwarded-for': from },
      ...(cookie ? { cookie } : {}),
    });
    const known = [answer.headers['set-cookie'] ?? []]
      .flat()
      .map(String)
      .find((one) => one.startsWith('vorgang_known='))
      ?.split(';')[0];
    return { ...answer, slowed: (await slowed()) > before, known };
  }

  /** Many at once, of whom nobody waits for an answer: what still waits at the end is shown out when the server stops. */
  function flood(userName: (index: number) => string, from: string, times: number): Promise<Answer>[] {
    const all = Array.from({ length: times }, (_, index) => attempt(userName(index), 'geraten geraten', from));
    for (const one of all) one.catch(() => {});
    return all;
  }
  /** How many attempts had to wait so far. */
  async function slowed(): Promise<number> {
    const values = await town.app.get(Metrics).registry.getSingleMetric('vorgang_sign_ins_slowed_total')?.get();
    return values?.values[0]?.value ?? 0;
  }

  /** Until so many have been found to come too fast. */
  async function untilSlowed(times: number): Promise<void> {
    while ((await slowed()) < times) await new Promise((later) => setTimeout(later, 20));
  }

  /** Until so many attempts from one address were counted, and each that must wait does. */
  async function untilAllCame(times: number): Promise<void> {
    for (let [before, now] = [-1, 0]; ; [before, now] = [now, await slowed()]) {
      const [{ most } = { most: 0 }] = await town.sql<{ most: number }>('select max(used)::int as most from rate_limit');
      if (most >= times && before === now) return;
      await new Promise((later) => setTimeout(later, 300));
    }
  }

  it('keeps nobody from signing in elsewhere, and slows the one who guesses', async () => {
    await town.givenStaff({ userName: 'jutta' });
    const tries = flood(() => 'jutta', attacker, 40);
    await untilSlowed(40 - free);
    expect((await attempt('jutta', goodPassword, townHall)).status).toBe(200);
    const answers = await Promise.all(tries);
    // Of forty at once a few were looked at; for the others there were five places to wait, the first of them for half a second.
    const shownOut = answers.filter(({ status }) => status === 429);
    expect(shownOut.length).toBeGreaterThan(20);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(40 - shownOut.length);
    for (const { body, headers } of shownOut) {
      expect(body).toMatchObject({ code: 'access.too-many-sign-ins' });
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('does not shut an office behind one address: others sign in from there too', async () => {
    await town.givenStaff({ userName: 'karl' });
    void flood(() => 'jutta', townHall, 25);
    await untilSlowed(25 - free);
    expect((await attempt('karl', goodPassword, townHall)).status).toBe(200);
  });

  it('means nothing to a browser in which this person has signed in before, no matter who guesses from the same address', async () => {
    await town.givenStaff({ userName: 'lena' });
    const { known } = await attempt('lena', goodPassword, townHall);
    expect(known).toBeDefined();
    void flood(() => 'lena', townHall, free * 5);
    void flood((index) => `name ${index}`, townHall, free * 10);
    await untilAllCame(free * 15);
    expect(await attempt('lena', goodPassword, townHall, known)).toMatchObject({ status: 200, slowed: false });
  });

  it('goes on in a known browser only so far as anywhere', async () => {
    await town.givenStaff({ userName: 'mona' });
    const { known } = await attempt('mona', goodPassword, townHall);
    for (let i = 0; i < free; i++) expect((await attempt('mona', 'geraten geraten', attacker, known)).slowed).toBe(false);
    expect((await attempt('mona', 'geraten geraten', attacker, known)).slowed).toBe(true);
  });

  it('finds no help in a cookie of somebody else, an altered one, or one from before the password was changed', async () => {
    for (const userName of ['nora', 'olga']) await town.givenStaff({ userName });
    const olgas = (await attempt('olga', goodPassword, townHall)).known;
    const noras = (await attempt('nora', goodPassword, townHall)).known;
    for (let i = 0; i < free; i++) await attempt('nora', 'geraten geraten', attacker);
    // Not the last sign: some of its bits mean nothing.
    const altered = noras?.replace(/.(?=.{5}$)/, (sign) => (sign === 'A' ? 'B' : 'A'));
    for (const cookie of [olgas, altered, 'vorgang_known=x.y~z'])
      expect((await attempt('nora', goodPassword, attacker, cookie)).slowed).toBe(true);
    const session = await town.signIn('nora');
    const changed = await town.call('POST', '/api/v1/session/password', {
      cookie: session,
      body: { current: goodPassword, next: 'Ein langer Spaziergang' },
    });
    expect(changed.status).toBe(204);
    expect((await attempt('nora', 'Ein langer Spaziergang', attacker, noras)).slowed).toBe(true);
  });

  it('is slowed for an address that tries many names; those who succeed do not count', async () => {
    await town.givenStaff({ userName: 'paul' });
    for (let i = 0; i < free * 10 + 5; i++) expect((await attempt('paul', goodPassword, townHall)).status).toBe(200);
    const tries = [];
    for (let i = 0; i < free * 10 + 2; i++) tries.push(await attempt(`name ${i}`, 'geraten geraten', townHall));
    expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 401));
    expect(tries.map((one) => one.slowed)).toEqual(tries.map((_, index) => index >= free * 10));
    expect(await town.sql(`select 1 from rate_limit where bucket like '%paul%'`)).toEqual([]);
  });

  it('starts anew after a minute', async () => {
    await town.givenStaff({ userName: 'rosa' });
    for (let i = 0; i < free; i++) await attempt('rosa', 'geraten geraten', attacker);
    await town.sql(`update rate_limit set window_started_at = now() - interval '61 seconds'`);
    expect((await attempt('rosa', goodPassword, attacker)).slowed).toBe(false);
  });
});
