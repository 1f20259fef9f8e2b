import { ModulesContainer } from '@nestjs/core';
import { roles, Policy, type Role } from '@vorgang/access';
import { declaredEndpoints, type DeclaredEndpoint } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { dogTax, mayApprove, mayWork, submitted } from '../support/stories.js';

/** Each of these people in the long round; else one, in turn. */
const inTurn = <T>(people: readonly T[], index: number): readonly T[] =>
  process.env['LONG'] === 'true' ? people : people.slice(index % people.length, (index % people.length) + 1);

/** Every endpoint is tried in every wrong way; each answers with problem details, and none with a 500. */
describe('the refusals of every endpoint', () => {
  let app: TestApp;
  let endpoints: DeclaredEndpoint[];
  let someCase: string;
  const people = new Map<Role, Caller>();
  const strangers = new Map<Role, Caller>();

  beforeAll(async () => {
    app = await startTestApp();
    endpoints = declaredEndpoints(app.app.get(ModulesContainer));
    someCase = (await submitted(app, dogTax)).id;
    for (const role of roles) {
      people.set(
        role,
        await app.signIn({
          userName: `rolle-${role}`,
          roles: [role],
          teams: ['steuern'],
          competences: [mayWork(dogTax), mayApprove(dogTax)],
        }),
      );
      strangers.set(
        role,
        await app.signIn({
          userName: `fremd-${role}`,
          roles: [role],
          teams: ['umwelt'],
          competences: [mayWork('umweltgenehmigung-eingang')],
        }),
      );
    }
  });
  afterAll(() => app.stop());

  const filled = (path: string, caseId = someCase) =>
    path.replace(':caseId', caseId).replace(':list', 'notes').replaceAll(/:\w+/g, '01890a5d-ac96-774b-bcce-b302099a8057');
  const staff = () => endpoints.filter((e) => e.spec.audience === 'staff');
  const name = (e: DeclaredEndpoint) => `${e.spec.method} ${e.spec.path}`;

  function expectProblem(e: DeclaredEndpoint, answer: Awaited<ReturnType<Caller['get']>>, statuses: readonly number[]): void {
    const shown = `${name(e)} → ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
    if (!statuses.includes(answer.status)) throw new Error(`${shown}; expected ${statuses.join(' or ')}`);
    if (!answer.headers.get('content-type')?.includes('application/problem+json')) throw new Error(`${shown} is no problem document`);
    expect(answer.body).toMatchObject({
      status: answer.status,
      type: expect.stringMatching(/^urn:vorgang:problem:/),
      code: expect.any(String),
      requestId: expect.any(String),
    });
  }

  it('has endpoints to try', () => {
    expect(staff().length).toBeGreaterThan(50);
  });

  it('refuses people who are not signed in', async () => {
    const nobody = app.anonymous();
    for (const e of staff())
      expectProblem(e, await nobody.request(e.spec.method, filled(e.spec.path), e.spec.method === 'GET' ? undefined : {}), [401]);
  });

  it('refuses a portal without a valid key', async () => {
    const nobody = app.anonymous();
    for (const e of endpoints.filter((x) => x.spec.audience === 'portal')) {
      expectProblem(
        e,
        await nobody.request(e.spec.method, filled(e.spec.path), e.spec.method === 'GET' ? undefined : {}, {
          'x-api-key': 'vg_falsch',
          'idempotency-key': 'k',
        }),
        [401],
      );
    }
  });

  it('refuses each role what the policy does not give it, and nothing else', async () => {
    const policy = app.app.get(Policy);
    void policy;
    for (const [role, person] of people) {
      for (const e of staff().filter((x) => x.spec.permission)) {
        const [action, subject] = e.spec.permission ?? [];
        const { rules } = (await person.get('/api/v1/session')).body as { rules: [string, string, ...unknown[]][] };
        const permitted = rules.some(
          ([actions, subjects, , inverted]) =>
            !inverted && actions.split(',').includes(action ?? '') && subjects.split(',').includes(subject ?? ''),
        );
        const answer = await person.request(e.spec.method, filled(e.spec.path), e.spec.method === 'GET' ? undefined : {});
        if (!permitted) expectProblem(e, answer, [403]);
        else if (answer.status === 500 || answer.status === 401)
          throw new Error(`${role}: ${name(e)} → ${answer.status} ${JSON.stringify(answer.body)}`);
      }
    }
  }, 300_000);

  it('keeps at the case that somebody tried what none of their roles may do', async () => {
    const cashier = people.get('cashier');
    expect((await cashier?.get(`/api/v1/cases/${someCase}/timeline`))?.status).toBe(403);
    const found = await people.get('auditor')?.get(`/api/v1/events?case=${someCase}&kind=attempt.refused&person=${cashier?.id}`);
    expect(found?.body.entries).toContainEqual(
      expect.objectContaining({ caseId: someCase, data: { command: 'GET /api/v1/cases/:caseId/timeline', code: 'access.not-permitted' } }),
    );
  });

  // Money is the cashier’s, whose right is not bound to a team.
  const money: ReadonlySet<string> = new Set(['record-payment', 'record-refund', 'undo-refund']);

  it('hides another team’s case from people who only have the right on their own', async () => {
    const versioned = {
      version: 1,
      position: 1,
      reason: 'x',
      comment: 'x',
      text: 'x',
      kind: 'grant',
      priority: 'high',
      on: '2026-04-01',
      status: 'passed',
      letterId: someCase,
      answerId: someCase,
      note: 'x',
      way: 'post',
      source: 'post',
      receivedOn: '2026-03-01',
      answerBy: '2026-04-01',
      papers: [{ paperId: someCase, name: 'x', purpose: 'other' }],
      applicant: { kind: 'person', familyName: 'x', address: { street: 'x', houseNumber: '1', postalCode: '52349', town: 'x' } },
      to: null,
      otherId: '00000000-0000-4000-8000-000000000001',
      into: '00000000-0000-4000-8000-000000000001',
      corrections: [{ pointer: '/dog/name', value: 'x' }],
      question: 'x',
      dueOn: '2026-04-01',
      taskId: someCase,
    };
    const task = { ...versioned, to: { kind: 'person', id: someCase }, applicant: false };
    const letter = { ...versioned, key: 'free', subject: 'x', way: 'usual' };
    const bodyOf = (path: string) => (path.endsWith('/tasks') ? task : path.endsWith('/letters') ? letter : versioned);
    for (const role of ['clerk', 'approver', 'supervisor'] as const) {
      const stranger = strangers.get(role);
      for (const e of staff().filter((x) => x.spec.path.startsWith('/api/v1/cases/:caseId') && !money.has(x.spec.permission?.[0] ?? ''))) {
        const answer = await stranger?.request(
          e.spec.method,
          filled(e.spec.path),
          e.spec.method === 'GET' ? undefined : bodyOf(e.spec.path),
        );
        if (answer) expectProblem(e, answer, [403, 404]);
      }
    }
  });

  it('refuses what was seen in an older version', async () => {
    const clerk = people.get('clerk');
    if (!clerk) throw new Error('no clerk');
    await clerk.post(`/api/v1/cases/${someCase}/claim`);
    await clerk.post(`/api/v1/cases/${someCase}/priority`, { version: 1, priority: 'high' });
    for (const [path, body] of [
      ['priority', { priority: 'urgent' }],
      ['follow-up', { on: '2026-04-01' }],
      ['corrections', { reason: 'x', corrections: [{ pointer: '/dog/name', value: 'Waldi' }] }],
      ['information-request', { text: 'x' }],
      ['proposal', { kind: 'grant' }],
      ['withdrawal', { reason: 'x' }],
      ['close', {}],
    ] as const) {
      const answer = await clerk.post(`/api/v1/cases/${someCase}/${path}`, { version: 1, ...body });
      expect({ path, status: answer.status, code: answer.body.code }).toEqual({ path, status: 409, code: 'case.changed-meanwhile' });
    }
  });

  it.each(
    [
      ['an empty object', {}],
      ['a list', []],
      ['a text', 'x'],
      ['null', null],
      [
        'numbers where texts are expected',
        {
          version: 'one',
          reason: 5,
          text: 7,
          kind: 1,
          priority: 9,
          to: 3,
          corrections: 'x',
          items: 1,
          userName: 1,
          password: 2,
          name: 3,
          key: 4,
        },
      ],
      [
        'characters that no database holds',
        {
          version: 1,
          reason: 'a\u0000b',
          comment: 'a\u0000b',
          text: 'a\u0000b',
          userName: 'a\u0000b',
          password: 'a\u0000b',
          note: 'a\u0000b',
          on: null,
        },
      ],
      ['a huge text', { version: 1, reason: 'x'.repeat(200_000), comment: 'x'.repeat(200_000), text: 'x'.repeat(200_000) }],
    ].map(([what, body], at) => ({ what, body, at })),
  )('answers $what as input with a problem, never with a 500', async ({ body, at }) => {
    for (const [index, e] of endpoints.filter((x) => x.spec.method !== 'GET' && x.spec.audience !== 'portal').entries()) {
      for (const role of inTurn(['clerk', 'administrator', 'supervisor'] as const, index + at)) {
        if (e.spec.path === '/api/v1/session' && e.spec.method === 'DELETE') continue;
        const answer = await people.get(role)?.request(e.spec.method, filled(e.spec.path), body);
        if (answer && answer.status >= 500) throw new Error(`${role}: ${name(e)} → ${answer.status} ${JSON.stringify(answer.body)}`);
      }
    }
  });

  it('answers nonsense in addresses and queries with a problem, never with a 500', async () => {
    // A stream takes no query and has no end.
    for (const e of staff().filter((x) => x.spec.method === 'GET' && !x.spec.stream)) {
      const odd = e.spec.path.replaceAll(/:\w+/g, 'no%20id');
      for (const query of [
        '?cursor=xxx&limit=0&queue=none&sort=x&from=x&to=y',
        '?limit=1000000&q=%25&cursor=W10',
        '?from=2026-02-30&to=2026-01-01&q=%00%00%00',
      ]) {
        const answer = await people.get('clerk')?.get(odd + query);
        const auditor = await people.get('auditor')?.get(filled(e.spec.path) + query);
        for (const one of [answer, auditor])
          if (one && one.status >= 500) throw new Error(`${name(e)}${query} → ${one.status} ${JSON.stringify(one.body)}`);
      }
    }
  });

  it('answers days at the ends of the calendar and forged cursors with a problem, never with a 500', async () => {
    const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const days = ['9999-12-31', '9999-12-30', '1000-01-01', '2999-12-31', '1800-01-01'].flatMap((day) => [
      `from=${day}&to=${day}&until=${day}`,
      `to=${day}`,
      `inWorkOn=${day}&openOn=${day}`,
      `asOf=${day}`,
    ]);
    const cursors = [
      ['0000-01-01T00:00:00Z', someCase],
      ['0000-01-01', someCase],
      [0, '0000-01-01', someCase],
      ['-999999999999999999', '1'],
      ['999999999999999999', someCase],
      [3e9],
      [null, null],
      {},
    ].flatMap((cursor) =>
      ['', '&queue=team&sort=due', '&queue=team&sort=priority', '&sort=received'].map((list) => `cursor=${cursorOf(cursor)}${list}`),
    );
    for (const e of staff().filter((x) => x.spec.method === 'GET' && !x.spec.stream && x.spec.query)) {
      for (const [index, query] of [...days, ...cursors].entries()) {
        for (const role of inTurn(['clerk', 'auditor'] as const, index)) {
          const answer = await people.get(role)?.get(`${filled(e.spec.path)}?${query}`);
          if (answer && answer.status >= 500)
            throw new Error(`${role}: ${name(e)}?${query} → ${answer.status} ${JSON.stringify(answer.body)}`);
        }
      }
    }
    expect((await people.get('auditor')?.post('/api/v1/events/export', { to: '9999-12-31' }))?.status).toBe(422);
  }, 120_000);

  it('answers what no column can hold with a problem that quotes nothing', async () => {
    const clerk = people.get('clerk');
    if (!clerk) throw new Error('no clerk');
    const halfACharacter = '\ud800';
    for (const [method, path, body] of [
      ['PUT', '/api/v1/drafts/x', { basedOn: 3_000_000_000, fields: {} }],
      ['PUT', '/api/v1/drafts/x', { fields: { text: halfACharacter } }],
      ['PATCH', '/api/v1/preferences', { columns: { list: halfACharacter } }],
      ['POST', '/api/v1/bulk-runs/preview', { action: 'add-note', params: { text: halfACharacter }, selection: { ids: [someCase] } }],
      ['POST', `/api/v1/absences/${someCase}/end`, { version: 3_000_000_000 }],
    ] as const) {
      const answer = await clerk.request(method, path, body);
      expect({ path, status: answer.status }).toEqual({ path, status: 422 });
      expect(JSON.stringify(answer.body)).not.toMatch(/3000000000|json|integer/);
    }
  });
});
