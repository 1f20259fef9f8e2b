import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { registration, submit } from '../../../../../test/intake/given.js';
import { statementsSent } from '../../../../../test/support/statements-sent.js';

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

  it('takes one statement each to find it new, to number it, to keep it, and to make its case', async () => {
    const sent = await statementsSent(async () => expect((await submit(portal, registration())).status).toBe(201));
    const writer = sent.find(({ text }) => text.startsWith('insert into submission'))?.by;
    const ofIt = sent.filter(
      ({ by, text }) => (by === writer && !text.includes('from api_key')) || text.startsWith('select id, source_kind'),
    );
    expect(ofIt.map(({ text }) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 80))).toEqual([
      expect.stringMatching(/^select id, source_kind/),
      'START TRANSACTION',
      `select nextval('case_number_seq') as n`,
      expect.stringMatching(/^insert into submission/),
      expect.stringMatching(/^with file_out as \( insert into case_file/),
      'COMMIT',
    ]);
  });
});
