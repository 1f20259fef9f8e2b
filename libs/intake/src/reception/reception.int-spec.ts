import { EventLog } from '@vorgang/event-log';
import { newId, runInContext, type Actor } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { announced, newKey, pdf, png, registration, taxClerk, type File } from '../../../../test/intake/given.js';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { actorOf, type Source, type SourceKind } from '../submission/source.js';
import { SubmissionStore } from '../submission/submission.store.js';
import { Answers } from './answers.js';
import type { HandedIn } from './handed-in.js';
import { Reception } from './reception.js';

describe('a source that is no key hands something in', () => {
  let house: TestApp;
  let clerk: Caller;
  let owner: DataSource;
  let counter: Source;
  const mailbox: Source = {
    kind: 'mailbox',
    id: 'steuern@dueren.example',
    name: 'Steueramt',
    channels: ['email'],
    mayStateReceivedAt: true,
  };

  beforeAll(async () => {
    house = await startTestApp();
    clerk = await house.signIn({ ...taxClerk('steffi'), displayName: 'Steffi Weber' });
    counter = { kind: 'staff', id: clerk.id, name: 'Steffi Weber', channels: ['counter', 'post'], mayStateReceivedAt: true };
    owner = await new DataSource({ type: 'postgres', url: house.database.owner }).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await house?.stop();
  });

  /** What a channel hands in, once it has read everything. */
  const holding = (json: Record<string, unknown>, files: readonly File[] = []): HandedIn => ({
    json: { ...json, ...(files.length > 0 ? { attachments: files.map(announced) } : {}) },
    files: (_, take) => Promise.all(files.map((file) => take(content(file), announced(file) as Parameters<typeof take>[1]))),
  });
  async function* content(file: File) {
    yield await Promise.resolve(file.content);
  }
  /** The counter's clerk is signed in; mailboxes are emptied by a job. */
  const acting = <T>(
    source: Source,
    work: () => Promise<T>,
    actor: Actor = source.kind === 'staff' ? actorOf(source) : { kind: 'system', id: 'system', name: 'intake:empty-mailbox' },
  ) => runInContext({ requestId: newId(), locale: 'de', actor }, work);
  const handIn = (source: Source, handedIn: HandedIn, key = newKey()) =>
    acting(source, () => house.app.get(Reception).receive(source, key, handedIn));
  const rowOf = async (id: string) =>
    (
      await owner.query<Record<string, unknown>[]>(
        'select source_kind, source_id, source_name, api_key_id, received_at from submission where id = $1',
        [id],
      )
    )[0];

  it.each<[SourceKind, string, Actor]>([
    ['staff', 'counter', { kind: 'staff', id: expect.any(String), name: 'Steffi Weber' }],
    ['mailbox', 'email', { kind: 'system', id: 'system', name: 'intake:mailbox:Steueramt' }],
  ])('%s: it is kept with its files, becomes a case, and its events name who it was', async (kind, channel, actor) => {
    const source = kind === 'staff' ? counter : mailbox;
    const { submission, again } = await handIn(
      source,
      holding(registration({ channel, receivedAt: '2026-02-27T10:00:00Z' }), [{ name: 'Impfpass.pdf', content: pdf }]),
    );
    expect({ again, ...submission }).toMatchObject({
      again: false,
      caseNumber: expect.any(String),
      sourceKind: kind,
      attachments: [{ name: 'Impfpass.pdf' }],
    });
    expect(await rowOf(submission.id)).toEqual({
      source_kind: kind,
      source_id: source.id,
      source_name: source.name,
      api_key_id: null,
      received_at: new Date('2026-02-27T10:00:00Z'),
    });
    const { body } = await clerk.get(`/api/v1/cases/${submission.caseId}`);
    expect(body).toMatchObject({
      submissionId: submission.id,
      channel,
      receivedAt: '2026-02-27T10:00:00.000Z',
      attachments: [{ name: 'Impfpass.pdf' }],
    });
    const [first] = await house.app.get(EventLog).readByCase(submission.caseId ?? '');
    expect(first).toMatchObject({ kind: 'case.submitted', actor });
  });

  it('the same again is the same, for each source by itself', async () => {
    const key = newKey();
    const json = registration({ channel: 'email' });
    const first = await handIn(mailbox, holding(json), key);
    expect(await handIn(mailbox, holding(json), key)).toMatchObject({ again: true, submission: { id: first.submission.id } });
    await expect(handIn(mailbox, holding({ ...json, externalReference: 'other' }), key)).rejects.toThrow(
      expect.objectContaining({ code: 'intake.idempotency-key-reused' }),
    );
    const sources: Source[] = [
      { ...mailbox, id: 'melde@dueren.example' },
      { ...counter, channels: ['email'] },
      { ...mailbox, kind: 'batch' },
    ];
    const others = await Promise.all(sources.map((source) => handIn(source, holding(json), key)));
    expect(new Set([first, ...others].map(({ submission }) => submission.caseId)).size).toBe(4);
    const together = await Promise.all(
      Array.from({ length: 10 }, () => handIn(mailbox, holding(registration({ channel: 'email' })), `${key}-2`)),
    );
    expect(new Set(together.map(({ submission }) => submission.caseNumber)).size).toBe(1);
  });

  it('what belongs nowhere waits in the quarantine, and a clerk makes the case of it', async () => {
    const { submission } = await handIn(
      mailbox,
      holding(registration({ channel: 'email', service: 'einhornsteuer' }), [{ name: 'a.png', content: png, mime: 'image/png' }]),
    );
    expect(submission).toMatchObject({ caseId: null, quarantineId: expect.any(String) });
    const entry = `/api/v1/quarantine/${submission.quarantineId}`;
    expect((await clerk.get(entry)).body).toMatchObject({ state: 'open', channel: 'email', reasons: [{ code: 'service.unknown' }] });
    const [entered] = await owner.query<{ actor_name: string }[]>(
      `select actor_name from event where kind = 'quarantine.entered' and stream_id = $1`,
      [submission.quarantineId],
    );
    expect(entered?.actor_name).toBe('intake:mailbox:Steueramt');
    const released = await clerk.post(`${entry}/release`, { service: 'hundesteuer-anmeldung' });
    expect(released.status).toBe(200);
    expect(await house.app.get(SubmissionStore).byId(submission.id)).toMatchObject({ caseId: released.body.caseId, sourceKind: 'mailbox' });
  });

  it('what comes later, comes from the same source', async () => {
    const { submission } = await handIn(mailbox, holding(registration({ channel: 'email' })));
    const answer = await acting(mailbox, () =>
      house.app.get(Answers).receive(mailbox, submission, newKey(), holding({ message: 'Ungefragt' })),
    );
    expect(answer.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await clerk.get(`/api/v1/cases/${submission.caseId}`)).body.post).toMatchObject([{ message: 'Ungefragt' }]);
    const store = house.app.get(SubmissionStore);
    expect((await acting(mailbox, () => store.ofSource(mailbox, submission.id))).id).toBe(submission.id);
    for (const other of [counter, { ...mailbox, id: 'melde@dueren.example' }]) {
      await expect(acting(other, () => store.ofSource(other, submission.id))).rejects.toThrow(
        expect.objectContaining({ code: 'submission.not-found' }),
      );
    }
  });

  it('says only what it may: its own channels, and a day of receipt', async () => {
    await expect(handIn(mailbox, holding(registration({ channel: 'counter' })))).rejects.toThrow(
      expect.objectContaining({ code: 'intake.channel-not-permitted' }),
    );
    const untimed = { ...mailbox, mayStateReceivedAt: false };
    await expect(handIn(untimed, holding(registration({ channel: 'email', receivedAt: '2026-02-27T10:00:00Z' })))).rejects.toThrow(
      expect.objectContaining({ code: 'intake.malformed' }),
    );
  });

  it('nobody hands in under another’s name', async () => {
    const reception = house.app.get(Reception);
    const before = await owner.query('select count(*) from submission');
    const asClerk = actorOf(counter);
    for (const source of [mailbox, { ...counter, id: newId() }]) {
      expect(() =>
        runInContext({ requestId: newId(), locale: 'de', actor: asClerk }, () =>
          reception.receive(source, newKey(), holding(registration())),
        ),
      ).toThrow('cannot hand in as');
    }
    expect(await owner.query('select count(*) from submission')).toEqual(before);
  });

  it('only a portal has a key, and it is the key', async () => {
    const { submission } = await handIn(mailbox, holding(registration({ channel: 'email' })));
    for (const change of [
      `source_kind = 'portal'`,
      `api_key_id = gen_random_uuid()`,
      `source_kind = 'portal', api_key_id = gen_random_uuid()`,
      `source_kind = 'pigeon'`,
    ]) {
      await expect(owner.query(`update submission set ${change} where id = $1`, [submission.id])).rejects.toThrow(
        /violates check constraint "submission_/,
      );
    }
  });
});
