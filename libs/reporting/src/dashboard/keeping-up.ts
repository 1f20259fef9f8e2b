import { addDays, diffDays, weekday, type LocalDate } from '@vorgang/platform';
import { daySeries, type Day } from '../figures/day-series.js';
import { countDays, countOpen, countPeriod } from '../figures/period.sql.js';
import { mondayOf, type Asked, type Span } from './question.js';
import { Builder, named, plain } from './build.js';
import { firstDay, forecast, type Flow, type Forecast } from './forecast.js';
import type { Column, Panel, ReportAnswer } from './report.shape.js';
import { both, text } from './words.js';

/** Up to three months are shown by day, longer periods by week. */
const mostDays = 93;
const counts: readonly Column[] = [
  { key: 'open', title: text('Offen am Ende', 'Open at the end'), kind: 'count' },
  { key: 'received', title: text('Eingegangen', 'Received'), kind: 'count' },
  { key: 'closed', title: text('Abgeschlossen', 'Closed'), kind: 'count' },
];

/** Are we keeping up? The backlog, the cases that come in and go out, and the forecast. */
export async function keepingUp(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { manager, scope, period, before, asOf, asOfBefore } = asked;
  const now = await countPeriod(manager, scope, period.from, period.to, ['service_key', 'team_id']);
  const then = await countPeriod(manager, scope, before.from, before.to, []);
  const backlogs = {
    now: asOf === period.to ? now.total.open : await countOpen(manager, scope, asOf),
    before: asOf === period.to ? then.total.open : await countOpen(manager, scope, asOfBefore),
  };
  const ahead = await lookAhead(asked, backlogs.now);
  const series = steps(daySeries(period.from, period.to, now.days, now.total.open), period);
  const [net, between] = [now.total.received - now.total.closed, { receivedFrom: period.from, receivedTo: period.to }];
  const closedBetween = { closedFrom: period.from, closedTo: period.to };
  return {
    sentence: both((w) => {
      const flow = `${w.count(now.total.received)} ${w.pick('eingegangen', 'received')}, ${w.count(now.total.closed)} ${w.pick('abgeschlossen', 'closed')}`;
      if (net === 0) return w.pick(`Eingänge und Abschlüsse halten sich die Waage: ${flow}.`, `As much goes out as comes in: ${flow}.`);
      return net > 0
        ? w.pick(`Es geht mehr ein, als abgeschlossen wird: ${flow}.`, `More comes in than is closed: ${flow}.`)
        : w.pick(`Es wird mehr abgeschlossen, als eingeht: ${flow}.`, `More is closed than comes in: ${flow}.`);
    }),
    tiles: [
      build.tile('open', text('Offene Vorgänge', 'Open cases'), {
        value: backlogs.now,
        before: backlogs.before,
        good: 'down',
        drill: { openOn: asOf },
      }),
      build.tile('received', text('Eingegangen', 'Received'), { value: now.total.received, before: then.total.received, drill: between }),
      build.tile('closed', text('Abgeschlossen', 'Closed'), {
        value: now.total.closed,
        before: then.total.closed,
        good: 'up',
        drill: closedBetween,
      }),
    ],
    panels: [
      {
        key: 'backlog',
        title: text('Bestand, Eingang und Abschluss', 'Backlog, received and closed'),
        sentence: both((w) => {
          const first = series[0];
          const last = series.at(-1);
          const most = series.reduce((a, b) => (b.open > a.open ? b : a), series[0] ?? { open: 0, from: period.from });
          return w.pick(
            `Der Bestand ging von ${w.count(first?.open ?? 0)} auf ${w.count(last?.open ?? 0)} ${last?.open === 1 ? 'offenen Vorgang' : 'offene Vorgänge'}; am höchsten war er mit ${w.count(most.open)} (${w.date(most.from)}).`,
            `The backlog went from ${w.count(first?.open ?? 0)} to ${w.count(last?.open ?? 0)} open ${last?.open === 1 ? 'case' : 'cases'}; it was highest with ${w.count(most.open)} (${w.date(most.from)}).`,
          );
        }),
        columns: [{ key: 'day', title: byDay(period) ? text('Tag', 'Day') : text('Woche ab', 'Week of'), kind: 'day' }, ...counts],
        rows: series.map((step) => [
          plain(step.from),
          build.count(step.open, { openOn: step.to }),
          build.count(step.received, { receivedFrom: step.from, receivedTo: step.to }),
          build.count(step.closed, { closedFrom: step.from, closedTo: step.to }),
        ]),
        unknown: null,
      },
      forecastPanel(ahead, backlogs.now, asOf),
      grouped(
        build,
        'by-service',
        text('Nach Leistung', 'By service'),
        period,
        [...now.services].map(([key, of]) => ({ cell: plain(key, asked.titles.service(key)), drill: { service: key }, of })),
      ),
      grouped(build, 'by-team', text('Nach Team', 'By team'), period, await teams(asked, now.teams)),
    ],
  };
}

interface Step extends Span {
  open: number;
  received: number;
  closed: number;
}

/** By day, or by week from Monday where there are too many days. */
function steps(days: readonly Day[], period: Span): Step[] {
  const groups = Map.groupBy(days, (day) => (byDay(period) ? day.day : mondayOf(day.day, weekday)));
  return [...groups.values()].flatMap((of) => {
    const [first, last] = [of[0], of.at(-1)];
    if (!first || !last) return [];
    return [{ from: first.day, to: last.day, open: last.open, received: sum(of, 'received'), closed: sum(of, 'closed') }];
  });
}

const byDay = ({ from, to }: Span) => diffDays(from, to) < mostDays;

const sum = (days: readonly Day[], of: 'received' | 'closed') => days.reduce((total, day) => total + day[of], 0);

async function lookAhead({ manager, scope, asOf, calendar }: Asked, open: number): Promise<Forecast> {
  const first = firstDay(asOf, calendar);
  // A team without receipts in the year before counts as new.
  const days = await countDays(manager, scope, addDays(first, -365), addDays(asOf, -1));
  const flows = new Map<string, Flow>(days.filter(({ day }) => day >= first).map((day) => [day.day, day]));
  return forecast(asOf, open, days.find(({ received }) => received > 0)?.day ?? null, flows, calendar);
}

function forecastPanel(ahead: Forecast, open: number, asOf: LocalDate): Panel {
  const columns: Column[] = [
    { key: 'day', title: text('Tag', 'Day'), kind: 'day' },
    { key: 'expected', title: text('Erwartet', 'Expected'), kind: 'count' },
    { key: 'low', title: text('Untergrenze (80 %)', 'Lower bound (80%)'), kind: 'count' },
    { key: 'high', title: text('Obergrenze (80 %)', 'Upper bound (80%)'), kind: 'count' },
  ];
  const about = { key: 'forecast', title: text('Vorausschau auf den Bestand', 'Forecast of the backlog'), columns, unknown: null };
  if (ahead.kind === 'too-short') {
    return {
      ...about,
      rows: [],
      sentence: both((w) =>
        w.pick(
          `Für eine Vorausschau ist die Vorgeschichte zu kurz: ${w.count(ahead.officeDays)} Arbeitstage, nötig sind 20.`,
          `The history is too short for a forecast: ${w.count(ahead.officeDays)} office days of the 20 that are needed.`,
        ),
      ),
    };
  }
  const last = ahead.points.at(-1);
  return {
    ...about,
    rows: [{ day: asOf, expected: open, low: open, high: open }, ...ahead.points].map((point) => [
      plain(point.day),
      plain(point.expected),
      plain(point.low),
      plain(point.high),
    ]),
    sentence: both((w) =>
      w.pick(
        `Geht es weiter wie in den letzten ${ahead.officeDays} Arbeitstagen, ${(last?.expected ?? open) === 1 ? 'ist' : 'sind'} in acht Wochen etwa ${w.cases(last?.expected ?? open)} offen; mit 80 % Wahrscheinlichkeit zwischen ${w.count(last?.low ?? open)} und ${w.count(last?.high ?? open)}.`,
        `If it goes on as in the last ${ahead.officeDays} office days, about ${w.cases(last?.expected ?? open)} will be open in eight weeks; with 80% probability between ${w.count(last?.low ?? open)} and ${w.count(last?.high ?? open)}.`,
      ),
    ),
  };
}

interface Group {
  readonly cell: Panel['rows'][number][number];
  readonly drill: Readonly<Record<string, string>>;
  readonly of: { open: number; received: number; closed: number };
}

function grouped(build: Builder, key: string, title: Panel['title'], { from, to }: Span, groups: readonly Group[]): Panel {
  const sorted = groups.toSorted(
    (a, b) => b.of.open - a.of.open || b.of.received - a.of.received || String(a.cell.value).localeCompare(String(b.cell.value)),
  );
  const first = sorted[0];
  const all = groups.reduce((total, group) => total + group.of.open, 0);
  return {
    key,
    title,
    sentence: both((w) =>
      first && all > 0
        ? w.pick(
            `Die meisten offenen Vorgänge hat „${first.cell.label?.de ?? ''}“: ${w.count(first.of.open)} von ${w.count(all)}.`,
            `“${first.cell.label?.en ?? ''}” has the most open cases: ${w.count(first.of.open)} of ${w.count(all)}.`,
          )
        : w.pick('Am Ende des Zeitraums war nichts offen.', 'Nothing was open at the end of the period.'),
    ),
    columns: [{ key: 'group', title: key === 'by-team' ? text('Team', 'Team') : text('Leistung', 'Service'), kind: 'text' }, ...counts],
    rows: sorted.map(({ cell, drill, of }) => [
      cell,
      build.count(of.open, { ...drill, openOn: to }),
      build.count(of.received, { ...drill, receivedFrom: from, receivedTo: to }),
      build.count(of.closed, { ...drill, closedFrom: from, closedTo: to }),
    ]),
    unknown: null,
  };
}

async function teams(asked: Asked, groups: ReadonlyMap<string, Group['of']>): Promise<Group[]> {
  const titles = await asked.titles.teamTitles([...groups.keys()]);
  return [...groups].map(([id, of]) => ({ cell: named(id, titles.get(id) ?? id), drill: { team: id }, of }));
}
