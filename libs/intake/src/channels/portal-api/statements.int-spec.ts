import { jest } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type Caller, type TestApp } from '../../../../../test/support/app.js';
import { registration, submit } from '../../../../../test/intake/given.js';

const real = pg.Client.prototype.query;

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
    const sent: { by: pg.Client; text: string }[] = [];
    const query = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]): never {
      const [statement] = args as [string | { text: string }];
      sent.push({
        by: this,
        text: (typeof statement === 'string' ? statement : statement.text).trim().replaceAll(/\s+/g, ' ').slice(0, 80),
      });
      return Reflect.apply(real, this, args) as never;
    });
    try {
      expect((await submit(portal, registration())).status).toBe(201);
    } finally {
      query.mockRestore();
    }
    const writer = sent.find(({ text }) => text.startsWith('insert into submission'))?.by;
    const ofIt = sent.filter(
      ({ by, text }) => (by === writer && !text.includes('from api_key')) || text.startsWith('select id, source_kind'),
    );
    expect(ofIt.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^select id, source_kind/),
      'START TRANSACTION',
      `select nextval('case_number_seq') as n`,
      expect.stringMatching(/^insert into submission/),
      expect.stringMatching(/^with file_out as \( insert into case_file/),
      'COMMIT',
    ]);
  });
});
