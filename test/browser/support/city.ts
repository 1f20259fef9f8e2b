import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateApiKey, CreateStaff, type Competence, type Role } from '@vorgang/access';
import { CommandGate } from '@vorgang/platform';
import { startMailCatcher, type MailCatcher } from '../../../apps/demo/src/mail-catcher/index.js';
import { startTestApp, testPassword, type Caller, type TestApp } from '../../support/app.js';
import { dogTax, mayApprove, mayWork, parking as parkingService } from '../../support/stories.js';
import type { Submission } from './citizens.js';
import { newKey, withPapers, type Paper } from './papers.js';

export interface Person {
  readonly userName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly teams: readonly string[];
  readonly competences: readonly Competence[];
}

/** The town hall's staff. */
export const staff = {
  krings: { userName: 's.krings', displayName: 'Sabine Krings', roles: ['clerk'], teams: ['steuern'], competences: [mayWork(dogTax)] },
  weidenfeld: {
    userName: 'j.weidenfeld',
    displayName: 'Jörg Weidenfeld',
    roles: ['clerk'],
    teams: ['steuern'],
    competences: [mayWork(dogTax)],
  },
  oeztuerk: {
    userName: 'm.oeztuerk',
    displayName: 'Mehmet Öztürk',
    roles: ['clerk'],
    teams: ['buergerbuero'],
    competences: [mayWork(parkingService)],
  },
  huenerbein: {
    userName: 'p.huenerbein',
    displayName: 'Dr. Petra Hünerbein',
    roles: ['approver'],
    teams: ['steuern', 'buergerbuero'],
    competences: [mayApprove(dogTax), mayApprove(parkingService)],
  },
  breuer: {
    userName: 'w.breuer',
    displayName: 'Wolfgang Breuer',
    roles: ['supervisor'],
    teams: ['steuern', 'buergerbuero'],
    competences: [],
  },
  jansen: { userName: 'r.jansen', displayName: 'Renate Jansen-Küpper', roles: ['auditor'], teams: [], competences: [] },
  plum: { userName: 'm.plum', displayName: 'Monika Plum', roles: ['cashier'], teams: [], competences: [] },
  fassbender: { userName: 'g.fassbender', displayName: 'Guido Fassbender', roles: ['administrator'], teams: [], competences: [] },
  lennartz: { userName: 'h.lennartz', displayName: 'Heike Lennartz', roles: ['administrator'], teams: [], competences: [] },
} as const satisfies Record<string, Person>;

export type Receipt = { readonly submissionId: string; readonly caseNumber: string | null; readonly caseId: string | null };

/** The product with its worker and a mail server, on a Tuesday morning in September. */
export interface City {
  readonly app: TestApp;
  readonly url: string;
  readonly mail: MailCatcher;
  readonly portal: Caller;
  hire(...people: readonly Person[]): Promise<void>;
  /** Through the real intake. */
  submit(submission: Submission, papers?: readonly Paper[], lie?: 'hash'): Promise<Receipt>;
  answer(submissionId: string, message: string, papers?: readonly Paper[]): Promise<void>;
  /** The same person at the API, for what a story takes for granted. */
  call(person: Person): Promise<Caller>;
  /** Waits until everything that follows from what happened so far is done. */
  settled(): Promise<void>;
  /** Lets time pass. */
  later(minutes: number): void;
  stop(): Promise<void>;
}

export async function startCity(at = '2026-09-15T07:12:00Z'): Promise<City> {
  const mailDir = await mkdtemp(join(tmpdir(), 'vorgang-mail-'));
  const mail = await startMailCatcher({ smtpPort: 0, httpPort: 0, dir: mailDir });
  const app = await startTestApp({ at, env: { SMTP_URL: mail.smtpUrl } });
  const worker = await app.startWorker();
  const { secret } = await app.asSystem(() =>
    app.app.get(CommandGate).send(
      new CreateApiKey({
        name: 'Serviceportal',
        scopes: ['submit', 'read-status'],
        channels: ['portal', 'counter'],
        mayStateReceivedAt: false,
      }),
    ),
  );
  const portal = carrying(app.anonymous(), { 'x-api-key': secret });
  const callers = new Map<string, Promise<Caller>>();
  const hired = new Set<string>();
  const signIn = async (userName: string): Promise<Caller> => {
    const { status, headers } = await app.anonymous().post('/api/v1/session', { userName, password: testPassword });
    const cookie = /vorgang_session=[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0];
    if (status !== 200 && status !== 201) throw new Error(`${userName} could not sign in`);
    return carrying(app.anonymous(), { cookie: cookie ?? '' });
  };
  const city: City = {
    app,
    url: app.url,
    mail,
    portal,
    async hire(...people) {
      for (const { teams, ...person } of people.filter(({ userName }) => !hired.has(userName))) {
        hired.add(person.userName);
        const teamIds = await Promise.all(teams.map((key) => app.teamId(key)));
        await app.asSystem(() =>
          app.app.get(CommandGate).send(
            new CreateStaff({
              ...person,
              roles: [...person.roles],
              competences: [...person.competences],
              teamIds,
              password: testPassword,
            }),
          ),
        );
      }
    },
    async submit(submission, papers = [], lie) {
      const body = papers.length > 0 ? withPapers('submission', { ...submission }, papers, lie) : submission;
      const answer = await portal.post('/intake/v1/submissions', body, { 'idempotency-key': newKey() });
      if (answer.status !== 201 && answer.status !== 202) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
      const { submissionId, caseNumber } = answer.body as { submissionId: string; caseNumber: string | null };
      return { submissionId, caseNumber, caseId: null };
    },
    async answer(submissionId, message, papers = []) {
      const answer = await portal.post(
        `/intake/v1/submissions/${submissionId}/answers`,
        papers.length > 0 ? withPapers('answer', { message }, papers) : { message },
        { 'idempotency-key': newKey() },
      );
      if (answer.status >= 300) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
    },
    async call(person) {
      await city.hire(person);
      const known = callers.get(person.userName) ?? signIn(person.userName);
      callers.set(person.userName, known);
      return known;
    },
    settled: () => worker.settled(),
    later: (minutes) => app.clock.advance(minutes * 60_000),
    async stop() {
      await app.stop();
      await mail.stop();
      await rm(mailDir, { recursive: true, force: true });
    },
  };
  return city;
}

/** A caller that sends these headers along. */
function carrying(caller: Caller, always: Record<string, string>): Caller {
  const request: Caller['request'] = (method, path, body, more = {}) => caller.request(method, path, body, { ...always, ...more });
  return {
    id: caller.id,
    request,
    get: (path, more) => request('GET', path, undefined, more),
    post: (path, body, more) => request('POST', path, body ?? {}, more),
  };
}
