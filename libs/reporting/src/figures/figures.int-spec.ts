import type { WholeCase } from '@vorgang/cases';
import { onlineChannels } from '@vorgang/cases';
import { addDays, localDateOf, newId, officeCalendar, parseLocalDate, UnitOfWork, type LocalDate } from '@vorgang/platform';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { insertCases, randomCases } from '../../../../test/support/histories.js';
import { dogTax, parking } from '../../../../test/support/stories.js';
import { foldFigures } from '../roll-ups/fold.js';
import type { Figure, Figures } from './figures.shape.js';

const from = parseLocalDate('2026-01-20');
const to = parseLocalDate('2026-03-31');
const today = parseLocalDate('2026-04-02');

describe('the supervisor’s figures', () => {
  let app: TestApp;
  let supervisor: Caller;
  let auditor: Caller;
  let clerk: Caller;
  let tax: string;
  let traffic: string;
  let cases: WholeCase[];

  beforeAll(async () => {
    app = await startTestApp({ at: '2026-04-02T10:00:00Z' });
    [tax, traffic] = [await app.teamId('steuern'), await app.teamId('buergerbuero')];
    supervisor = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    auditor = await app.signIn({ userName: 'revision', roles: ['auditor'] });
    clerk = await app.signIn({ userName: 'weber', roles: ['clerk'], teams: ['steuern'] });
    cases = randomCases({
      seed: 7,
      count: 400,
      from: parseLocalDate('2026-01-05'),
      days: 85,
      until: today,
      teams: [tax, traffic],
      services: [dogTax, parking],
      staff: [
        { id: clerk.id, name: 'weber' },
        { id: supervisor.id, name: 'leitung' },
        { id: newId(), name: 'gone' },
      ],
    });
    await insertCases(app.database.owner, cases);
    await foldFigures(app.app.get(UnitOfWork));
  });
  afterAll(() => app.stop());

  async function figures(caller: Caller, query = ''): Promise<Figures> {
    const answer = await caller.get<Figures>(`/api/v1/figures?from=${from}&to=${to}${query}`);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  it('are what one counts by hand, day by day, whatever was entered late or reopened', async () => {
    for (const [caller, query, mine] of [
      [auditor, '', () => true],
      [supervisor, '', (kase: WholeCase) => kase.teamId === tax],
      [
        auditor,
        `&service=${parking}&channel=portal,post`,
        (kase: WholeCase) => kase.service.key === parking && ['portal', 'post'].includes(kase.channel),
      ],
    ] as const) {
      const shown = await figures(caller, query);
      const counted = cases.filter(mine);
      expect(shown.days.map((d) => [d.day, d.received.count, d.decided.count, d.closed.count, d.open.count])).toEqual(
        everyDay(from, to).map((day) => [
          day,
          received(counted, day, day),
          decided(counted, day, day),
          closed(counted, day, day),
          open(counted, day),
        ]),
      );
      expect(shown.totals).toMatchObject({
        received: { count: received(counted, from, to) },
        decided: { count: decided(counted, from, to) },
        closed: { count: closed(counted, from, to) },
        open: { count: open(counted, to) },
      });
      for (const group of shown.byService)
        expect(group.open.count).toBe(
          open(
            counted.filter((k) => k.service.key === group.key),
            to,
          ),
        );
      for (const group of shown.byTeam)
        expect(group.received.count).toBe(
          received(
            counted.filter((k) => k.teamId === group.id),
            from,
            to,
          ),
        );
      for (const group of shown.byChannel)
        expect(group.closed.count).toBe(
          closed(
            counted.filter((k) => k.channel === group.channel),
            from,
            to,
          ),
        );
      const online = received(
        counted.filter((k) => onlineChannels.has(k.channel)),
        from,
        to,
      );
      expect(shown.online).toMatchObject({
        online: { count: online },
        percent: Math.round((online / received(counted, from, to)) * 1000) / 10,
      });
    }
  });

  it('tell age and throughput time as nearest-rank percentiles in office days', async () => {
    const shown = await figures(auditor);
    const rank = (values: number[], share: number) => values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
    const times = cases
      .filter((k) => k.firstClosedOn && k.firstClosedOn >= from && k.firstClosedOn <= to)
      .map((k) => Math.max(0, officeCalendar.officeDaysBetween(receivedOn(k), k.firstClosedOn ?? to)));
    expect(shown.throughput).toMatchObject({ medianDays: rank(times, 0.5), p90Days: rank(times, 0.9) });
    const ages = cases.filter((k) => !k.firstClosedOn).map((k) => officeCalendar.officeDaysBetween(receivedOn(k), today));
    expect(shown.now.age).toEqual({ medianDays: rank(ages, 0.5), p90Days: rank(ages, 0.9), oldestDays: Math.max(...ages) });
  });

  it('show the workload of each clerk', async () => {
    const shown = await figures(supervisor);
    const own = cases.filter((k) => k.teamId === tax && k.assignee?.id === clerk.id && ['open', 'waiting', 'proposed'].includes(k.status));
    const weber = shown.clerks.find((one) => one.id === clerk.id);
    expect(weber).toMatchObject({
      name: 'weber',
      open: { count: own.length },
      overdue: { count: own.filter((k) => k.clock.dueOn && !k.clock.stoppedOn && k.clock.dueOn < today).length },
    });
    expect(weber?.closed?.count).toBe(
      cases.filter(
        (k) => k.teamId === tax && k.handledBy === clerk.id && k.firstClosedOn && k.firstClosedOn >= from && k.firstClosedOn <= to,
      ).length,
    );
    expect(weber?.open.count).toBeGreaterThan(5);
    expect(shown.now.overdue.count).toBeGreaterThan(0);
    expect(shown.now.soonOverdue.count).toBeGreaterThan(0);
  });

  it.each([
    ['a supervisor', ''],
    ['an auditor', ''],
    ['a narrowed view', `&service=${dogTax}&channel=portal`],
  ])('lead %s to exactly the cases that they count', async (who, query) => {
    const caller = who === 'a supervisor' ? supervisor : auditor;
    const found = figuresIn(await figures(caller, query));
    expect(found.length).toBeGreaterThan(250);
    expect(found.filter((one) => one.count > 0).length).toBeGreaterThan(60);
    for (let start = 0; start < found.length; start += 8) {
      await Promise.all(
        found.slice(start, start + 8).map(async ({ count, drillDown }) => {
          const list = await caller.get(`/api/v1/cases?limit=1&${new URLSearchParams(drillDown).toString()}`);
          expect([list.status, list.body.total, drillDown]).toEqual([200, { count, capped: false }, drillDown]);
        }),
      );
    }
  });

  it('are for supervisors and auditors, of a period that makes sense', async () => {
    expect((await clerk.get('/api/v1/figures')).status).toBe(403);
    expect((await app.anonymous().get('/api/v1/figures')).status).toBe(401);
    const reversed = await auditor.get('/api/v1/figures?from=2026-02-02&to=2026-02-01');
    expect(reversed).toMatchObject({ status: 422, body: { errors: [{ code: 'figures.period-reversed' }] } });
    const long = await auditor.get('/api/v1/figures?from=2020-01-01&to=2026-02-01');
    expect(long).toMatchObject({ status: 422, body: { errors: [{ code: 'figures.period-too-long' }] } });
    expect((await auditor.get('/api/v1/figures?from=2026-02-30')).status).toBe(422);
    expect((await supervisor.get<Figures>(`/api/v1/figures?team=${traffic}`)).body.totals.received.count).toBe(0);
    const empty = await auditor.get<Figures>('/api/v1/figures?from=2020-01-01&to=2020-01-02');
    expect(empty.body).toMatchObject({
      totals: { received: { count: 0 }, open: { count: 0 } },
      online: { percent: null },
      throughput: { medianDays: null },
    });
    expect((await auditor.get<Figures>('/api/v1/figures')).body.period).toEqual({ from: '2026-03-04', to: '2026-04-02' });
  });
});

const receivedOn = (kase: WholeCase): LocalDate => localDateOf(new Date(kase.receivedAt));
const within = (day: LocalDate | null | undefined, first: LocalDate, last: LocalDate) => !!day && day >= first && day <= last;
const received = (cases: readonly WholeCase[], first: LocalDate, last: LocalDate) =>
  cases.filter((k) => within(receivedOn(k), first, last)).length;
const decided = (cases: readonly WholeCase[], first: LocalDate, last: LocalDate) =>
  cases.filter((k) => within(k.decision?.decidedOn, first, last)).length;
const closed = (cases: readonly WholeCase[], first: LocalDate, last: LocalDate) =>
  cases.filter((k) => within(k.firstClosedOn, first, last)).length;
const open = (cases: readonly WholeCase[], day: LocalDate) =>
  cases.filter((k) => receivedOn(k) <= day && (!k.firstClosedOn || k.firstClosedOn > day)).length;

function everyDay(first: LocalDate, last: LocalDate): LocalDate[] {
  return first > last ? [] : [first, ...everyDay(addDays(first, 1), last)];
}

/** Every figure anywhere in the answer. */
function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('drillDown' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}
