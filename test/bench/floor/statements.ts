import { codeMark } from '@vorgang/cases';
import { isUuid, belonging, quoted, type Row, type WrittenRow } from '../rows/tables.js';
import { literal, valueSql, type Token } from '../rows/expression.js';
import type { Templates } from '../fill/template.js';

/** One statement that writes every row that one submission writes, under ids of its own. */
export function submissionSql({ submission, cases }: Templates): string {
  const template = cases.find(({ story }) => story.fate === 'free');
  if (!template) throw new Error('no submission was told');
  const { ids } = belonging(submission, template.caseId);
  const [kind = '', year = ''] = template.caseNumber.split('-');
  const tokens: Token[] = [
    ...ids.map((id, at) => ({ text: id, sql: `i.k${at}::text` })),
    { text: template.caseNumber, sql: `(${literal(`${kind}-${year}-`)} || i.number)` },
    {
      text: codeMark + template.caseNumber.replaceAll('-', '').toLowerCase(),
      sql: `(${literal(`${codeMark}${kind}${year}`.toLowerCase())} || i.number)`,
    },
  ];
  const made = ids.map((id, at) => `${madeLike(id)} as k${at}`);
  return asOne(
    `i as materialized (select ${made.join(', ')}, '2' || lpad(nextval('case_number_seq')::text, 8, '0') as number)`,
    submission,
    (rows) => ({
      insert: insertSql(rows, tokens, 'i'),
    }),
  );
}

/** One statement that takes the next free case of a line, and writes every row that taking one writes. */
export function claimSql({ claim, cases }: Templates, { team, service }: { readonly team: string; readonly service: string }): string {
  const template = cases.find(({ story }) => story.fate === 'free');
  if (!template) throw new Error('no submission was told');
  const { caseId } = template;
  // The case is there already; what else has an id gets a new one.
  const own = claim.filter(({ before }) => before === undefined).flatMap(({ values }) => [values['id'], values['request_id']]);
  const ids = [...new Set(own.filter((id): id is string => typeof id === 'string' && isUuid(id) && id !== caseId))];
  const tokens: Token[] = [
    { text: caseId, sql: 'p.case_id::text' },
    { text: cases[0]?.rows[0] ? template.caseNumber : '', sql: 'p.case_number' },
    ...ids.map((id, at) => ({ text: id, sql: `i.k${at}::text` })),
    { text: template.rows.find(({ table }) => table.name === 'case_file')?.values['team_id'] ?? '', sql: `${literal(team)}` },
    { text: template.rows.find(({ table }) => table.name === 'case_file')?.values['service_key'] ?? '', sql: `${literal(service)}` },
  ].filter(({ text }) => text !== '');
  const pick = `p as materialized (
    select w.case_id, ''::text as case_number from work_item w
    where w.status = 'open' and w.assignee_id is null and w.team_id = ${literal(team)} and w.service_key = ${literal(service)}
    order by ((w.due_on - date '2000-01-01') + w.priority * -10000000), w.case_id limit 1 for update skip locked)`;
  const made = ids.map((id, at) => `${madeLike(id)} as k${at}`);
  const i = `i as materialized (select ${['1 as one', ...made].join(', ')})`;
  return asOne(`${pick}, ${i}`, claim, (rows) => ({
    insert: insertSql(
      rows.filter(({ before }) => before === undefined),
      tokens,
      'p cross join i',
    ),
    update: rows.filter(({ before }) => before !== undefined).map((row) => updateSql(row, tokens)),
  }));
}

function madeLike(id: string): string {
  return id[14] === '7' ? 'uuidv7()' : 'gen_random_uuid()';
}

interface Parts {
  readonly insert: string;
  readonly update?: readonly string[];
}

function asOne(first: string, rows: readonly WrittenRow[], partsOf: (rows: readonly WrittenRow[]) => Parts): string {
  const parts = [...Map.groupBy(rows, ({ table }) => table.name).values()].flatMap((own) => {
    const { insert, update = [] } = partsOf(own);
    return [...(insert === '' ? [] : [insert]), ...update];
  });
  const sql = `with ${[first, ...parts.map((part, at) => `t${at} as (${part})`)].join(',\n')} select 1`;
  // pgbench takes ":name" for a variable, also within quotes.
  return sql.replaceAll(/'(?:[^']|'')*'/g, (text) =>
    text.includes(':') ? `E${text.replaceAll('\\', '\\\\').replaceAll(':', String.raw`\x3A`)}` : text,
  );
}

function insertSql(rows: readonly Row[], tokens: readonly Token[], from: string): string {
  const table = rows[0]?.table;
  if (!table) return '';
  const lists = rows.map(
    (row) => `(${table.columns.map((column) => valueSql(column, row.values[column.name] ?? null, { tokens })).join(', ')})`,
  );
  return `insert into ${quoted(table.name)} (${table.columns.map(({ name }) => quoted(name)).join(', ')})
    select v.* from ${from} cross join lateral (values ${lists.join(', ')}) v`;
}

/** Sets what has changed. Of a JSON object only the parts that have, so that the row may be another case's. */
function updateSql({ table, values, before = {} }: WrittenRow, tokens: readonly Token[]): string {
  const set = table.columns
    .filter(({ name }) => values[name] !== before[name])
    .map((column) => {
      const [now, then] = [values[column.name] ?? null, before[column.name] ?? null];
      if (column.type !== 'jsonb' || !now?.startsWith('{') || !then?.startsWith('{'))
        return `${quoted(column.name)} = ${valueSql(column, now, { tokens })}`;
      const old = JSON.parse(then) as Record<string, unknown>;
      const changed = Object.entries(JSON.parse(now) as Record<string, unknown>).filter(
        ([key, value]) => JSON.stringify(old[key]) !== JSON.stringify(value),
      );
      return `${quoted(column.name)} = t.${quoted(column.name)} || ${valueSql(column, JSON.stringify(Object.fromEntries(changed)), { tokens })}`;
    });
  const key = table.columns.some(({ name }) => name === 'case_id') ? 'case_id' : 'id';
  return `update ${quoted(table.name)} t set ${set.join(', ')} from p cross join i where t.${key} = p.case_id`;
}
