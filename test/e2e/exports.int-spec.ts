import { readFileSync } from 'node:fs';
import { ModulesContainer } from '@nestjs/core';
import { declaredEndpoints } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { submitted, dogTax } from '../support/stories.js';

interface Trail {
  readonly entries: readonly {
    readonly by: { readonly name: string };
    readonly data: { readonly what: string; readonly asked: Record<string, unknown> };
  }[];
  readonly next: string | null;
}

describe('what leaves the house', () => {
  let app: TestApp;
  let auditor: Caller;
  let reader: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    reader = await app.signIn({ userName: 'zweite-revision', roles: ['auditor'] });
    await submitted(app, dogTax);
  });
  afterAll(() => app.stop());

  const exported = async () => (await reader.get<Trail>('/api/v1/events?kind=audit.exported')).body.entries;

  it('is declared by every endpoint that answers a file, with a name in both languages, or with a reason why not', () => {
    const files = declaredEndpoints(app.app.get(ModulesContainer)).filter(({ spec }) => spec.file !== undefined);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(({ spec }) => (spec.exports === undefined) === (spec.noExport === undefined)).map(({ spec }) => spec.path)).toEqual(
      [],
    );
    const named = [...new Set(files.flatMap(({ spec }) => spec.exports ?? []))];
    expect(named.sort()).toEqual(['case-file', 'case-print', 'events', 'print-batch', 'treasury-list']);
    for (const language of ['de', 'en']) {
      const words = /exportedWhat: \{([^}]*)\}/.exec(readFileSync(`admin-ui/src/kit/i18n/inspection.${language}.ts`, 'utf8'))?.[1] ?? '';
      expect(named.filter((what) => !words.includes(what))).toEqual([]);
    }
  });

  it('is recorded where the trail is read in large pages, or beyond the first one; a look at it is none', async () => {
    await auditor.get('/api/v1/events');
    expect(await exported()).toEqual([]);
    const first = await auditor.get<Trail>('/api/v1/events?limit=3');
    expect(await exported()).toEqual([]);
    expect((await auditor.get(`/api/v1/events?limit=3&cursor=${first.body.next}`)).status).toBe(200);
    expect((await auditor.get('/api/v1/events?limit=200&actorKind=staff')).status).toBe(200);
    const records = await exported();
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({ by: { name: 'revision' }, data: { what: 'events', asked: { limit: 200, actorKind: 'staff' } } });
  });

  it('is not recorded where nothing leaves: a refusal, a list that is not there, HEAD', async () => {
    const before = (await exported()).length;
    const clerk = await app.signIn({ userName: 'steffi', roles: ['clerk'], teams: ['steuern'] });
    expect((await clerk.get('/api/v1/events?limit=200')).status).toBe(403);
    expect((await auditor.get('/api/v1/treasury-lists/1999-01-01/csv')).status).toBe(404);
    expect((await auditor.get('/api/v1/events?limit=201')).status).toBe(422);
    expect((await fetch(`${app.url}/api/v1/events?limit=200`, { method: 'HEAD', headers: { cookie: auditor.cookie ?? '' } })).status).toBe(
      200,
    );
    expect(await exported()).toHaveLength(before);
  });
});
