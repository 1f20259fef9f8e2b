import { addDays, CommandGate, newId, parseLocalDate } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../test/support/app.js';
import { readPdf } from '../../../test/support/pdf.js';
import {
  checkedCase,
  checkEverything,
  dogForm,
  dogTax,
  mayApprove,
  submitted,
  taxApprover,
  taxClerk,
  versionOf,
} from '../../../test/support/stories.js';
import { AnswerRequest } from './use-cases/system-commands.js';

interface Entry {
  kind: string;
}

describe('a dog is registered, from the queue to the decision', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let approver: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
    approver = await app.signIn(taxApprover('schmitz'));
  });
  afterAll(() => app.stop());

  it('stands in the team’s queue, is found by what people know of it, and belongs to one clerk', async () => {
    const kase = await submitted(app, dogTax);
    const list = await clerk.get('/api/v1/cases?queue=team');
    expect(list.body.items.map((i: { id: string }) => i.id)).toContain(kase.id);
    for (const q of ['mueller oberstr', 'Müller', kase.caseNumber, '276093400123456', '276 093 400 123 456'.slice(0, 15)]) {
      expect((await clerk.get(`/api/v1/cases?q=${encodeURIComponent(q)}`)).body.total.count).toBeGreaterThan(0);
    }
    expect((await clerk.post(`/api/v1/cases/${kase.id}/claim`)).status).toBe(200);
    const second = await colleague.post(`/api/v1/cases/${kase.id}/claim`);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'case.assigned-to-somebody-else', assignee: { name: 'weber' } });
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}/timeline`);
    expect(body.entries.map((e: Entry) => e.kind)).toEqual([
      'attempt.refused',
      'case.claimed',
      'case.checked-automatically',
      'case.submitted',
    ]);
    expect((await clerk.get('/api/v1/queues')).body.queues.find((q: { key: string }) => q.key === 'mine').count).toBe(1);
  });

  it('is granted at once where nobody else has to sign, with the fee that follows from the rules', async () => {
    const { id, version } = await checkedCase(app, clerk);
    const decided = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
    expect(decided).toMatchObject({ status: 200, body: { status: 'decided' } });
    const { body } = await clerk.get(`/api/v1/cases/${id}`);
    // 84 € a year, taken in at the end of February: eleven of twelve months.
    expect(body.decision).toMatchObject({
      kind: 'grant',
      feeCents: 7700,
      payment: 'on-account',
      approvedBy: null,
      kassenzeichen: expect.stringMatching(/\d+$/),
    });
    expect(body.letters).toMatchObject([{ key: 'notice', way: 'print', state: 'ordered' }]);
  });

  it('needs a second person for a dangerous dog, and never the proposer', async () => {
    const form = dogForm({ dog: { name: 'Rex', breed: 'Bullterrier', chip: '276093400999999' } });
    const { id, version } = await checkedCase(app, clerk, { form });
    expect((await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['dangerous-dog'] })).body.status).toBe(
      'proposed',
    );
    const both = await app.signIn({
      userName: 'beides',
      roles: ['clerk', 'approver'],
      teams: ['steuern'],
      competences: [{ serviceKey: dogTax, may: 'work', maxFeeCents: null, decisionKinds: null }, mayApprove(dogTax)],
    });
    const waiting = (await approver.get('/api/v1/cases?queue=to-approve')).body.items as { id: string; proposal: unknown }[];
    // What an approver needs for the decision: what, how much, and why it takes two.
    expect(waiting.find((one) => one.id === id)?.proposal).toEqual({
      kind: 'grant',
      feeCents: expect.any(Number),
      because: expect.arrayContaining([{ de: 'Gefährlicher Hund', en: 'Dangerous dog' }]),
    });
    const own = await checkedCase(app, both, { form });
    await both.post(`/api/v1/cases/${own.id}/proposal`, { version: own.version, kind: 'grant', reasons: ['dangerous-dog'] });
    expect((await both.get('/api/v1/cases?queue=to-approve')).body.items.map((i: { id: string }) => i.id)).not.toContain(own.id);
    const refused = await both.post(`/api/v1/cases/${own.id}/approve`, { version: await versionOf(both, own.id) });
    expect(refused).toMatchObject({ status: 403, body: { code: 'decision.proposer-cannot-approve' } });
    const approved = await approver.post(`/api/v1/cases/${id}/approve`, { version: await versionOf(approver, id) });
    expect(approved).toMatchObject({ status: 200, body: { status: 'decided' } });
  });

  it('keeps an approver within the limits of amount', async () => {
    const small = await app.signIn({ ...taxApprover('klein-zeichnung'), competences: [mayApprove(dogTax, 10_000)] });
    const form = dogForm({ dog: { name: 'Rex', breed: 'Bullterrier' } });
    const { id, version } = await checkedCase(app, clerk, { form });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['dangerous-dog'] });
    expect((await small.get('/api/v1/cases?queue=to-approve')).body.items.map((i: { id: string }) => i.id)).not.toContain(id);
    expect((await small.post(`/api/v1/cases/${id}/approve`, { version: version + 1 })).status).toBe(403);
  });

  it('shows fee and second signature while the clerk still chooses, and changes nothing by it', async () => {
    const { id, version } = await checkedCase(app, clerk, { form: dogForm({ dog: { name: 'Rex', breed: 'Bullterrier' } }) });
    const draft = await clerk.post(`/api/v1/cases/${id}/proposal/draft`, { kind: 'grant', reasons: ['dangerous-dog'] });
    expect(draft.status).toBe(200);
    expect(JSON.stringify(draft.body)).toContain('Gefährlicher Hund');
    expect(await versionOf(clerk, id)).toBe(version);
    expect((await approver.post(`/api/v1/cases/${id}/proposal/draft`, { kind: 'grant' })).status).toBe(403);
  });

  it('goes back to the proposer with a comment, and comes again', async () => {
    const { id, version } = await checkedCase(app, clerk);
    const rejected = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'reject', reasons: ['not-in-dueren'] });
    expect(rejected.body.status).toBe('proposed');
    const returned = await approver.post(`/api/v1/cases/${id}/return`, {
      version: rejected.body.version,
      comment: 'Bitte Melderegister noch einmal prüfen',
    });
    expect(returned.body.status).toBe('open');
    const queue = await clerk.get('/api/v1/cases?queue=returned');
    expect(queue.body.items.map((i: { id: string }) => i.id)).toContain(id);
    const again = await clerk.post(`/api/v1/cases/${id}/proposal`, { version: returned.body.version, kind: 'grant', reasons: ['liable'] });
    expect(again.body.status).toBe('decided');
  });

  it('tells the second of two who save the same case who was first and what changed', async () => {
    const { id, version } = await checkedCase(app, clerk);
    const correct = (chip: string) =>
      clerk.post(`/api/v1/cases/${id}/corrections`, {
        version,
        reason: 'Zahlendreher',
        corrections: [{ pointer: '/dog/chip', value: chip }],
      });
    const answers = await Promise.all([correct('276093400123457'), correct('276093400123458')]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    const told = answers.find((a) => a.status === 409);
    expect(told?.body).toMatchObject({
      code: 'case.changed-meanwhile',
      currentVersion: version + 1,
      changes: [{ kind: 'case.data-corrected', by: 'weber' }],
    });
  });

  it('tells who takes a proposal back that was signed just now that the case has changed, and not that they may not', async () => {
    const { id, version } = await checkedCase(app, clerk, {
      form: dogForm({ dog: { name: 'Rex', breed: 'Bullterrier', chip: '276093400999998' } }),
    });
    await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['dangerous-dog'] });
    const seen = await versionOf(clerk, id);
    const withdraw = (who: Caller, of: number) => who.post(`/api/v1/cases/${id}/proposal/withdraw`, { version: of });
    // A colleague who does not have the case may not, even with the present version.
    expect(await withdraw(colleague, seen)).toMatchObject({ status: 403 });
    expect((await approver.post(`/api/v1/cases/${id}/approve`, { version: seen })).status).toBe(200);
    expect(await withdraw(clerk, seen)).toMatchObject({ status: 409, body: { code: 'case.changed-meanwhile', seenVersion: seen } });
    expect(await withdraw(clerk, await versionOf(clerk, id))).toMatchObject({ status: 403 });
  });

  it('keeps what was submitted beside the correction, and checks the corrected data again', async () => {
    const kase = await submitted(app, dogTax, { form: dogForm({ dog: { name: 'Bello', breed: 'Dackel', chip: '2760934001234' } }) });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const before = (await clerk.get(`/api/v1/cases/${kase.id}`)).body;
    expect(before.checks.find((c: { key: string }) => c.key === 'chip-number').status).toBe('failed');
    await clerk.post(`/api/v1/cases/${kase.id}/corrections`, {
      version: before.version,
      reason: 'laut Heimtierausweis',
      corrections: [{ pointer: '/dog/chip', value: '276093400123456' }],
    });
    const { body } = await clerk.get(`/api/v1/cases/${kase.id}`);
    expect(body.corrections).toMatchObject([
      { pointer: '/dog/chip', from: '2760934001234', to: '276093400123456', reason: 'laut Heimtierausweis' },
    ]);
    expect(body.checks.find((c: { key: string }) => c.key === 'chip-number').status).toBe('passed');
    const broken = await clerk.post(`/api/v1/cases/${kase.id}/corrections`, {
      version: body.version,
      reason: 'x',
      corrections: [{ pointer: '/dog/name', value: '' }],
    });
    expect(broken).toMatchObject({ status: 422, body: { code: 'form.invalid', errors: [{ pointer: '/dog/name' }] } });
  });

  it('brings in the checks that apply only to the corrected data, and lets go of those that no longer do', async () => {
    const kase = await submitted(app, dogTax, { form: dogForm({ relief: { ground: 'guard' } }) });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const statuses = async () => {
      const { body } = await clerk.get(`/api/v1/cases/${kase.id}`);
      return Object.fromEntries(body.checks.map((c: { key: string; status: string }) => [c.key, c.status])) as Record<string, string>;
    };
    const before = await statuses();
    expect(before['relief-ground']).toBe('open');
    expect(before).not.toHaveProperty('public-order-office');
    const corrected = await clerk.post(`/api/v1/cases/${kase.id}/corrections`, {
      version: 1,
      reason: 'laut Anruf',
      corrections: [
        { pointer: '/relief/ground', value: 'none' },
        { pointer: '/dog/breed', value: 'Bullterrier' },
      ],
    });
    expect(corrected.status).toBe(200);
    expect(await statuses()).toMatchObject({ 'relief-ground': 'not-applicable', 'public-order-office': 'open' });
  });

  it('asks the citizen, stops the clock, and shows what waits', async () => {
    const kase = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const items = (await clerk.get(`/api/v1/cases/${kase.id}`)).body.service.requestItems as { key: string }[];
    const asked = await clerk.post(`/api/v1/cases/${kase.id}/information-request`, {
      version: 1,
      items: [items[0]?.key],
      text: 'Bitte reichen Sie den Kaufvertrag nach.',
    });
    expect(asked).toMatchObject({ status: 200, body: { status: 'waiting' } });
    expect((await clerk.get('/api/v1/cases?queue=waiting')).body.items.map((i: { id: string }) => i.id)).toContain(kase.id);
    expect((await clerk.post(`/api/v1/cases/${kase.id}/proposal`, { version: asked.body.version, kind: 'grant' })).body.code).toBe(
      'case.action-not-possible',
    );
  });

  it('takes no day for a follow-up that has passed, and none for an answer beyond a year', async () => {
    const { id, version } = await checkedCase(app, clerk);
    const today = app.clock.nowIso().slice(0, 10);
    const followUp = (on: string | null, seen = version) => clerk.post(`/api/v1/cases/${id}/follow-up`, { version: seen, on, note: '' });
    for (const passed of ['1800-01-01', addDays(parseLocalDate(today), -1)]) {
      expect(await followUp(passed)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/on', code: 'input.in-the-past' }] } });
    }
    const selection = { ids: [id] };
    expect(
      await clerk.post('/api/v1/bulk-runs/preview', { action: 'set-follow-up', params: { on: '1800-01-01' }, selection }),
    ).toMatchObject({ status: 422 });
    expect((await followUp(today)).status).toBe(200);
    const ask = async (answerBy: string) =>
      clerk.post(`/api/v1/cases/${id}/information-request`, { version: await versionOf(clerk, id), text: 'Impfpass', answerBy });
    expect(await ask('2999-12-31')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/answerBy', code: 'request.too-far-ahead' }] },
    });
    expect((await ask(addDays(parseLocalDate(today), 366))).status).toBe(200);
  });

  it('is not free of tax by one person’s word: a birth or a beginning to come is signed by two', async () => {
    const dog = { name: 'Bello', breed: 'Labrador Retriever', birthDate: '2999-12-31' };
    for (const form of [dogForm({ dog }), dogForm({ keeping: { reason: 'taken-in', since: '2999-12-31' } })]) {
      const { id, version } = await checkedCase(app, clerk, { form });
      const { body } = await clerk.post(`/api/v1/cases/${id}/proposal`, { version, kind: 'grant', reasons: ['liable'] });
      expect(body).toMatchObject({ status: 'proposed' });
      expect((await clerk.get(`/api/v1/cases/${id}`)).body.proposal).toMatchObject({
        feeCents: 0,
        approvalBecause: [{}, { de: 'Es wird keine Steuer festgesetzt' }],
      });
    }
  });

  it('checks again when the citizen sends the missing proof', async () => {
    const kase = await submitted(app, dogTax, { form: dogForm({ relief: { ground: 'benefits' } }) });
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    const proof = async () =>
      (await clerk.get(`/api/v1/cases/${kase.id}`)).body.checks.find((c: { key: string }) => c.key === 'relief-proof').status as string;
    expect(await proof()).toBe('failed');
    await clerk.post(`/api/v1/cases/${kase.id}/information-request`, { version: 1, text: 'Bitte den Nachweis' });
    const file = { id: newId(), purpose: 'relief-proof', name: 'Bescheid.pdf', mime: 'application/pdf', size: 10, sha256: 'a'.repeat(64) };
    await app.asSystem(() =>
      app.app.get(CommandGate).send(new AnswerRequest(kase.id, { answerId: newId(), message: 'anbei', attachments: [file] })),
    );
    expect(await proof()).toBe('passed');
  });

  describe('an answer that came by another way', () => {
    const today = '2026-03-02';
    const held = async (who: Caller, name: string): Promise<string> => {
      const body = new FormData();
      body.append('file', new Blob([`${name} %PDF-1.7`]), `${name}.pdf`);
      return (await who.request('POST', '/api/v1/papers', body)).body.id;
    };
    const asked = async () => {
      const { id, version } = await checkedCase(app, clerk);
      const request = { version, items: ['relief-proof'], text: 'Bitte den Nachweis' };
      expect((await clerk.post(`/api/v1/cases/${id}/information-request`, request)).body.status).toBe('waiting');
      return id;
    };
    const changed = async (id: string, path: string, body: object) =>
      clerk.post(`/api/v1/cases/${id}/${path}`, { ...body, version: await versionOf(clerk, id) });

    it('is recorded by a colleague with its papers, who then no longer holds them, and is taken back', async () => {
      const id = await asked();
      const paperId = await held(colleague, 'Nachweis');
      const papers = [{ paperId, name: 'Nachweis vom Amt', purpose: 'correspondence' }];
      const answer = { way: 'post', receivedOn: today, message: '', papers };
      const wrong = [
        [{ ...answer, receivedOn: '2026-03-03' }, 'input.in-the-future', '/receivedOn'],
        [{ ...answer, receivedOn: '2026-03-01' }, 'answer.before-request', '/receivedOn'],
        [{ ...answer, papers: [] }, 'answer.empty', '/message'],
        [{ ...answer, papers: [{ ...papers[0], purpose: 'nonsense' }] }, 'paper.unknown-purpose', '/papers/0/purpose'],
        [{ ...answer, papers: [{ ...papers[0], paperId: newId() }] }, 'paper.not-held', '/papers/0'],
      ] as const;
      for (const [body, code, pointer] of wrong) {
        const refused = await colleague.post(`/api/v1/cases/${id}/answers`, body);
        expect(refused).toMatchObject({ status: 422, body: { errors: [{ code, pointer }] } });
      }
      // What one colleague holds, another cannot file.
      expect((await clerk.post(`/api/v1/cases/${id}/answers`, answer)).body.errors).toMatchObject([{ code: 'paper.not-held' }]);
      expect((await colleague.post(`/api/v1/cases/${id}/answers`, answer)).body).toMatchObject({ status: 'open' });
      expect((await colleague.get('/api/v1/papers')).body.items).toEqual([]);
      const { body } = await clerk.get(`/api/v1/cases/${id}`);
      const [file] = body.attachments;
      expect(file).toMatchObject({ name: 'Nachweis vom Amt', filed: { source: 'post', receivedOn: today, by: { name: 'klein' } } });
      expect(Buffer.from((await clerk.get(`/api/v1/cases/${id}/attachments/${file.id}`)).bytes).toString()).toBe('Nachweis %PDF-1.7');
      expect(body.request).toMatchObject({ state: 'answered', recordedAnswerId: body.request.answers[0].id });
      expect(body.allowedActions).toContain('undo-answer');

      expect((await changed(id, 'answers/undo', { answerId: body.request.recordedAnswerId })).body.status).toBe('waiting');
      const again = (await clerk.get(`/api/v1/cases/${id}`)).body;
      expect(again).toMatchObject({
        clock: { dueOn: body.clock.dueOn, stoppedOn: today },
        request: { state: 'open', recordedAnswerId: null },
      });
      expect(again.allowedActions).not.toContain('undo-answer');
    });

    it('may come in part, and after the end; papers are filed in any status', async () => {
      const id = await asked();
      const said = { way: 'telephone', receivedOn: today, message: 'Der Ausweis kommt per Post' };
      expect((await clerk.post(`/api/v1/cases/${id}/answers`, { ...said, moreToCome: true })).body.status).toBe('waiting');
      expect((await clerk.post(`/api/v1/cases/${id}/answers`, said)).body.status).toBe('open');
      expect((await changed(id, 'withdrawal', { reason: 'verzogen' })).body.status).toBe('closed');
      expect((await clerk.post(`/api/v1/cases/${id}/answers`, said)).body.status).toBe('closed');
      const papers = [{ paperId: await held(clerk, 'Meldung'), name: 'Meldung', purpose: 'correspondence' }];
      const added = await clerk.post(`/api/v1/cases/${id}/papers`, { source: 'internal', receivedOn: '2026-02-27', papers });
      expect(added.body.status).toBe('closed');
      expect((await clerk.get(`/api/v1/cases/${id}`)).body).toMatchObject({
        post: [{ recorded: { way: 'telephone' }, dealtWith: null }],
        attachments: [{ name: 'Meldung', filed: { source: 'internal' } }],
      });
    });

    it('is waited for longer, or no more: on office days, with a letter, and asked again at once', async () => {
      const id = await asked();
      const extended = { answerBy: '2026-04-04', reason: 'Urlaub' };
      for (const [answerBy, code] of [
        ['2026-03-23', 'request.not-later'],
        ['2026-03-02', 'request.past'],
        ['2027-09-01', 'request.too-far-ahead'],
      ] as const) {
        const refused = await changed(id, 'information-request/extend', { ...extended, answerBy });
        expect(refused.body.errors).toMatchObject([{ code, pointer: '/answerBy' }]);
      }
      const foreign = await colleague.post(`/api/v1/cases/${id}/information-request/extend`, {
        ...extended,
        version: await versionOf(clerk, id),
      });
      expect(foreign.body.code).toBe('case.assigned-to-somebody-else');
      expect((await changed(id, 'information-request/extend', extended)).body.status).toBe('waiting');
      // The Saturday before Easter; Easter Monday is none either.
      expect((await clerk.get(`/api/v1/cases/${id}`)).body).toMatchObject({
        request: { answerBy: '2026-04-07', remindOn: '2026-03-31' },
        letters: [{ key: 'information-request' }, { key: 'request-extension' }],
      });
      expect((await changed(id, 'information-request/withdraw', { reason: 'liegt vor' })).body.status).toBe('open');
      expect((await changed(id, 'information-request', { items: ['chip'] })).body.status).toBe('waiting');
    });

    it('is asked for in a letter that is previewed with the day that it names, and says all ways to answer', async () => {
      const { id } = await checkedCase(app, clerk);
      const preview = await clerk.post(`/api/v1/cases/${id}/letter-preview`, { request: { items: ['chip'] } });
      expect(preview.headers.get('x-answer-by')).toBe('2026-03-23');
      const { text } = await readPdf(preview.bytes);
      for (const words of [
        'Bitte um ergänzende Angaben',
        'folgende Angaben und Unterlagen',
        'So können Sie antworten',
        'Zimmer 114',
        '8–12 Uhr',
      ])
        expect(text).toContain(words);
    });
  });

  it('is handed over only to somebody who can work on it', async () => {
    const kase = await submitted(app, dogTax);
    await clerk.post(`/api/v1/cases/${kase.id}/claim`);
    expect((await clerk.post(`/api/v1/cases/${kase.id}/assign`, { to: approver.id })).body.code).toBe('case.colleague-cannot-work-on-it');
    expect((await clerk.post(`/api/v1/cases/${kase.id}/assign`, { to: colleague.id })).status).toBe(200);
    const supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    expect((await supervisor.post(`/api/v1/cases/${kase.id}/assign`, { to: clerk.id })).status).toBe(200);
  });

  it('hides another team’s case as if there were none', async () => {
    const kase = await submitted(app, dogTax);
    const stranger = await app.signIn({ userName: 'fremd', roles: ['clerk'], teams: ['umwelt'], competences: [] });
    for (const path of ['', '/timeline']) expect((await stranger.get(`/api/v1/cases/${kase.id}${path}`)).status).toBe(404);
    expect((await stranger.post(`/api/v1/cases/${kase.id}/claim`)).status).toBe(404);
    expect((await stranger.get(`/api/v1/cases?q=${kase.caseNumber}`)).body.total.count).toBe(0);
  });

  it('pages by keyset without skipping or repeating, in every order', async () => {
    for (let i = 0; i < 7; i++) await submitted(app, dogTax);
    for (const sort of ['due', 'priority', 'received', '-received']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: { items: { id: string }[]; next: string | null; total: { count: number } } } = await clerk.get(
          `/api/v1/cases?queue=team&limit=3&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...body.items.map((i) => i.id));
        cursor = body.next;
        if (cursor === null) expect(seen).toHaveLength(body.total.count);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(['priority', 'due', 'received', '-received'])('refuses a cursor that was made up, ordered by %s', async (sort) => {
    for (const made of [['x', 'y'], [1, 'x', 'y'], [null, null], ['2026-13-45', 'x'], {}, 'x']) {
      const cursor = Buffer.from(JSON.stringify(made)).toString('base64url');
      expect((await clerk.get(`/api/v1/cases?queue=team&sort=${sort}&cursor=${cursor}`)).body.code).toBe('paging.bad-cursor');
    }
  });

  it('forbids a proposer’s signature in the schema as well', async () => {
    const { id } = await checkedCase(app, clerk);
    const { DataSource } = await import('typeorm');
    await expect(
      app.app.get(DataSource).query('update case_file set proposed_by = $1, approved_by = $1 where id = $2', [clerk.id, id]),
    ).rejects.toThrow(/case_file_proposer_cannot_approve/);
    await expect(
      app.app.get(DataSource).query(`update case_file set approval_needed = true, status = 'decided' where id = $1`, [id]),
    ).rejects.toThrow(/case_file_four_eyes/);
    await checkEverything(clerk, id);
  });
});
