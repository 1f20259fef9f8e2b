import { roles } from '@vorgang/access';
import fc from 'fast-check';
import pg from 'pg';
import { signedIn, startTestApp, testPassword, type Answer, type Caller, type TestApp } from '../support/app.js';
import { PublishedApi, type Operation } from '../support/described.js';
import { dogTax, mayApprove, mayWork, submitted } from '../support/stories.js';
import { newKey } from '../intake/given.js';

/** `npm run test:long` sends forty times as many. */
const long = process.env['LONG'] === 'true';
const requestsForEach = long ? 80 : 2;

/** What people paste, programs break and attackers try, in the place of any value. */
const naughty: readonly unknown[] = [
  '\ud800',
  'abc\ud83d',
  '\udc00x',
  'a\u0000b',
  '\u0000',
  '\u001b[31m',
  'a\r\nSet-Cookie: b',
  '\ufffe',
  '\u202eabc',
  '\u2066x\u2069',
  '\u200b\u200b',
  '\ufeff',
  '\u00ad',
  '',
  ' ',
  '\t',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '%',
  '%00',
  '%ZZ',
  '_',
  '\\',
  '"',
  "'; drop table case_file; --",
  '../../etc/passwd',
  '{{7*7}}',
  '<svg onload=alert(1)>',
  '=1+1',
  'İ'.repeat(300),
  'ß',
  'e\u0301',
  '👩‍👩‍👧',
  'العربية',
  '__proto__',
  'constructor',
  '/',
  '/__proto__/x',
  '/a/4000000000',
  '~2',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '275760-09-13',
  '-000001-01-01',
  '+275760-09-13T00:00:00Z',
  '2026-02-30',
  '2025-02-29',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-12:00',
  'x'.repeat(10_000),
  'ä'.repeat(1_000_000),
  0,
  -1,
  -0,
  1.5,
  255,
  32_768,
  2 ** 31,
  2 ** 32,
  4_000_000_000,
  2 ** 53,
  -(2 ** 63),
  1e308,
  Number.MIN_VALUE,
  true,
  false,
  null,
  [],
  {},
  [[]],
  [null],
  { length: 4_000_000_000 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"x":1}}') as unknown,
  Array.from({ length: 3000 }, (_, i) => i),
  nested(40),
  nested(2000),
  Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`m${i}`, i])),
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

describe('whatever comes in, at every operation, as every role', () => {
  const seed = long ? fc.sample(fc.integer({ min: 1 }), 1)[0] : 20261129;
  let app: TestApp;
  let db: pg.Client;
  let known: Readonly<Record<string, unknown>>;
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    app = await startTestApp({ env: { INTAKE_REQUESTS_PER_MINUTE: '1000000' } });
    db = new pg.Client({ connectionString: app.database.owner });
    await db.connect();
    for (const role of roles) {
      callers.set(
        role,
        await app.signIn({
          userName: `rolle-${role}`,
          roles: [role],
          teams: ['steuern'],
          competences: [mayWork(dogTax), mayApprove(dogTax)],
        }),
      );
    }
    const victim = await app.signIn({ userName: 'opfer', roles: ['clerk'], teams: ['steuern'], competences: [mayWork(dogTax)] });
    callers.set('portal', await app.portal());
    const kase = await submitted(app, dogTax);
    await callers.get('clerk')?.post(`/api/v1/cases/${kase.id}/claim`);
    const { rows } = await db.query<{ id: string }>('select id from submission limit 1');
    known = { caseId: kase.id, staffId: victim.id, submissionId: rows[0]?.id, service: dogTax, key: dogTax, ids: [kase.id], version: 1 };
  });
  afterAll(async () => {
    await db.end();
    await app.stop();
  });

  /** What nobody may change who was refused; refused attempts are recorded. */
  async function traces(): Promise<unknown> {
    const { rows } = await db.query(`
      select (select count(*) from event where kind not in ('attempt.refused', 'sign-in.failed')) as events,
             (select sum(version) from case_file) as cases, (select sum(version) from staff) as staff, (select count(*) from submission) as submissions,
             (select count(*) from draft) as drafts, (select count(*) from saved_view) as views, (select count(*) from receivable) as receivables,
             (select count(*) from absence) as absences, (select md5(string_agg(p::text, '' order by p::text)) from staff_preference p) as preferences`);
    return rows[0];
  }

  const published = { staff: new PublishedApi('staff'), intake: new PublishedApi('intake') };

  /** A request that fits the shapes, with one value, member or place in it replaced. */
  function spoiled(api: PublishedApi, operation: Operation, pick: (n: number) => number): Sent {
    const path = operation.parameters.filter((one) => one.in === 'path');
    const query = operation.parameters.filter((one) => one.in === 'query' && (one.required === true || pick(4) === 0));
    const values = new Map<string, unknown>(
      [...path, ...query].map(({ name, schema }) => [name, known[name] ?? api.sample(schema, pick, known)]),
    );
    let body = operation.body === null ? undefined : api.sample(operation.body, pick, known);
    const replacement = naughty[pick(naughty.length)];
    const asked = operation.parameters.filter((one) => one.in !== 'header').map(({ name }) => name);
    // Bodies have more to spoil than addresses.
    if (asked.length > 0 && (body === undefined || pick(4) === 0))
      values.set(asked[pick(asked.length)] ?? '', typeof replacement === 'string' ? replacement : JSON.stringify(replacement));
    else body = replacedSomewhere(body, replacement, pick);
    const text = (name: string) => encodeURIComponent(String(values.get(name)).toWellFormed().slice(0, 8000));
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => text(name));
    const search = [...values.keys()].filter((name) => !path.some((one) => one.name === name)).map((name) => `${name}=${text(name)}`);
    return { method: operation.method, path: `${address}${search.length > 0 ? `?${search.join('&')}` : ''}`, body };
  }

  async function mustBeAnswered(who: string, { method, path, body }: Sent): Promise<void> {
    const caller = callers.get(who);
    if (!caller) throw new Error(`nobody is ${who}`);
    const before = await traces();
    const answer = await caller.request(method, path, method === 'GET' ? undefined : body, { 'idempotency-key': newKey() });
    const shown = `${who}: ${method} ${path.slice(0, 200)} ${JSON.stringify(body)?.slice(0, 400) ?? ''} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 400)}`;
    if (answer.status >= 500) throw new Error(shown);
    if (answer.status < 400) return;
    mustBeAProblem(answer, shown);
    expect({ shown, traces: await traces() }).toEqual({ shown, traces: before });
    // People who ended their own session in passing sign in again.
    if (answer.status === 401 && who !== 'portal') callers.set(who, await signedInAgain(who));
  }

  function mustBeAProblem(answer: Answer, shown: string): void {
    const { type, code, errors } = answer.body;
    if (!answer.headers.get('content-type')?.includes('application/problem+json') || typeof code !== 'string' || typeof type !== 'string')
      throw new Error(`no problem: ${shown}`);
    if (answer.status !== 422) return;
    const pointed =
      Array.isArray(errors) &&
      errors.length > 0 &&
      errors.every((one: unknown) => typeof one === 'object' && one !== null && 'pointer' in one && typeof one.pointer === 'string');
    if (!pointed) throw new Error(`no pointer: ${shown}`);
  }

  function signedInAgain(who: string): Promise<Caller> {
    return signedIn(app.url, callers.get(who)?.id ?? '', `rolle-${who}`, testPassword);
  }

  const people = [...roles.map((role) => ['staff', role] as const), ['intake', 'portal'] as const];
  it.each(people)(
    '%s, as %s: an answer below 500, a problem with its pointer, and nothing changed by what was refused',
    async (document, who) => {
      const api = published[document];
      const operations = api.operations.filter(({ stream }) => !stream);
      expect(operations.length).toBeGreaterThan(document === 'staff' ? 120 : 4);
      for (const [n, operation] of operations.entries()) {
        const draws = fc.sample(fc.infiniteStream(fc.nat(1_000_000)), { numRuns: requestsForEach, seed: (seed ?? 0) + n * 7 + who.length });
        for (const draw of draws) {
          const pick = (below: number) => (draw.next().value ?? 0) % Math.max(1, below);
          await mustBeAnswered(who, spoiled(api, operation, pick)).catch((error: unknown) => {
            throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
          });
        }
      }
    },
    long ? 1_800_000 : 120_000,
  );
});

/** The same value with another one somewhere in it: in the place of a member, an entry or all of it, or as a member more. */
function replacedSomewhere(value: unknown, replacement: unknown, pick: (n: number) => number): unknown {
  if (Array.isArray(value) && value.length > 0 && pick(5) > 0) {
    const at = pick(value.length);
    return value.map((one: unknown, i) => (i === at ? replacedSomewhere(one, replacement, pick) : one));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && pick(8) > 0) {
    const names = Object.keys(value);
    const at = pick(names.length + 1);
    if (at === names.length) return { ...value, [typeof replacement === 'string' ? replacement.slice(0, 200) : 'more']: replacement };
    return Object.fromEntries(
      Object.entries(value).map(([name, one], i) => [name, i === at ? replacedSomewhere(one, replacement, pick) : one]),
    );
  }
  return replacement;
}
