import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { newKey, pdf, registration, submit } from '../../../../../test/intake/given.js';
import { statementsSent, type Sent } from '../../../../../test/support/statements-sent.js';

/** Round trips are what a submission costs: each statement is one. */
describe('a submission on its way into the database', () => {
  let house: TestApp;
  let portal: Caller & { key: string };
  beforeAll(async () => {
    house = await startTestApp();
    portal = await house.portal();
    await submit(portal, registration());
  });
  afterAll(() => house.stop());

  it('takes one statement each to number it, to keep it where it is new, and to make its case', async () => {
    const sent = await statementsSent(async () => expect((await submit(portal, registration())).status).toBe(201));
    expect(ofSubmissions(sent)).toEqual([
      expect.stringMatching(/^select nextval\('case_number_seq'\)/),
      'START TRANSACTION',
      expect.stringMatching(/^insert into submission/),
      expect.stringMatching(/^with event_in as/),
      'COMMIT',
    ]);
  });

  it('takes as many for a group of fifty that came at once, apart from the first ones', async () => {
    const sent = await statementsSent(async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => submit(portal, registration())));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    });
    // The first two go alone, since nobody waits for others.
    const groups = ofSubmissions(sent).filter((text) => text.startsWith('insert into submission')).length;
    expect(groups).toBeLessThanOrEqual(25);
    expect(ofSubmissions(sent).length).toBeLessThanOrEqual(groups * 5);
  });

  it('reads first only where files come, which a repetition does not store', async () => {
    const key = newKey();
    const files = [{ name: 'a.pdf', content: pdf }];
    const sent = await statementsSent(async () => {
      for (let times = 0; times < 2; times++) expect((await submit(portal, registration(), files, key)).status).toBe(201);
    });
    const texts = ofSubmissions(sent);
    expect(texts.filter((text) => text.startsWith('select id, source_kind'))).toHaveLength(2);
    expect(texts.filter((text) => text.startsWith('insert into submission'))).toHaveLength(1);
  });

  /** What was sent for submissions, without what finds out whose key it is. */
  function ofSubmissions(sent: readonly Sent[]): string[] {
    const writers = new Set(sent.filter(({ text }) => text.startsWith('insert into submission')).map(({ by }) => by));
    return sent
      .filter(({ by, text }) => (writers.has(by) && !/from api_key|rate_limit/.test(text)) || /^select id, source_kind|nextval/.test(text))
      .map(({ text }) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 80));
  }
});
