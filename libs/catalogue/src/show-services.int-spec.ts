import { startTestApp, type TestApp } from '../../../test/support/app.js';

describe('the services as an administrator sees them', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  it('lists every version and shows each whole', async () => {
    const admin = await app.signIn({ userName: 'verwaltung', roles: ['administrator'] });
    const { body } = await admin.get('/api/v1/services');
    const services: { key: string; version: number; current: boolean }[] = body.items;
    expect(services.map((s) => s.key)).toEqual(['bewohnerparkausweis', 'hundesteuer-anmeldung', 'umweltgenehmigung-eingang']);
    for (const { key, version } of services) {
      const shown = await admin.get(`/api/v1/services/${key}/${version}`);
      expect(shown).toMatchObject({ status: 200, body: { key, version, current: true, definition: { key } } });
    }
    const { approval } = (await admin.get<{ decision: { approval: { de: string }[] } }>('/api/v1/services/hundesteuer-anmeldung/1')).body
      .decision;
    expect(approval.map(({ de }) => de)).toContain('Betrag ab 400,00\u00a0€');
    expect((await admin.get('/api/v1/services/hundesteuer-anmeldung/99')).body.code).toBe('service.not-found');
  });
});
