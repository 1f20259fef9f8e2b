import { phases, type LocalText, type Phase } from '@vorgang/cases';
import { caseStatusWords } from '@vorgang/words';
import type { Asked, Span } from './question.js';
import { Builder, plain } from './build.js';
import type { ReportAnswer } from './report.shape.js';
import { both, share, text } from './words.js';

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
  readonly median: number | null;
  readonly p90: number | null;
}

interface Flows {
  readonly closed: number;
  readonly unknown: number;
  readonly asked: number;
  readonly returned: number;
  readonly reopened: number;
  readonly median: number | null;
  readonly p90: number | null;
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
  const longest = phases.toSorted((a, b) => (now.phases[b].median ?? 0) - (now.phases[a].median ?? 0))[0] ?? 'assigned';
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
            'Im Zeitraum wurde nichts abgeschlossen, dessen Weg bekannt ist.',
            'Nothing was closed in the period whose journey is known.',
          )
        : w.pick(
            `Am längsten liegen Vorgänge hier: ${phaseTitles[longest].de} (Median ${w.calendarDays(now.phases[longest].median)}).`,
            `Cases stay longest here: ${phaseTitles[longest].en} (median ${w.calendarDays(now.phases[longest].median)}).`,
          ),
    ),
    tiles: [
      build.tile('throughput', text('Median (Kalendertage)', 'Median (calendar days)'), {
        kind: 'days',
        value: now.median,
        before: then.median,
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
            : w.pick(
                `${w.cases(now.closed)} abgeschlossen; die Hälfte brauchte höchstens ${w.calendarDays(now.median)}, neun von zehn höchstens ${w.calendarDays(now.p90)}.`,
                `${w.cases(now.closed)} closed; half of them took at most ${w.calendarDays(now.median)}, nine in ten at most ${w.calendarDays(now.p90)}.`,
              ),
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
          plain(now.phases[phase].median),
          plain(now.phases[phase].p90),
          plain(then.phases[phase].median),
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

type Row = {
  closed: number;
  unknown: number;
  asked: number;
  returned: number;
  reopened: number;
  median: number | null;
  p90: number | null;
} & {
  [K in Phase as `${K}_n` | `${K}_median` | `${K}_p90`]: number | null;
};

/** One scan of case_fact_closed; percentiles are nearest-rank, so each is the time of a real case. */
async function read({ manager, scope }: Asked, { from, to }: Span): Promise<Flows> {
  const within = scope.over('f', 2);
  const times = phases.map(
    (phase) => `
            (count(*) filter (where seconds_${phase} > 0))::integer as ${phase}_n,
            percentile_disc(array[0.5, 0.9]) within group (order by seconds_${phase}) filter (where seconds_${phase} > 0) as ${phase}_p`,
  );
  const rows: Row[] = await manager.query(
    `select *, p[1] as median, p[2] as p90, ${phases.map((phase) => `${phase}_p[1] as ${phase}_median, ${phase}_p[2] as ${phase}_p90`).join(', ')}
     from (
       select count(*)::integer as closed, (count(*) filter (where returned is null))::integer as unknown,
              (count(*) filter (where asked_back > 0))::integer as asked, (count(*) filter (where returned > 0))::integer as returned,
              (count(*) filter (where reopenings > 0))::integer as reopened,
              percentile_disc(array[0.5, 0.9]) within group (order by first_closed_on - received_on) as p, ${times.join(',')}
       from case_fact f where first_closed_on between $1 and $2 and ${within.sql}
     ) x`,
    [from, to, ...within.parameters],
  );
  const row = rows[0];
  const days = (seconds: number | null | undefined) => (seconds === null || seconds === undefined ? null : Math.round(seconds / 8640) / 10);
  const passed = (phase: Phase): Passed => ({
    cases: row?.[`${phase}_n`] ?? 0,
    median: days(row?.[`${phase}_median`]),
    p90: days(row?.[`${phase}_p90`]),
  });
  return {
    closed: row?.closed ?? 0,
    unknown: row?.unknown ?? 0,
    asked: row?.asked ?? 0,
    returned: row?.returned ?? 0,
    reopened: row?.reopened ?? 0,
    median: row?.median ?? null,
    p90: row?.p90 ?? null,
    phases: {
      unassigned: passed('unassigned'),
      assigned: passed('assigned'),
      waiting: passed('waiting'),
      proposed: passed('proposed'),
      decided: passed('decided'),
    },
  };
}
