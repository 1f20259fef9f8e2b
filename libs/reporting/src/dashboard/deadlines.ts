import { noDeadline, type LocalText } from '@vorgang/cases';
import { addDays, weekday, type LocalDate, type OfficeCalendar } from '@vorgang/platform';
import { countOpen } from '../figures/period.sql.js';
import { rowsOf } from '../roll-ups/read.js';
import { mondayOf, type Asked, type InWork, type Span } from './question.js';
import { Builder, plain } from './build.js';
import { inWork, inWorkBefore, inWorkDrill, tooManyThen } from './in-work.sql.js';
import type { ReportAnswer } from './report.shape.js';
import { both, share, text } from './words.js';

interface Bucket {
  readonly key: string;
  readonly title: LocalText;
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

/**
 * The buckets from overdue to no deadline at all, as of a day; each day is in one of them. There is a bucket for today only if
 * the day is today.
 */
export function bucketsOf(day: LocalDate, calendar: OfficeCalendar, today: LocalDate): Bucket[] {
  const soon = soonFrom(day, calendar);
  const next = calendar.addOfficeDays(day, 10);
  return [
    { key: 'overdue', title: text('Überfällig', 'Overdue'), dueTo: addDays(day, -1) },
    {
      key: 'today',
      title: day === today ? text('Heute fällig', 'Due today') : text('Am Stichtag fällig', 'Due on that day'),
      dueFrom: day,
      dueTo: day,
    },
    { key: 'five-days', title: text('In 1 bis 5 Arbeitstagen', 'In 1 to 5 office days'), dueFrom: addDays(day, 1), dueTo: soon },
    { key: 'ten-days', title: text('In 6 bis 10 Arbeitstagen', 'In 6 to 10 office days'), dueFrom: addDays(soon, 1), dueTo: next },
    {
      key: 'four-weeks',
      title: text('Danach, binnen vier Wochen', 'After that, within four weeks'),
      dueFrom: addDays(next, 1),
      dueTo: addDays(day, 28),
    },
    { key: 'later', title: text('Später', 'Later'), dueFrom: addDays(day, 29), dueTo: '9999-12-30' },
    { key: 'none', title: text('Ohne Frist oder Frist ruht', 'No deadline, or paused'), dueFrom: noDeadline },
  ];
}

/**
 * The last day that counts as soon: five office days after today. The end of the week would be no good bound: it is tomorrow on a
 * Thursday, and says nothing on a Friday.
 */
export function soonFrom(day: LocalDate, calendar: OfficeCalendar): LocalDate {
  return calendar.addOfficeDays(day, 5);
}

/** What is about to be late? The cases in work by their deadline, and how deadlines were kept, week by week. */
export async function deadlines(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { period, before, asOf, asOfBefore, calendar } = asked;
  const work = await inWork(asked, asOf);
  const workThen = await inWorkBefore(asked);
  const notCompared = workThen ? undefined : tooManyThen(asOfBefore);
  const countThen = (of: Parameters<typeof count>[1]) => workThen && count(workThen, of);
  const kept = await keptByDay(asked, period);
  const keptThen = total(await keptByDay(asked, before));
  const all = total(kept);
  const unknown = await unknownSettled(asked, period);
  const overdue = count(work, { dueTo: addDays(asOf, -1) });
  const undone = count(work, {});
  // Open cases are also those that are decided and not closed yet.
  const open = await countOpen(asked.manager, asked.scope, asOf);
  const soonTo = soonFrom(asOf, calendar);
  const soon = count(work, { dueFrom: asOf, dueTo: soonTo });
  const buckets = bucketsOf(asOf, calendar, asked.today);
  const weeks = Map.groupBy(kept, (day) => mondayOf(day.day, weekday));
  const drill = { settledFrom: period.from, settledTo: period.to };
  return {
    sentence: both((w) =>
      overdue === 0
        ? w.pick(
            `Nichts ist überfällig; in den nächsten 5 Arbeitstagen ${soon > 1 ? 'werden' : 'wird'} ${w.some(soon)} fällig.`,
            `Nothing is overdue; ${w.some(soon)} will be due in the next 5 office days.`,
          )
        : w.pick(
            `${w.count(overdue)} ${overdue === 1 ? 'ist' : 'sind'} überfällig, in den nächsten 5 Arbeitstagen ${soon > 1 ? 'werden' : 'wird'} ${w.some(soon)} fällig.`,
            `${w.count(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue, ${w.some(soon)} will be due in the next 5 office days.`,
          ),
    ),
    tiles: [
      build.tile('overdue', text('Überfällig', 'Overdue'), {
        value: overdue,
        before: countThen({ dueTo: addDays(asOfBefore, -1) }),
        notCompared,
        good: 'down',
        drill: inWorkDrill(asked, asOf, { dueTo: addDays(asOf, -1) }),
      }),
      build.tile('soon', text('In 5 Arbeitstagen fällig', 'Due in 5 office days'), {
        value: soon,
        before: countThen({ dueFrom: asOfBefore, dueTo: soonFrom(asOfBefore, calendar) }),
        notCompared,
        good: 'down',
        drill: inWorkDrill(asked, asOf, { dueFrom: asOf, dueTo: soonTo }),
      }),
      build.tile('kept', text('Eingehalten (von erledigten)', 'Kept (of those settled)'), {
        kind: 'percent',
        value: share(all.kept, all.kept + all.missed),
        before: share(keptThen.kept, keptThen.kept + keptThen.missed),
        good: 'up',
        drill: { ...drill, dueKept: 'true' },
      }),
    ],
    panels: [
      {
        key: 'due',
        title: text('Unerledigt, nach Frist', 'Unsettled, by deadline'),
        sentence: both((w) =>
          [
            w.pick(
              `${w.cases(count(work, {}))} am ${w.date(asOf)} unerledigt, davon ${w.count(overdue)} überfällig.`,
              `${w.cases(count(work, {}))} unsettled on ${w.date(asOf)}, ${w.count(overdue)} of them overdue.`,
            ),
            ...(open > undone
              ? [
                  w.pick(
                    `Mit ${w.count(open - undone)} entschiedenen, noch nicht abgeschlossenen sind es ${w.count(open)} offene Vorgänge.`,
                    `With ${w.count(open - undone)} decided and not closed yet, ${w.count(open)} cases are open.`,
                  ),
                ]
              : []),
            ...(notCompared ? [`${notCompared[w.language]}.`] : []),
          ].join(' '),
        ),
        columns: [
          { key: 'bucket', title: text('Frist', 'Deadline'), kind: 'text' },
          { key: 'cases', title: text('Vorgänge', 'Cases'), kind: 'count' },
          { key: 'before', title: text('Davor', 'Before'), kind: 'count' },
        ],
        rows: buckets.map((bucket) => [
          plain(bucket.key, bucket.title),
          build.count(count(work, bucket), inWorkDrill(asked, asOf, bucket)),
          plain(countThen(bucketsOf(asOfBefore, calendar, asked.today).find((of) => of.key === bucket.key) ?? { dueTo: '0001-01-01' })),
        ]),
        unknown: null,
      },
      {
        key: 'kept',
        title: text('Fristen eingehalten, nach Woche', 'Deadlines kept, by week'),
        sentence: both((w) =>
          all.kept + all.missed === 0
            ? w.pick('Im Zeitraum wurde nichts erledigt, das eine Frist hat.', 'Nothing with a deadline was settled in the period.')
            : w.pick(
                `${w.count(all.kept)} von ${w.count(all.kept + all.missed)} ${all.kept + all.missed === 1 ? 'Frist' : 'Fristen'} ${all.kept === 1 ? 'wurde' : 'wurden'} eingehalten (${w.percent(share(all.kept, all.kept + all.missed))}); davor ${w.percent(share(keptThen.kept, keptThen.kept + keptThen.missed))}.`,
                `${w.count(all.kept)} of ${w.count(all.kept + all.missed)} ${all.kept + all.missed === 1 ? 'deadline' : 'deadlines'} ${all.kept === 1 ? 'was' : 'were'} kept (${w.percent(share(all.kept, all.kept + all.missed))}); before, ${w.percent(share(keptThen.kept, keptThen.kept + keptThen.missed))}.`,
              ),
        ),
        columns: [
          { key: 'week', title: text('Woche ab', 'Week of'), kind: 'day' },
          { key: 'kept', title: text('Eingehalten', 'Kept'), kind: 'count' },
          { key: 'missed', title: text('Überschritten', 'Missed'), kind: 'count' },
          { key: 'rate', title: text('Quote', 'Rate'), kind: 'percent' },
        ],
        rows: [...weeks].map(([monday, days]) => {
          const of = total(days);
          const span = {
            settledFrom: monday < period.from ? period.from : monday,
            settledTo: addDays(monday, 6) > period.to ? period.to : addDays(monday, 6),
          };
          return [
            plain(monday),
            build.count(of.kept, { ...span, dueKept: 'true' }),
            build.count(of.missed, { ...span, dueKept: 'false' }),
            plain(share(of.kept, of.kept + of.missed)),
          ];
        }),
        unknown: build.unknown(unknown, { closedFrom: period.from, closedTo: period.to }),
      },
    ],
  };
}

function count(work: readonly InWork[], { dueFrom = '0000', dueTo = '9999-12-31' }: { dueFrom?: string; dueTo?: string }): number {
  return work.reduce((sum, row) => (row.due_on >= dueFrom && row.due_on <= dueTo ? sum + row.n : sum), 0);
}

interface Kept {
  readonly day: LocalDate;
  readonly kept: number;
  readonly missed: number;
}

const total = (days: readonly Kept[]) =>
  days.reduce((sum, day) => ({ kept: sum.kept + day.kept, missed: sum.missed + day.missed }), { kept: 0, missed: 0 });

async function keptByDay({ manager, scope }: Asked, { from, to }: Span): Promise<Kept[]> {
  const days = rowsOf({ name: 'figure_cell', scope, span: { from, to }, each: 'day' });
  return manager.query(
    `select day::text as day, sum(kept)::integer as kept, sum(missed)::integer as missed from ${days.sql} x
     group by day having sum(settled) <> 0 order by day`,
    [...days.parameters],
  );
}

/** How many closed cases have no known day of settlement. */
export async function unknownSettled({ manager, scope }: Asked, span: Span): Promise<number> {
  const closed = rowsOf({ name: 'figure_cell', scope, span });
  const rows: { n: number }[] = await manager.query(`select coalesce(sum(closed_unknown), 0)::integer as n from ${closed.sql} x`, [
    ...closed.parameters,
  ]);
  return rows[0]?.n ?? 0;
}
