import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandGate, packageRoot } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkEverything, dogTax, mayApprove, mayWork, parking, submitted, taxClerk, versionOf } from '../../../../test/support/stories.js';
import { AnswerRequest } from '../use-cases/system-commands.js';

describe('a case tells why it is due when it is', () => {
  let app: TestApp;
  let clerk: Caller;

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-03-23T09:00:00Z' });
    clerk = await app.signIn(taxClerk('weber'));
  });
  afterAll(() => app.stop());

  it('with the service’s period and where it comes from, and the days that did not count', async () => {
    const { id } = await submitted(app, dogTax, { receivedAt: '2026-03-23T08:00:00.000Z' });
    const { body } = await clerk.get(`/api/v1/cases/${id}`);
    expect(body.clock).toMatchObject({
      dueOn: '2026-04-22',
      explanation: {
        receivedOn: '2026-03-23',
        firstDueOn: '2026-04-22',
        period: { amount: 20, unit: 'office-days', note: 'Ziel der Stadt, keine gesetzliche Frist.' },
        closedDays: [
          { on: '2026-04-03', name: 'Karfreitag' },
          { on: '2026-04-06', name: 'Ostermontag' },
        ],
        stops: [],
      },
    });
    expect(body.position).toBeGreaterThan(0);
  });

  it('with the names of all checks of the service, also of those that do not apply to it', async () => {
    const { id } = await submitted(app, dogTax);
    const { body } = await clerk.get(`/api/v1/cases/${id}`);
    expect(body.service.checks).toContainEqual({
      key: 'relief-ground',
      title: expect.objectContaining({ de: 'Voraussetzungen der Befreiung oder Ermäßigung nachgewiesen' }),
    });
    expect(body.checks.map(({ key }: { key: string }) => key)).not.toContain('relief-ground');
  });

  it('without a fee that nobody asks for any more where it was rejected', async () => {
    const both = await app.signIn({
      userName: 'parkt',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [mayWork(parking), mayApprove(parking)],
    });
    const form = {
      concern: 'new',
      from: '2026-04-01',
      months: 12,
      vehicle: { plates: ['DN-AB 123'], keeper: 'self' },
      residence: { since: '2024-01-01', zone: 'A', privateSpace: false },
      confirmations: { correct: true, privacy: true },
    };
    const { id } = await submitted(app, parking, { form });
    await both.post(`/api/v1/cases/${id}/claim`);
    await checkEverything(both, id);
    const fee = async () => (await both.get(`/api/v1/cases/${id}`)).body.checks.find(({ key }: { key: string }) => key === 'fee-paid');
    expect(await fee()).toMatchObject({ status: 'failed' });
    const proposed = await both.post(`/api/v1/cases/${id}/proposal`, {
      version: await versionOf(both, id),
      kind: 'reject',
      reasons: ['outside-zone'],
      conditions: [],
      explanation: 'Die Anschrift liegt nicht in der Zone.',
    });
    if (proposed.body.status === 'proposed') {
      const approver = await app.signIn({
        userName: 'zeichnet',
        roles: ['approver'],
        teams: ['buergerbuero'],
        competences: [mayApprove(parking)],
      });
      await approver.post(`/api/v1/cases/${id}/approve`, { version: await versionOf(both, id) });
    }
    expect((await both.get(`/api/v1/cases/${id}`)).body.decision).toMatchObject({ kind: 'reject' });
    expect(await fee()).toMatchObject({ status: 'not-applicable', reason: null });
  });

  it('with the days that it stood while the citizen was asked', async () => {
    const { id } = await submitted(app, dogTax, { receivedAt: '2026-03-23T08:00:00.000Z' });
    await clerk.post(`/api/v1/cases/${id}/claim`);
    await clerk.post(`/api/v1/cases/${id}/information-request`, {
      version: await versionOf(clerk, id),
      items: [],
      text: 'Bitte die Chipnummer nennen.',
    });
    expect((await clerk.get(`/api/v1/cases/${id}`)).body.clock.explanation.stops).toMatchObject([
      { from: '2026-03-23', for: 'answer', to: null, endedBy: null, dueBefore: '2026-04-22' },
    ]);

    app.clock.set('2026-03-26T09:00:00Z');
    await app.asSystem(() =>
      app.app.get(CommandGate).send(new AnswerRequest(id, { answerId: 'a1', message: 'Steht im Impfpass.', attachments: [] })),
    );
    const { body } = await clerk.get(`/api/v1/cases/${id}`);
    expect(body.clock.explanation.stops).toEqual([
      {
        from: '2026-03-23',
        for: 'answer',
        to: '2026-03-26',
        days: 3,
        endedBy: 'answered',
        dueBefore: '2026-04-22',
        dueAfter: body.clock.dueOn,
      },
    ]);
  });

  it('with the days until it was taken up again, where it had been withdrawn meanwhile', async () => {
    app.clock.set('2026-03-23T09:00:00Z');
    const { id } = await submitted(app, dogTax, { receivedAt: '2026-03-23T08:00:00.000Z' });
    await clerk.post(`/api/v1/cases/${id}/claim`);
    await clerk.post(`/api/v1/cases/${id}/information-request`, {
      version: await versionOf(clerk, id),
      items: [],
      text: 'Bitte die Chipnummer nennen.',
    });
    await clerk.post(`/api/v1/cases/${id}/withdrawal`, { version: await versionOf(clerk, id), reason: 'Hund abgegeben.' });
    app.clock.set('2026-03-30T09:00:00Z');
    expect(
      (await clerk.post(`/api/v1/cases/${id}/reopen`, { version: await versionOf(clerk, id), reason: 'Hund ist wieder da.' })).status,
    ).toBe(200);
    const { body } = await clerk.get(`/api/v1/cases/${id}`);
    // A week later than 22 April.
    expect(body.clock).toMatchObject({
      dueOn: '2026-04-29',
      stoppedOn: null,
      explanation: { stops: [{ to: '2026-03-30', days: 7, endedBy: 'reopened', dueAfter: '2026-04-29' }] },
    });
    expect((await clerk.get(`/api/v1/cases?queue=mine&dueFrom=2026-04-29&dueTo=2026-04-29`)).body.items).toMatchObject([{ id }]);
  });
});

describe('a day on which this city’s offices are closed', () => {
  let app: TestApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vorgang-city-'));
    await cp(join(packageRoot(), 'libs/catalogue/municipality'), folder, { recursive: true });
    const file = join(folder, 'dueren.json');
    const city = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...city, closedDays: ['2026-03-25'] }));
    app = await startTestApp({ at: '2026-03-23T09:00:00Z', env: { MUNICIPALITY_FILE: file } });
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true });
  });

  it('counts nowhere: not in the deadline, nor in the days left, nor in why, nor in the figures', async () => {
    const clerk = await app.signIn(taxClerk('weber'));
    const { id } = await submitted(app, dogTax, { receivedAt: '2026-03-23T08:00:00.000Z' });
    const { clock } = (await clerk.get(`/api/v1/cases/${id}`)).body;
    // Without that day it is the 22nd; the period is 20 office days.
    expect(clock).toMatchObject({ dueOn: '2026-04-23', officeDaysLeft: 20 });
    expect(clock.explanation.closedDays).toEqual([
      { on: '2026-03-25', name: null },
      { on: '2026-04-03', name: 'Karfreitag' },
      { on: '2026-04-06', name: 'Ostermontag' },
    ]);
    expect((await clerk.get('/api/v1/cases?queue=team')).body.items).toMatchObject([{ id, officeDaysLeft: 20 }]);

    const lead = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    app.clock.set('2026-03-24T09:00:00Z');
    expect((await lead.get('/api/v1/figures')).body.now).toMatchObject({ soonUntil: '2026-04-01', age: { oldestDays: 1 } });
    app.clock.set('2026-03-26T09:00:00Z');
    expect((await lead.get('/api/v1/figures')).body.now).toMatchObject({ age: { oldestDays: 2 } });
  });
});
