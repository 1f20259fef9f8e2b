import { DataSource } from 'typeorm';
import { migrationsFor } from '../../migrations/rights.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { applicant, checkedCase, dogTax, submitted, taxClerk } from '../support/stories.js';

describe('the words of an installation from before', () => {
  let app: TestApp;
  let owner: DataSource;
  beforeAll(async () => {
    app = await startTestApp();
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  it('come into the drawers where the programs put them, each once, and go back', async () => {
    const clerk = await app.signIn(taxClerk('weber'));
    const { id, version } = await checkedCase(app, clerk);
    expect((await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] })).status).toBe(200);
    await submitted(app, dogTax, { applicant: { ...applicant, familyName: 'Straßenfest' } });
    const rows = async () => ({
      words: await owner.query('select * from case_word order by case_id, word'),
      drawers: await owner.query('select * from case_drawer order by team_id, service_key'),
      vocabulary: await owner.query('select * from search_word order by drawer, word'),
    });
    const before = await rows();
    expect(before.words.length).toBeGreaterThan(20);

    const user = (url: string) => decodeURIComponent(new URL(url).username);
    const roles = { serving: user(app.database.app), jobs: user(app.database.worker) };
    const LeanWords = migrationsFor(roles).find(({ name }) => name.startsWith('LeanWords'));
    if (!LeanWords) throw new Error('no migration');
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await new LeanWords().down(runner);
    expect(await runner.query(`select field, left(word, 3) as word from case_word where field = 'payment-reference'`)).toMatchObject([
      { field: 'payment-reference', word: '#vg' },
    ]);
    expect(await runner.query('select word, sound from search_word order by word')).toEqual(
      before.vocabulary.map(({ word, sound }: { word: string; sound: string | null }) => ({ word, sound })).toSorted(byWord),
    );
    // A word that stands in a second field as well.
    await runner.query(
      `insert into case_word select case_id, 'address', word, team_id, service_key, received_at from case_word where word = 'mueller'`,
    );
    await new LeanWords().up(runner);
    await runner.commitTransaction();
    await runner.release();

    expect(await rows()).toEqual(before);
    expect((await clerk.get('/api/v1/search?q=Strassenfest')).body.items).toHaveLength(1);
  });
});

function byWord(a: { readonly word: string }, b: { readonly word: string }): number {
  return Buffer.compare(Buffer.from(a.word), Buffer.from(b.word));
}
