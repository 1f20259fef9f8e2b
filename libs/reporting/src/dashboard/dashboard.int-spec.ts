import { addDays, localDateOf, parseLocalDate, startOfLocalDay, UnitOfWork, type LocalDate } from '@vorgang/platform';
import { fold, type WholeCase } from '@vorgang/cases';
import { questions, type Question } from '@vorgang/words';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { insertCases, insertEvents, randomHistories, type History } from '../../../../test/support/histories.js';
import { dogTax, parking } from '../../../../test/support/stories.js';
import { foldSql } from '../roll-ups/fold.sql.js';
import type { Panel, ReportAnswer } from './report.shape.js';

const from = parseLocalDate('2026-01-20');
const to = parseLocalDate('2026-03-31');
const today = parseLocalDate('2026-04-02');
const past = parseLocalDate('2026-03-11');

describe('the supervisor’s dashboard', () => {
  let app: TestApp;
  let supervisor: Caller;
  let auditor: Caller;
  let clerk: Caller;
  let tax: string;
  let traffic: string;
  let histories: History[];
  let cases: WholeCase[];

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    [tax, traffic] = [await app.teamId('steuern'), await app.teamId('buergerbuero')];
    supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    clerk = await app.signIn({ userName: 'weber', roles: ['clerk'], teams: ['steuern'] });
    histories = randomHistories({
      seed: 11,
      count: 900,
      from: parseLocalDate('2026-01-05'),
      days: 85,
      until: today,
      teams: [tax, traffic],
      services: [dogTax, parking],
      staff: [
        { id: clerk.id, name: 'weber' },
        { id: supervisor.id, name: 'leitung' },
      ],
    });
    cases = histories.map((history) => history.kase);
    await insertCases(app.database.owner, cases);
    await insertEvents(app.database.owner, histories);
    // Half of it is in the roll-ups, the rest is not yet.
    await app.app.get(UnitOfWork).manager.query(foldSql, [450]);
  });
  afterAll(() => app.stop());

  async function asked(caller: Caller, question: Question, query = `from=${from}&to=${to}`): Promise<ReportAnswer> {
    const answer = await caller.get<ReportAnswer>(`/api/v1/figures/${question}?${query}`);
    if (answer.status !== 200) throw new Error(`${question}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  it.each(
    questions.flatMap((question) => [
      ['a supervisor', question, `from=${from}&to=${to}`] as const,
      ['an auditor', question, `from=${from}&to=${to}&asOf=${today}`] as const,
      ['an auditor', question, `asOf=${past}&service=${dogTax}&channel=portal,post`] as const,
    ]),
  )('leads %s who asks “%s” (%s) to exactly the cases that each number counts', async (who, question, query) => {
    const caller = who === 'a supervisor' ? supervisor : auditor;
    const found = figuresIn(await asked(caller, question, query));
    expect(found.length).toBeGreaterThan(2);
    for (let start = 0; start < found.length; start += 8) {
      await Promise.all(
        found.slice(start, start + 8).map(async ({ count, drillDown }) => {
          const list = await caller.get(`/api/v1/cases?limit=1&${new URLSearchParams(drillDown).toString()}`);
          expect([list.status, list.body.total, drillDown]).toEqual([200, { count, capped: false }, drillDown]);
        }),
      );
    }
  });

  it('shows a past day as it was then: what the log says of each case at the end of the day', async () => {
    const then = histories.flatMap(({ kase, events }) => {
      const until = startOfLocalDay(addDays(past, 1)).getTime();
      const state = fold(events.filter((event) => event.kind === 'case.submitted' || Date.parse(event.at) < until));
      return receivedOn(kase) <= past && state && ['open', 'waiting', 'proposed'].includes(state.status) ? [state] : [];
    });
    const late = then.filter((kase) => !kase.clock.stoppedOn && kase.clock.dueOn && kase.clock.dueOn < past);
    const due = await asked(auditor, 'deadlines', `asOf=${past}`);
    expect(due).toMatchObject({ isNow: false, asOf: past, period: { to: past } });
    expect(sum(due, 'due', 'cases')).toBe(then.length);
    expect(cellOf(due, 'due', 'overdue', 'cases')).toBe(late.length);
    expect(cellOf(due, 'due', 'none', 'cases')).toBe(then.filter((kase) => kase.clock.stoppedOn || !kase.clock.dueOn).length);
    expect(late.length).toBeGreaterThan(5);
    const desks = await asked(auditor, 'workload', `asOf=${past}`);
    expect(cellOf(desks, 'desks', 'none', 'open')).toBe(then.filter((kase) => !kase.assignee).length);
    expect(cellOf(desks, 'desks', clerk.id, 'open')).toBe(then.filter((kase) => kase.assignee?.id === clerk.id).length);
    // … which differs from today.
    const now = await asked(auditor, 'workload', `asOf=${today}`);
    expect(cellOf(now, 'desks', clerk.id, 'open')).toBe(
      cases.filter((kase) => kase.assignee?.id === clerk.id && ['open', 'waiting', 'proposed'].includes(kase.status)).length,
    );
  });

  it('counts backlog, receipts and closings as one does by hand, and compares with the period before', async () => {
    const shown = await asked(supervisor, 'keeping-up');
    const mine = cases.filter((kase) => kase.teamId === tax);
    const received = (first: LocalDate, last: LocalDate) => mine.filter((kase) => within(receivedOn(kase), first, last)).length;
    expect(shown.tiles.find((tile) => tile.key === 'received')).toMatchObject({
      value: received(from, to),
      before: received(shown.before.from, shown.before.to),
    });
    expect(shown.before).toEqual({ from: '2025-11-10', to: '2026-01-19' });
    expect(cellOf(shown, 'by-service', dogTax, 'open')).toBe(
      mine.filter((kase) => kase.service.key === dogTax && receivedOn(kase) <= to && (!kase.firstClosedOn || kase.firstClosedOn > to))
        .length,
    );
    expect(sum(shown, 'backlog', 'received')).toBe(received(from, to));
    expect(panelOf(shown, 'forecast').rows).toHaveLength(9);
    expect(panelOf(shown, 'forecast').sentence.de).toMatch(
      /in acht Wochen etwa [\d.]+ Vorgänge offen; mit 80 % Wahrscheinlichkeit zwischen/,
    );
  });

  it('shows by week what is longer than three months, with the same sums', async () => {
    const year = await asked(auditor, 'keeping-up', 'from=2025-06-01&to=2026-04-02');
    expect(panelOf(year, 'backlog').columns[0]?.title.de).toBe('Woche ab');
    expect(sum(year, 'backlog', 'received')).toBe(cases.length);
  });

  it('tells times in each state and loops of what was closed', async () => {
    const shown = await asked(auditor, 'flow');
    const closed = cases.filter((kase) => within(kase.firstClosedOn, from, to));
    const waited = closed
      .map((kase) => kase.journey?.seconds.waiting ?? 0)
      .filter((seconds) => seconds > 0)
      .toSorted((a, b) => a - b);
    expect(waited.length).toBeGreaterThan(10);
    expect(cellOf(shown, 'states', 'waiting', 'cases')).toBe(waited.length);
    expect(cellOf(shown, 'states', 'waiting', 'median')).toBe(Math.round((waited[Math.ceil(waited.length / 2) - 1] ?? 0) / 8640) / 10);
    expect(cellOf(shown, 'loops', 'returned', 'cases')).toBe(closed.filter((kase) => (kase.journey?.returned ?? 0) > 0).length);
    expect(panelOf(shown, 'states').unknown).toBeNull();
  });

  it('tells what makes applications incomplete, and why they are rejected', async () => {
    const shown = await asked(auditor, 'reasons');
    const over = cases.filter((kase) => kase.service.key === dogTax && within(kase.journey?.settled?.on ?? null, from, to));
    const chip = over.filter((kase) => kase.journey?.askedFor.includes('chip')).length;
    expect(chip).toBeGreaterThan(3);
    expect(cellOf(shown, 'asked-for', `${dogTax}/chip`, 'cases')).toBe(chip);
    expect(cellOf(shown, 'asked-for', `${dogTax}/chip`, 'share')).toBe(Math.round((chip / over.length) * 1000) / 10);
    const withRequest = cases.filter((kase) => within(kase.journey?.settled?.on ?? null, from, to) && (kase.journey?.asked ?? 0) > 0);
    for (const way of ['portal', 'none']) {
      const by = withRequest.filter((kase) => (kase.journey?.answeredBy?.[0] ?? 'none') === way).length;
      expect(by).toBeGreaterThan(0);
      expect(cellOf(shown, 'answered-by', way, 'cases')).toBe(by);
    }
    const rejected = cases.filter(
      (kase) => kase.service.key === parking && kase.decision?.reasons.includes('incomplete') && within(kase.decision.decidedOn, from, to),
    );
    expect(cellOf(shown, 'rejected-for', `${parking}/incomplete`, 'cases')).toBe(rejected.length);
  });

  it('holds the online share against the goal', async () => {
    const shown = await asked(auditor, 'online');
    expect(cellOf(shown, 'online-services', dogTax, 'goal')).toBe(80);
    for (const channel of ['counter', 'post'] as const) {
      const came = cases.filter((kase) => kase.channel === channel && within(receivedOn(kase), from, to)).length;
      expect(came).toBeGreaterThan(0);
      expect(cellOf(shown, 'channels', channel, 'received')).toBe(came);
    }
    expect(shown.sentence.de).toMatch(/kamen online; \d von 2 Leistungen erreichen ihr Ziel\.$/);
  });

  it('says of how many cases it is not known, after an upgrade', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app.database.owner });
    await client.connect();
    try {
      await client.query(
        `update case_fact set returned = null where first_closed_on = (select first_closed_on from case_fact where first_closed_on between $1 and $2 order by 1 limit 1)`,
        [from, to],
      );
      const { rows } = await client.query<{ n: number }>(
        'select count(*)::integer as n from case_fact where returned is null and first_closed_on is not null',
      );
      const shown = await asked(auditor, 'flow');
      expect(panelOf(shown, 'states').unknown?.count).toBe(rows[0]?.n);
      const list = await auditor.get(
        `/api/v1/cases?limit=1&${new URLSearchParams(panelOf(shown, 'states').unknown?.drillDown).toString()}`,
      );
      expect(list.body.total.count).toBe(rows[0]?.n);
    } finally {
      await client.end();
    }
  });

  it('answers supervisors and auditors only, of own teams only, of a period that makes sense', async () => {
    expect((await clerk.get('/api/v1/figures/flow')).status).toBe(403);
    expect((await app.anonymous().get('/api/v1/figures/flow')).status).toBe(401);
    expect((await auditor.get('/api/v1/figures/weather')).status).toBe(422);
    expect((await auditor.get('/api/v1/figures/flow?from=2026-02-02&to=2026-02-01')).body).toMatchObject({
      errors: [{ code: 'figures.period-reversed' }],
    });
    expect((await asked(supervisor, 'keeping-up', `team=${traffic}`)).tiles[0]?.value).toBe(0);
    expect((await asked(auditor, 'deadlines', 'asOf=2030-01-01')).asOf).toBe(today);
    for (const question of questions) {
      const empty = await asked(auditor, question, 'from=2020-01-01&to=2020-01-02');
      expect(empty.sentence.de).toMatch(/\.$/);
    }
    expect(panelOf(await asked(auditor, 'keeping-up', 'from=2020-01-01&to=2020-01-02'), 'forecast').sentence.de).toMatch(
      /zu kurz: 0 Arbeitstage/,
    );
  });
});

const receivedOn = (kase: WholeCase): LocalDate => localDateOf(new Date(kase.receivedAt));
const within = (day: LocalDate | null | undefined, first: LocalDate, last: LocalDate) => !!day && day >= first && day <= last;

function panelOf(answer: ReportAnswer, key: string): Panel {
  const panel = answer.panels.find((one) => one.key === key);
  if (!panel) throw new Error(`no panel ${key}`);
  return panel;
}

function cellOf(answer: ReportAnswer, key: string, row: string, column: string) {
  const panel = panelOf(answer, key);
  return panel.rows.find((cells) => cells[0]?.value === row)?.[panel.columns.findIndex((one) => one.key === column)]?.value ?? null;
}

function sum(answer: ReportAnswer, key: string, column: string): number {
  const panel = panelOf(answer, key);
  const index = panel.columns.findIndex((one) => one.key === column);
  return panel.rows.reduce((total, cells) => total + Number(cells[index]?.value), 0);
}

/** Every number with a link to its cases. */
function figuresIn(answer: ReportAnswer): { count: number; drillDown: Record<string, string> }[] {
  const cells = answer.panels
    .flatMap((panel) => panel.rows.flat())
    .flatMap(({ value, drillDown }) => (drillDown ? [{ count: Number(value), drillDown }] : []));
  const tiles = answer.tiles.flatMap(({ value, kind, drillDown }) =>
    drillDown && kind === 'count' ? [{ count: value ?? 0, drillDown }] : [],
  );
  return [...tiles, ...cells];
}
