import { place, rolledUp, rollUps, type RollUpName } from './measures.js';

/*
 * What keeps the roll-ups: adding what changed to them, and comparing them with the facts. All of it is made from the one table in
 * `measures.ts`.
 */

const summed = ['figure_cell', 'figure_person', 'figure_reason'] as const satisfies readonly RollUpName[];
const at = place.join(', ');
const histogram = rollUps.figure_histogram;

/** Adds what follows from these facts or deltas, in the order of the key. */
function addSql(name: (typeof summed)[number], facts: string): string {
  const { keys, sums } = rollUps[name];
  const key = [...place, ...keys].join(', ');
  return `
    insert into ${name} (${key}, ${sums.join(', ')})
    select ${key}, ${sums.join(', ')} from (${rolledUp(rollUps[name], facts)}) x order by ${key}
    on conflict (${key}) do update set ${sums.map((one) => `${one} = ${name}.${one} + excluded.${one}`).join(', ')}`;
}

/** The same for histograms. Each is two arrays, which are taken apart, added, and put together again. */
function addHistogramSql(facts: string): string {
  return `
    insert into figure_histogram (${at}, codes, counts)
    with change as materialized (${rolledUp(histogram, facts)}),
    known as (
      select ${place.map((one) => `h.${one}`).join(', ')}, u.code, u.n
      from (select distinct ${at} from change) k join figure_histogram h using (${at}), unnest(h.codes, h.counts) as u(code, n)
    ),
    merged as (
      select ${at}, code, sum(n)::integer as n from (select ${at}, code, n from change union all select ${at}, code, n from known) x group by ${at}, code
    )
    select ${at}, coalesce(array_agg(code order by code) filter (where n <> 0), '{}'), coalesce(array_agg(n order by code) filter (where n <> 0), '{}')
    from merged group by ${at} order by ${at}
    on conflict (${at}) do update set codes = excluded.codes, counts = excluded.counts`;
}

/**
 * Takes at most `$1` deltas and adds them to the roll-ups, in one statement: either both have happened or neither. Only one may run
 * at a time. @returns `folded`: how many deltas there were
 */
export const foldSql = `
  with taken as (
    delete from case_fact_delta where id in (select id from case_fact_delta order by id limit $1) returning *
  ),
  ${summed.map((name) => `${name}_out as (${addSql(name, 'taken')})`).join(',\n  ')},
  figure_histogram_out as (${addHistogramSql('taken')})
  select count(*)::integer as folded from taken`;

/** The facts as deltas: each of them is there. */
const facts = '(select 1 as sign, * from case_fact)';

/** Makes the roll-ups of all facts, in empty tables. */
export const fillSql: readonly string[] = [...summed.map((name) => addSql(name, facts)), addHistogramSql(facts)];

/** A row of a roll-up that is not what the facts say. */
export interface RollUpDifference {
  readonly name: RollUpName;
  readonly row: string;
  readonly expected: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, number>>;
}

/**
 * The rows of a roll-up that, with the deltas that are not in it yet, are not what the facts say; at most `$1`. One statement, so
 * that all of it is of one moment.
 */
export function differencesSql(name: RollUpName): string {
  const { keys, sums } = rollUps[name];
  const key = [...place, ...keys].join(', ');
  const kept =
    name === 'figure_histogram'
      ? `select ${place.map((one) => `h.${one}`).join(', ')}, u.code, u.n from figure_histogram h, unnest(h.codes, h.counts) as u(code, n)`
      : `select ${key}, ${sums.join(', ')} from ${name}`;
  const each = (side: string) => sums.map((one) => `sum(${side}.${one})::integer as ${one}`).join(', ');
  return `
    with expected as (${rolledUp(rollUps[name], facts)}),
    found as (
      select ${key}, ${each('x')} from (${kept} union all select ${key}, ${sums.join(', ')} from (${rolledUp(rollUps[name], 'case_fact_delta')}) d) x group by ${key}
    )
    select concat_ws(' ', ${[...place, ...keys].join(', ')}) as row,
           jsonb_build_object(${sums.map((one) => `'${one}', coalesce(e.${one}, 0)`).join(', ')}) as expected,
           jsonb_build_object(${sums.map((one) => `'${one}', coalesce(f.${one}, 0)`).join(', ')}) as found
    from expected e full join found f using (${key})
    where ${sums.map((one) => `coalesce(e.${one}, 0) <> coalesce(f.${one}, 0)`).join(' or ')}
    order by ${key} limit $1`;
}
