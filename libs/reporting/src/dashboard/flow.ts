import { phases, type LocalText, type Phase } from '@vorgang/cases';
import { caseStatusWords } from '@vorgang/words';
import { countDurations } from '../figures/period.sql.js';
import { Histogram, type Duration, type Percentile } from '../roll-ups/classes.js';
import { rowsOf } from '../roll-ups/read.js';
import type { Asked, Span } from './question.js';
import { Builder, plain } from './build.js';
import type { ReportAnswer } from './report.shape.js';
import { both, share, text, type Words } from './words.js';

const phaseTitles: Readonly<Record<Phase, LocalText>> = {
  unassigned: text('Offen, nicht zugeteilt', 'Open, not assigned'),
  assigned: text('Offen, in Bearbeitung', 'Open, being worked on'),
  waiting: caseStatusWords.waiting,
  proposed: caseStatusWords.proposed,
  decided: text('Entschieden, bis zum Abschluss', 'Decided, until closed'),
};

interface Passed {
  readonly cases: number;
  /** Calendar days with a decimal. */
  readonly median: Percentile | null;
  readonly p90: Percentile | null;
}

interface Flows {
  readonly closed: number;
  readonly unknown: number;
  readonly asked: number;
  readonly returned: number;
  readonly reopened: number;
  readonly median: Percentile | null;
  readonly p90: Percentile | null;
  readonly phases: Readonly<Record<Phase, Passed>>;
}

/**
 * Where does work get stuck? The time in each state for the cases closed in the period, and the loops on the way. Everything is
 * in calendar days, the time as the citizen sees it, so that the states add up to the whole.
 */
export async function flow(asked: Asked): Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>> {
  const build = new Builder(asked);
  const { period, before } = asked;
  const now = await read(asked, period);
  const then = await read(asked, before);
  const drill = { closedFrom: period.from, closedTo: period.to };
  const longest = phases.toSorted((a, b) => (now.phases[b].median?.value ?? 0) - (now.phases[a].median?.value ?? 0))[0] ?? 'assigned';
  const known = now.closed - now.unknown;
  const knownThen = then.closed - then.unknown;
  const loops: { key: string; title: LocalText; now: number; then: number | null; drill: Record<string, string> }[] = [
    { key: 'asked', title: text('Nachgefordert', 'Information requested'), now: now.asked, then: then.asked, drill: { askedBack: 'true' } },
    {
      key: 'returned',
      title: text('Zurückgegeben', 'Returned by the second person'),
      now: now.returned,
      then: then.returned,
      drill: { returned: 'true' },
    },
    // Cases that were closed earlier have had more time for it, so there is no fair comparison.
    {
      key: 'reopened',
      title: text('Wieder aufgenommen (bis heute)', 'Reopened (until today)'),
      now: now.reopened,
      then: null,
      drill: { reopened: 'true' },
    },
  ];
  return {
    sentence: both((w) =>
      known === 0
        ? w.pick(
            'Im Zeitraum wurde nichts abgeschlossen, dessen Verlauf bekannt ist.',
            'Nothing was closed in the period whose journey is known.',
          )
        : w.pick(
            `Am längsten dauert: ${phaseTitles[longest].de} (Median ${w.calendarDays(now.phases[longest].median?.value ?? null)}).`,
            `Longest phase: ${phaseTitles[longest].en} (median ${w.calendarDays(now.phases[longest].median?.value ?? null)}).`,
          ),
    ),
    tiles: [
      build.tile('throughput', text('Median (Kalendertage)', 'Median (calendar days)'), {
        kind: 'days',
        value: now.median?.value ?? null,
        before: then.median?.value ?? null,
        good: 'down',
        drill,
      }),
      build.tile('asked', text('Nachgefordert, von Abgeschlossenen', 'Information requested, of those closed'), {
        kind: 'percent',
        value: share(now.asked, now.closed),
        before: share(then.asked, then.closed),
        good: 'down',
        drill: { ...drill, askedBack: 'true' },
      }),
      build.tile('returned', text('Zurückgegeben', 'Returned'), {
        kind: 'percent',
        value: share(now.returned, known),
        before: share(then.returned, knownThen),
        good: 'down',
        drill: { ...drill, returned: 'true' },
      }),
    ],
    panels: [
      {
        key: 'states',
        title: text('Zeit in jedem Status', 'Time in each status'),
        sentence: both((w) =>
          now.closed === 0
            ? w.pick('Im Zeitraum wurde nichts abgeschlossen.', 'Nothing was closed in the period.')
            : `${w.pick(
                `${w.cases(now.closed)} abgeschlossen; die Hälfte brauchte höchstens ${w.calendarDays(now.median?.value ?? null)}, neun von zehn höchstens ${w.calendarDays(now.p90?.value ?? null)}.`,
                `${w.cases(now.closed)} closed; half of them took at most ${w.calendarDays(now.median?.value ?? null)}, nine in ten at most ${w.calendarDays(now.p90?.value ?? null)}.`,
              )}${rounded(w, now, then)}`,
        ),
        columns: [
          { key: 'state', title: text('Status', 'Status'), kind: 'text' },
          { key: 'cases', title: text('Vorgänge', 'Cases'), kind: 'count' },
          { key: 'median', title: text('Median (Kalendertage)', 'Median (calendar days)'), kind: 'days' },
          { key: 'p90', title: text('90 % höchstens (Kalendertage)', '90% at most (calendar days)'), kind: 'days' },
          { key: 'before', title: text('Median davor (Kalendertage)', 'Median before (calendar days)'), kind: 'days' },
        ],
        rows: phases.map((phase) => [
          plain(phase, phaseTitles[phase]),
          build.count(now.phases[phase].cases, { ...drill, passed: phase }),
          plain(now.phases[phase].median?.value ?? null),
          plain(now.phases[phase].p90?.value ?? null),
          plain(then.phases[phase].median?.value ?? null),
        ]),
        unknown: build.unknown(now.unknown, drill),
      },
      {
        key: 'loops',
        title: text('Schleifen', 'Loops'),
        sentence: both((w) =>
          w.pick(
            `Von ${w.cases(now.closed)} wurde bei ${w.count(now.asked)} nachgefordert, ${w.count(now.returned)} ${now.returned === 1 ? 'kam' : 'kamen'} von der zweiten Person zurück, ${w.count(now.reopened)} ${now.reopened === 1 ? 'wurde' : 'wurden'} bis heute wieder aufgenommen.`,
            `Of ${w.cases(now.closed)}, the citizen was asked in ${w.count(now.asked)}, ${w.count(now.returned)} came back from the second person, ${w.count(now.reopened)} ${now.reopened === 1 ? 'was' : 'were'} reopened until today.`,
          ),
        ),
        columns: [
          { key: 'loop', title: text('Schleife', 'Loop'), kind: 'text' },
          { key: 'cases', title: text('Vorgänge', 'Cases'), kind: 'count' },
          { key: 'share', title: text('Anteil', 'Share'), kind: 'percent' },
          { key: 'before', title: text('Anteil davor', 'Share before'), kind: 'percent' },
        ],
        rows: loops.map((loop) => [
          plain(loop.key, loop.title),
          build.count(loop.now, { ...drill, ...loop.drill }),
          plain(share(loop.now, loop.key === 'returned' ? known : now.closed)),
          plain(loop.then === null ? null : share(loop.then, loop.key === 'returned' ? knownThen : then.closed)),
        ]),
        unknown: null,
      },
    ],
  };
}

/** The width of the classes that these times come from, where it is wider than what is shown: then a time is the upper end. */
function rounded(w: Words, now: Flows, then: Flows): string {
  const shown = [
    now.median,
    now.p90,
    ...phases.flatMap((phase) => [now.phases[phase].median, now.phases[phase].p90, then.phases[phase].median]),
  ];
  const width = Math.max(0, ...shown.map((one) => one?.width ?? 0));
  if (width === 0) return '';
  return w.pick(
    ` Lange Zeiten sind aufgerundet, um weniger als ${w.calendarDays(width)}.`,
    ` Long times are rounded up, by less than ${w.calendarDays(width)}.`,
  );
}

/** The counts, and the times from their histograms. */
async function read({ manager, scope }: Asked, { from, to }: Span): Promise<Flows> {
  const closed = rowsOf({ name: 'figure_cell', scope, span: { from, to } });
  const counted = ['closed', 'closed_unknown', 'asked', 'returned', 'reopened'] as const;
  const [row]: Record<(typeof counted)[number], number>[] = await manager.query(
    `select ${counted.map((one) => `coalesce(sum(${one}), 0)::integer as ${one}`).join(', ')} from ${closed.sql} x`,
    [...closed.parameters],
  );
  const durations = await countDurations(manager, scope, from, to);
  const took = (duration: Duration): Passed => {
    const histogram = new Histogram(duration, durations);
    return { cases: histogram.total, median: histogram.percentile(0.5), p90: histogram.percentile(0.9) };
  };
  const { median, p90 } = took('calendar-days');
  return {
    closed: row?.closed ?? 0,
    unknown: row?.closed_unknown ?? 0,
    asked: row?.asked ?? 0,
    returned: row?.returned ?? 0,
    reopened: row?.reopened ?? 0,
    median,
    p90,
    phases: {
      unassigned: took('unassigned'),
      assigned: took('assigned'),
      waiting: took('waiting'),
      proposed: took('proposed'),
      decided: took('decided'),
    },
  };
}
