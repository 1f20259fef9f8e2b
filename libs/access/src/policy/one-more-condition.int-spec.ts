import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { applicant, dogTax, submitted, taxClerk } from '../../../../test/support/stories.js';
import { policyInForce, putInForce, type PolicyOfTheHouse } from './in-force.js';
import { roles } from './roles.js';
import type { PolicyRule } from './sentence.js';

/** A sentence of a later version: nobody reads cases of this channel. No index of words knows a case's channel. */
const hidden: PolicyRule = {
  roles,
  subject: 'Case',
  actions: ['read'],
  when: { words: 'that came over the counter', german: 'die am Schalter ankamen', alternatives: () => [{ channel: 'counter' }] },
  never: 'case.hidden',
};

describe('a condition that the policy learns one day', () => {
  let policy: PolicyOfTheHouse;
  let app: TestApp;
  let clerk: Caller;
  let auditor: Caller;
  let owner: DataSource;
  let shown: { id: string; caseNumber: string };
  let secret: { id: string; caseNumber: string };

  beforeAll(async () => {
    app = await startTestApp();
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    clerk = await app.signIn(taxClerk('weber'));
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    secret = await submitted(app, dogTax, {
      channel: 'counter',
      applicant: { ...applicant, givenName: 'Anneliese', familyName: 'Quappendorf' },
    });
    shown = await submitted(app, dogTax, { applicant: { ...applicant, givenName: 'Anneliese', familyName: 'Wurzelbach' } });
    await clerk.get(`/api/v1/cases/${secret.id}`);
    await clerk.request('PUT', `/api/v1/cases/${secret.id}/seen`, { position: 1 });
    await clerk.request('PUT', `/api/v1/drafts/${secret.id}.note`, { caseId: secret.id, fields: { text: 'geheim' } });
    expect((await clerk.get('/api/v1/drafts')).body.items).toHaveLength(1);
    expect(await numbers(clerk, '/api/v1/search?q=Quappendorf')).toEqual([secret.caseNumber]);
    policy = policyInForce();
    putInForce({ ...policy, sentences: [...policy.sentences, hidden] });
  });
  afterAll(async () => {
    // Other specs in this process need the normal policy.
    putInForce(policy);
    await owner.destroy();
    await app.stop();
  });

  async function numbers(who: Caller, path: string): Promise<string[]> {
    const { status, body } = await who.get<{ items: { caseNumber: string }[] }>(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body.items.map(({ caseNumber }) => caseNumber);
  }

  const readers = () => [clerk, auditor];

  it.each([
    ['a name', 'Quappendorf'],
    ['the beginning of a name', 'Quapp'],
    ['a name with a slip', 'Quapendorf'],
    ['two words', 'Anneliese Quappendorf'],
  ])('hides a case from the search by %s, and suggests no word of it', async (_, q) => {
    for (const who of readers()) {
      const { status, body } = await who.get(`/api/v1/search?q=${encodeURIComponent(q)}`);
      expect({ status, body }).toEqual({ status: 200, body: { items: [], corrected: null, more: false, next: null, jumpTo: null } });
    }
  });

  it('hides it from the search by its number', async () => {
    for (const who of readers()) expect(await numbers(who, `/api/v1/search?q=${secret.caseNumber}`)).not.toContain(secret.caseNumber);
  });

  it('leaves all others to be found, page by page', async () => {
    for (const who of readers()) {
      for (const q of ['Anneliese', 'Annelise', 'Wurzelbach', `Anneliese Wurzelbach`, shown.caseNumber])
        expect(await numbers(who, `/api/v1/search?q=${encodeURIComponent(q)}`)).toEqual([shown.caseNumber]);
      expect((await who.get('/api/v1/search?q=Anneliese&limit=1')).body).toMatchObject({ more: false, next: null });
    }
  });

  it('leaves them to be found also where very many words of hidden cases begin alike', async () => {
    const add = (caseId: string, words: string) =>
      owner.query(
        `with w as (select ${words} as word from generate_series(1, 200) n),
            c as (select c.id, c.received_at, d.drawer from case_file c join case_drawer d using (team_id, service_key) where c.id = $1),
            v as (insert into search_word select distinct c.drawer, w.word from w, c)
       insert into case_word select distinct c.id, c.received_at, c.drawer, w.word from w, c`,
        [caseId],
      );
    await add(secret.id, `'zwirn' || lpad(n::text, 3, 'a')`);
    await add(shown.id, `'zwirnz'`);
    for (const who of readers()) expect(await numbers(who, '/api/v1/search?q=zwirn')).toEqual([shown.caseNumber]);
  });

  it('hides it from lists, by words and without, and from queues', async () => {
    for (const who of readers()) {
      expect(await numbers(who, '/api/v1/cases?q=Quappendorf')).toEqual([]);
      expect(await numbers(who, '/api/v1/cases?q=Anneliese')).toEqual([shown.caseNumber]);
      for (const query of ['queue=all', 'queue=team', 'queue=team&q=Anneliese', 'queue=all&channel=counter,portal'])
        expect(await numbers(who, `/api/v1/cases?${query}`)).toEqual([shown.caseNumber]);
    }
  });

  it('hides it where it is opened, and where it was opened or written about before', async () => {
    expect(await clerk.get(`/api/v1/cases/${secret.id}`)).toMatchObject({ status: 404, body: { code: 'case.not-found' } });
    expect(await numbers(clerk, '/api/v1/cases/recent')).toEqual([]);
    expect((await clerk.get('/api/v1/drafts')).body.items).toEqual([]);
  });
});
