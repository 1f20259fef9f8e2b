import { codesSql } from './classes.js';
import { granules, startSql } from './granules.js';

/** What is counted for each service, team and channel. */
export const measures = [
  'received',
  'online',
  'decided',
  'rejected',
  'decided_unknown',
  'closed',
  'closed_unknown',
  'asked',
  'returned',
  'reopened',
  'ended',
  'settled',
  'settled_asked',
  'settled_unknown',
  'kept',
  'missed',
] as const;
export type Measure = (typeof measures)[number];

/** The days on which a fact `f` counts, and for what. An end is the later day of receipt and first closing (see `daySeries`). */
const moments: readonly { readonly day: string; readonly counts: Partial<Record<Measure, string>> }[] = [
  { day: 'f.received_on', counts: { received: '1', online: 'f.online::integer' } },
  {
    day: 'f.decided_on',
    counts: { decided: '1', rejected: '(f.rejected_for is not null)::integer', decided_unknown: '(f.returned is null)::integer' },
  },
  {
    day: 'f.first_closed_on',
    counts: {
      closed: '1',
      closed_unknown: '(f.returned is null)::integer',
      asked: '(f.asked_back > 0)::integer',
      returned: '(f.returned is not null and f.returned > 0)::integer',
      reopened: '(f.reopenings > 0)::integer',
    },
  },
  { day: 'case when f.first_closed_on is not null then greatest(f.received_on, f.first_closed_on) end', counts: { ended: '1' } },
  {
    day: 'f.settled_on',
    counts: {
      settled: '1',
      settled_asked: '(f.asked_back > 0)::integer',
      settled_unknown: '(f.returned is null)::integer',
      kept: '(f.due_kept is true)::integer',
      missed: '(f.due_kept is false)::integer',
    },
  },
];

/** The columns by which figures can be narrowed and grouped, each with its bit in a level. */
export const dimensions = { service_key: 4, team_id: 2, channel: 1 } as const;
export type Dimension = keyof typeof dimensions;
export const everyDimension = Object.keys(dimensions) as Dimension[];

/** What stands for all services, teams or channels. */
export const all: Readonly<Record<Dimension, string>> = {
  service_key: `''`,
  team_id: `'00000000-0000-0000-0000-000000000000'::uuid`,
  channel: `''`,
};

/**
 * A roll-up. Its `levels` are sums of the bits of what rows keep apart; the rest is added up. What no level keeps apart is read from
 * the facts: that is so for what is seldom asked, and would need a row for nearly each case.
 */
export interface RollUp {
  /** The rows that follow from facts or deltas, a table or query with the columns of `case_fact_delta`, each with its `day`. */
  readonly rows: (facts: string) => string;
  /** What it keeps apart beside service, team and channel. */
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  readonly levels: readonly number[];
}

/**
 * The ways of the answers, and once for each case that it is `known` how it was answered: nothing of it is known of what an earlier
 * version has written.
 */
const answeredBy = `case when cardinality(f.answered_by) > 0 then f.answered_by || 'known'::text end`;

const ofFact = 'f.service_key, f.team_id, f.channel';

export const rollUps = {
  figure_cell: {
    rows: (facts) => `
      select v.day, ${ofFact}, ${measures.map((one) => `sum(f.sign * v.${one}) as ${one}`).join(', ')}
      from ${facts} f cross join lateral (values ${moments
        .map(({ day, counts }) => `(${[day, ...measures.map((one) => counts[one] ?? '0')].join(', ')})`)
        .join(', ')}) v(day, ${measures.join(', ')})
      where v.day is not null group by 1, 2, 3, 4`,
    keys: [],
    sums: measures,
    levels: [0, 1, 2, 4, 6, 7],
  },
  figure_person: {
    rows: (facts) => `
      select f.first_closed_on as day, ${ofFact}, f.handled_by, sum(f.sign) as closed, sum(f.sign * (f.returned is not null and f.returned > 0)::integer) as returned
      from ${facts} f where f.first_closed_on is not null and f.handled_by is not null group by 1, 2, 3, 4, 5`,
    keys: ['handled_by'],
    sums: ['closed', 'returned'],
    levels: [2, 6],
  },
  figure_reason: {
    rows: (facts) =>
      (
        [
          ['asked', 'settled_on', 'f.asked_for'],
          ['rejected', 'decided_on', 'f.rejected_for'],
          ['answered', 'settled_on', answeredBy],
        ] as const
      )
        .map(
          ([kind, day, reasons]) => `
      select f.${day} as day, ${ofFact}, '${kind}' as kind, r.reason, sum(f.sign) as n
      from ${facts} f, unnest(${reasons}) as r(reason) where f.${day} is not null group by 1, 2, 3, 4, r.reason`,
        )
        .join(' union all '),
    keys: ['kind', 'reason'],
    sums: ['n'],
    levels: [4, 6],
  },
  figure_histogram: {
    rows: (facts) => `
      select f.first_closed_on as day, ${ofFact}, v.code, sum(f.sign) as n
      from ${facts} f cross join lateral (values ${codesSql.map((code) => `(${code})`).join(', ')}) v(code)
      where f.first_closed_on is not null and v.code is not null group by 1, 2, 3, 4, 5`,
    keys: ['code'],
    sums: ['n'],
    levels: [0, 1, 2, 4, 6],
  },
} as const satisfies Record<string, RollUp>;
export type RollUpName = keyof typeof rollUps;

/** The columns of the key that all roll-ups begin with. */
export const place = ['granule', 'level', 'day', 'service_key', 'team_id', 'channel'] as const;

/** The rows of a roll-up, of every granule and level, that follow from facts or deltas. Sums of 0 are left out. */
export function rolledUp({ rows, keys, sums, levels }: RollUp, facts: string): string {
  const start = startSql('r.day');
  const lengths = Object.entries(granules).map(([granule, code]) => `(${code}, ${start[granule as keyof typeof granules]})`);
  const sets = levels.map(
    (level) =>
      `(g.granule, g.day${everyDimension
        .filter((one) => level & dimensions[one])
        .map((one) => `, r.${one}`)
        .join('')}${keys.map((one) => `, r.${one}`).join('')})`,
  );
  const kept = everyDimension.filter((one) => levels.some((level) => level & dimensions[one]));
  const apart = everyDimension.map((one) => `${kept.includes(one) ? `coalesce(r.${one}, ${all[one]})` : all[one]} as ${one}`);
  const level = kept.map((one) => `${dimensions[one]} * (1 - grouping(r.${one}))`).join(' + ');
  return `
    select g.granule::smallint as granule, (${level})::smallint as level, g.day,
           ${apart.join(', ')}, ${[...keys.map((one) => `r.${one}`), ...sums.map((one) => `sum(r.${one})::integer as ${one}`)].join(', ')}
    from (${rows(facts)}) r cross join lateral (values ${lengths.join(', ')}) g(granule, day)
    group by grouping sets (${sets.join(', ')})
    having ${sums.map((one) => `sum(r.${one}) <> 0`).join(' or ')}`;
}
