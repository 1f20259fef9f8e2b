import { CreateTeam } from '@vorgang/access';
import { addDays, CommandGate, localDateOf, SettableClock, type LocalDate } from '@vorgang/platform';
import { mayApprove, mayWork } from '../../support/stories.js';
import { startTestAppOn, type Account, type Caller } from '../../support/app.js';
import { startTestSmtp } from '../../support/smtp.js';
import type pg from 'pg';
import type { BenchDatabase } from '../cluster.js';
import { endsWith } from '../ends.js';
import { belonging, rowsWritten, type WrittenRow } from '../rows/tables.js';
import { layServices, serviceKey, servicesOf, teamCount, teamKey } from './services.js';
import { Scene } from './scene.js';
import { stories, type Story } from './stories.js';

/** A story and every row that it has left. */
export interface Template {
  readonly story: Story;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly rows: readonly WrittenRow[];
  /** Ids of its rows; each copy has others. */
  readonly ids: readonly string[];
}

/** An account, and its rows. */
export interface StaffTemplate {
  readonly id: string;
  readonly name: string;
  readonly approver: boolean;
  readonly services: readonly string[];
  readonly rows: readonly WrittenRow[];
  readonly ids: readonly string[];
}

/** What a town is copied from. */
export interface Templates {
  readonly cases: readonly Template[];
  readonly staff: readonly StaffTemplate[];
  /** Who is in the stories: id and name of each. */
  readonly clerk: StaffTemplate;
  readonly colleague: StaffTemplate;
  readonly approver: StaffTemplate;
  /** The team and the service of the stories. */
  readonly team: string;
  readonly service: string;
  /** Ids of somebody who sees everything, and of the head of the first team. */
  readonly auditor: string;
  readonly supervisor: string;
  /** Every row that one submission writes, and that taking this case as the next one writes. */
  readonly submission: readonly WrittenRow[];
  readonly claim: readonly WrittenRow[];
  /** Of each team by its number from 1. */
  readonly teams: readonly string[];
  /** The secret of a portal's key. */
  readonly portalKey: string;
  readonly today: LocalDate;
}

/**
 * Lays the services, makes teams and accounts, and tells each story, through the product, with a worker and a mail server beside it.
 * What every story has written is known from the tables before and after it.
 */
export async function tellTemplates(database: BenchDatabase, say: (text: string) => void): Promise<Templates> {
  await layServices(database.env['SERVICES_DIR'] ?? '');
  const smtp = await startTestSmtp();
  const stopSmtp = endsWith(() => smtp.stop());
  const today = localDateOf(new Date());
  const clock = new SettableClock(new Date(), 1);
  const env = { ...database.env, SMTP_URL: smtp.url };
  const urls = { ...database.urls, name: database.name, drop: () => Promise.resolve(), dropOther: () => Promise.resolve() };
  const app = await startTestAppOn(clock, { database: urls, dataDir: database.dataDir, env });
  const stopApp = endsWith(() => app.stop());
  const client = await database.connect();
  try {
    const gate = app.app.get(CommandGate);
    const teams = [await app.teamId(teamKey(1))];
    for (let at = 2; at <= teamCount; at++) teams.push(await app.asSystem(() => gate.send(new CreateTeam(teamKey(at), `Team ${at}`))));
    const account = (name: string, services: readonly string[], approver: boolean): Account => ({
      userName: name,
      roles: approver ? ['approver'] : ['clerk'],
      teams: [teamKey(1)],
      competences: services.map((key) => (approver ? mayApprove(key) : mayWork(key))),
    });
    const three = servicesOf(1);
    const two = three.slice(0, 2);
    const staff: StaffTemplate[] = [];
    const callers: Caller[] = [];
    // Of a team with three services and of one with two.
    for (const [name, services, approver] of [
      ['mustermann-klerk', three, false],
      ['musterfrau-kollegin', three, false],
      ['muster-zeichnung', three, true],
      ['klerk-zwei', two, false],
      ['zeichnung-zwei', two, true],
    ] as const) {
      const callersBefore = callers.length;
      const rows = await rowsWritten(client, async () => callers.push(await app.signIn(account(name, services, approver))));
      const id = callers[callersBefore]?.id ?? '';
      staff.push({ id, name, approver, services, ...belonging(rows.filter(isKept), id) });
    }
    const auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    const supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: [teamKey(1)] });
    const portal = await app.portal();
    const [clerk, colleague, approver] = callers as [Caller, Caller, Caller];
    const caseOf = async (submissionId: string) =>
      (await client.query<{ id: string }>('select id from case_file where submission_id = $1', [submissionId])).rows[0]?.id ?? '';
    const cast = { clerk, colleague, approver, portal, clock, service: serviceKey(1), caseOf };
    const cases: Template[] = [];
    const plain = await plainWrites(client, new Scene(cast, addDays(today, -3)));
    cases.push(plain.template);
    // Only now, so that nobody but the request has written.
    const worker = await app.startWorker();
    say('told: a submission and a claim');
    for (const story of stories) {
      const scene = new Scene({ ...cast, worker }, addDays(today, -1 - story.lasts));
      const rows = await rowsWritten(client, () => story.tell(scene));
      cases.push(templateOf(story, scene.id, rows));
      say(`told: ${story.name}, ${cases.at(-1)?.rows.length} rows`);
    }
    const [asClerk, asColleague, asApprover] = staff as [StaffTemplate, StaffTemplate, StaffTemplate];
    return {
      cases,
      staff,
      clerk: asClerk,
      colleague: asColleague,
      approver: asApprover,
      team: teams[0] ?? '',
      service: serviceKey(1),
      auditor: auditor.id,
      supervisor: supervisor.id,
      submission: plain.submission,
      claim: plain.claim,
      teams,
      portalKey: portal.key,
      today,
    };
  } finally {
    await client.end();
    await stopApp();
    await stopSmtp();
  }
}

/** What is written by a submission, and by taking its case: the second of each, since the first one also teaches the search its words. */
async function plainWrites(
  client: pg.Client,
  scene: Scene,
): Promise<{ template: Template; submission: WrittenRow[]; claim: WrittenRow[] }> {
  const next = async () => {
    const answer = await scene.cast.clerk.post('/api/v1/cases/next');
    if (answer.body['caseId'] !== scene.id) throw new Error(`not the next case: ${JSON.stringify(answer.body)}`);
  };
  scene.at(0, 8);
  await scene.comesIn();
  await next();
  const submission = await rowsWritten(client, () => scene.comesIn());
  const template = templateOf(
    { name: 'a submission', fate: 'free', share: 1, lasts: 0, tell: () => Promise.resolve() },
    scene.id,
    submission,
  );
  scene.at(1, 8);
  const written = await rowsWritten(client, next);
  // Of what was there before, only what belongs to the case: when somebody was here last is not written by every request.
  const changed = belonging(written, scene.id).rows;
  return { template, submission: submission.filter(isKept), claim: written.filter((row) => isKept(row) || changed.includes(row)) };
}

/** A session is not copied. */
function isKept({ table, before }: WrittenRow): boolean {
  return table.name !== 'session' && before === undefined;
}

function templateOf(story: Story, id: string, rows: readonly WrittenRow[]): Template {
  const file = rows.find(({ table, values }) => table.name === 'case_file' && Object.values(values).includes(id));
  const caseId = file?.values['id'];
  const caseNumber = file?.values['case_number'];
  if (!caseId || !caseNumber) throw new Error(`"${story.name}" left no case`);
  // Rows that were there before are shared by many (a counter, somebody's last visit).
  const own = belonging(
    rows.filter(({ before }) => !before),
    caseId,
  );
  return { story, caseId, caseNumber, ...own };
}
