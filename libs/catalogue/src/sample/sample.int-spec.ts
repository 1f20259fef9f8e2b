import { startTestApp, type TestApp } from '../../../../test/support/app.js';
import { Catalogue } from '../catalogue.js';
import { validateForm } from '../form/validate-form.js';
import { sampleForm } from './sample-form.js';

describe('a service tried on sample data', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('of every service that ships: the form takes it, the rules answer, every letter is a real PDF marked as a draft', async () => {
    const admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    for (const definition of app.app.get(Catalogue).all()) {
      const address = `/api/v1/services/${definition.key}/${definition.version}`;
      expect([definition.key, validateForm(definition, sampleForm(definition.form, '2026-03-01'), 'de')]).toEqual([definition.key, []]);
      const { status, body } = await admin.get(`${address}/sample`);
      expect(status).toBe(200);
      if (definition.fee) expect(body.fees[0].cents).toBeGreaterThan(0);
      expect(body.checks.length).toBe(definition.checks.filter((check) => check.kind === 'automatic').length);
      for (const letter of Object.keys(definition.letters)) {
        const pdf = await admin.get(`${address}/letters/${letter}/sample`);
        expect([letter, pdf.status, Buffer.from(pdf.bytes.subarray(0, 5)).toString()]).toEqual([letter, 200, '%PDF-']);
      }
      expect((await admin.get(`${address}/letters/gibtsnicht/sample`)).body.code).toBe('letter.no-such-letter');
    }
    expect((await admin.get('/api/v1/services/hundesteuer-anmeldung/99/sample')).body.code).toBe('service.not-found');
  }, 120_000);
});
