import { Catalogue } from '@vorgang/catalogue';
import { CommandGate, newSecretId } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import type { Case } from './domain/case.js';
import { SubmitCase } from './use-cases/submit-case.js';

describe('a dog is registered, from the queue to the decision', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let approver: Caller;

  const service = 'hundesteuer-anmeldung';
  const work = { serviceKey: service, may: 'work' as const, maxFeeCents: null, decisionKinds: null };

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn({ userName: 'weber', roles: ['clerk'], teams: ['steuern'], competences: [work] });
    colleague = await app.signIn({ userName: 'klein', roles: ['clerk'], teams: ['steuern'], competences: [work] });
    approver = await app.signIn({ userName: 'schmitz', roles: ['approver'], teams: ['steuern'], competences: [{ ...work, may: 'approve' }] });
  });
  afterAll(() => app.stop());

  async function submitted(): Promise<Case> {
    const definition = app.app.get(Catalogue).current(service);
    if (!definition) throw new Error('no service');
    return app.asSystem(() =>
      app.app.get(CommandGate).send(
        new SubmitCase({
          submissionId: newSecretId(),
          definition,
          externalReference: 'P-1',
          channel: 'portal',
          receivedAt: app.clock.nowIso(),
          identification: { method: 'bundid', trustLevel: 'substantial' },
          replyChannel: { kind: 'post' },
          applicant: { kind: 'person', givenName: 'Jürgen', familyName: 'Müller', address: { street: 'Oberstraße', houseNumber: '12', postalCode: '52349', town: 'Düren' } },
          form: { dog: { name: 'Bello', breed: 'Labrador', takenInOn: '2026-02-20', chipNumber: '276093400123456' } },
          attachments: [],
          payment: null,
        }),
      ),
    );
  }

  it('shows the case in the team queue, and lets one clerk take it', async () => {
    const kase = await submitted();
    const list = await clerk.get('/api/v1/cases?queue=team');
    expect(list.status).toBe(200);
    expect(list.body.items.map((i: { id: string }) => i.id)).toContain(kase.id);
    expect((await clerk.get('/api/v1/queues')).status).toBe(200);
    expect((await clerk.post(`/api/v1/cases/${kase.id}/claim`)).status).toBe(200);
    const second = await colleague.post(`/api/v1/cases/${kase.id}/claim`);
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('case.assigned-to-somebody-else');
    const shown = await clerk.get(`/api/v1/cases/${kase.id}`);
    expect(shown.status).toBe(200);
    expect(shown.body.allowedActions).toContain('propose-decision');
    expect((await approver.get('/api/v1/cases?q=mueller')).status).toBe(200);
    expect((await clerk.get('/api/v1/cases?q=Müller%20oberstr')).body.total.count).toBe(1);
    expect((await clerk.get(`/api/v1/cases/${kase.id}/timeline`)).body.entries.map((e: { kind: string }) => e.kind)).toEqual([
      'case.submitted', 'case.checked-automatically', 'case.claimed', 'attempt.refused',
    ]);
  });
});
