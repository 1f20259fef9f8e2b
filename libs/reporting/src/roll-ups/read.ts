import { addDays, type LocalDate } from '@vorgang/platform';
import type { Condition, FigureScope } from '../figures/scope.js';

import { cover, granules, startOf, type Granule, type Stretch } from './granules.js';
import { all, dimensions, everyDimension, rollUps, type Dimension, type RollUpName } from './measures.js';

/** What is read of a roll-up. */
export interface Reading {
  readonly name: RollUpName;
  readonly scope: FigureScope;
  /** The days; with `from` null, all up to the last. */
  readonly span: { readonly from: LocalDate | null; readonly to: LocalDate };
  /** What the rows have to keep apart, beside that by which the scope is narrowed. */
  readonly by?: readonly Dimension[];
  /** What each row's `day` is the first day of; days themselves are read as a range. Without it the days are all added up. */
  readonly each?: 'day' | 'month';
  /** The number of parameters that the statement has before. */
  readonly offset?: number;
}

/**
 * A table expression with the columns of a roll-up: its rows for whole stretches of the span, and what was changed since and is not
 * folded yet. Sums have a sign, and a day may come several times, so it has to be summed up.
 *
 * It is served by the roll-up's key: a few dozen ranges, however long the span is.
 */
export function rowsOf({ name, scope, span, by = [], each, offset = 0 }: Reading): Condition {
  const { rows, keys, sums } = rollUps[name];
  const level = levelFor(name, [...scope.dimensions, ...by]);
  const places = placesOf(span, each);
  const parameter = (at: number) => `$${offset + at}`;
  const inScope = (alias: string) => scope.over(alias, offset + 7);
  const { stretches, range } = places;
  const arm = (facts: string) => `
    select d.day, ${[...everyDimension, ...keys, ...sums].map((one) => `d.${one}`).join(', ')} from (${rows(facts)}) d
    where d.day >= ${parameter(6)}::date and d.day <= ${parameter(7)}::date and ${inScope('d').sql}`;
  const sql =
    level === null
      ? // All parameters have to be in the statement.
        `(${arm('(select 1 as sign, * from case_fact)')} and ${[1, 2, 3, 4, 5].map((at) => `${parameter(at)}::text is not null`).join(' and ')})`
      : `(
    select c.* from unnest(${parameter(1)}::smallint[], ${parameter(2)}::date[], ${parameter(3)}::integer[]) as s(granule, day, sign)
      cross join lateral (${keptSql(name, level, inScope('c').sql, 's.sign', 'c.granule = s.granule and c.day = s.day')} offset 0) c
    union all
    ${keptSql(name, level, inScope('c').sql, '1', `c.granule = ${granules[range.granule]} and c.day >= ${parameter(4)}::date and c.day < ${parameter(5)}::date`)}
    union all ${arm('case_fact_delta')}
  )`;
  return {
    sql,
    parameters: [
      stretches.map(({ granule }) => granules[granule]),
      stretches.map(({ day }) => day),
      stretches.map(({ sign }) => sign),
      range.from,
      range.before,
      span.from ?? never,
      span.to,
      ...inScope('d').parameters,
    ],
  };
}

/** Rows of a roll-up, one level of it, with their sums times a sign. */
function keptSql(name: RollUpName, level: number, scope: string, sign: string, days: string): string {
  const { keys, sums } = rollUps[name];
  const columns = ['day', ...everyDimension].map((one) => `c.${one}`).join(', ');
  const together = everyDimension.filter((one) => !(level & dimensions[one])).map((one) => ` and c.${one} = ${all[one]}`);
  const [counted, arrays] =
    name === 'figure_histogram'
      ? [`u.code, ${sign} * u.n as n`, ', unnest(c.codes, c.counts) as u(code, n)']
      : [[...keys.map((one) => `c.${one}`), ...sums.map((one) => `${sign} * c.${one} as ${one}`)].join(', '), ''];
  return `select ${columns}, ${counted} from ${name} c${arrays} where ${days} and c.level = ${level}${together.join('')} and ${scope}`;
}

/** The coarsest level that keeps these apart; null where there is none. */
function levelFor(name: RollUpName, apart: readonly Dimension[]): number | null {
  const needed = apart.reduce((bits, one) => bits | dimensions[one], 0);
  return rollUps[name].levels
    .filter((one) => (one & needed) === needed)
    .reduce<number | null>((best, one) => (best === null || bitsOf(one) < bitsOf(best) ? one : best), null);
}

const bitsOf = (level: number) => everyDimension.filter((one) => level & dimensions[one]).length;

interface Places {
  readonly stretches: readonly Stretch[];
  /** Rows that lie side by side. */
  readonly range: { readonly granule: Granule; readonly from: LocalDate; readonly before: LocalDate };
}

const never = '0001-01-01' as LocalDate;

function placesOf({ from, to }: Reading['span'], each: Reading['each']): Places {
  const none = { granule: 'year', from: never, before: never } as const;
  if (from === null) {
    const year = startOf('year', to);
    return { stretches: cover({ from: year, to }), range: { granule: 'year', from: never, before: year } };
  }
  if (each === 'day') return { stretches: [], range: { granule: 'day', from, before: addDays(to, 1) } };
  return { stretches: cover({ from, to }, each === 'month' ? 'month' : 'year'), range: none };
}
