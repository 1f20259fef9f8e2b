import { globSync, readFileSync } from 'node:fs';
import { publishedColumns } from '@vorgang/cases';
import { allSources, columnsNamed, tablesIn, usesIn, type Source, type Table } from './tables.sources.js';
import { tables, type Declared } from './tables.js';

/** By which pieces of SQL name a case that another piece joins. */
const fragments = { c: 'case_file' };

/** What is done with a table and not declared, or declared and not done. */
function undeclared(sources: readonly Source[], found: ReadonlyMap<string, Table>, declared: Readonly<Record<string, Declared>>): string[] {
  const done = new Set(usesIn(sources, found).map(({ room, table, does }) => `${room} ${does}s ${table}`));
  const may = new Set(
    Object.entries(declared).flatMap(([table, { owner, readers = [], writers = [] }]) => [
      ...[owner, ...readers].map((room) => `${room} reads ${table}`),
      ...[owner, ...writers].map((room) => `${room} writes ${table}`),
    ]),
  );
  const own = (line: string) =>
    Object.entries(declared).some(([table, { owner }]) => line === `${owner} reads ${table}` || line === `${owner} writes ${table}`);
  return [
    ...[...done].filter((line) => !may.has(line)).map((line) => `${line} and is not declared`),
    ...[...may].filter((line) => !done.has(line) && !own(line)).map((line) => `${line}, as declared, nowhere`),
  ].sort();
}

/** Columns of tables of cases that another room names and that are not published. */
function unpublished(sources: readonly Source[], found: ReadonlyMap<string, Table>): string[] {
  const published = new Map<string, readonly string[]>(Object.entries(publishedColumns));
  const named = columnsNamed(sources, found, fragments).filter(({ table }) => found.get(table)?.owner === 'cases');
  return [
    ...new Set(
      named
        .filter(({ table, column }) => !published.get(table)?.includes(column))
        .map(({ path, table, column }) => `${path} names ${table}.${column}`),
    ),
  ].sort();
}

describe('the tables', () => {
  const sources = allSources();
  const found = tablesIn(sources);

  it('are those of the schema, each with the owner whose entity describes it', () => {
    const made = globSync('migrations/[0-9]*.ts').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/create (?:unlogged )?table (\w+)/g)].map(([, table = '']) => table),
    );
    expect([...found.keys()].sort()).toEqual([...new Set(made)].sort());
    expect(Object.fromEntries(Object.entries(tables).map(([table, { owner }]) => [table, owner]))).toEqual(
      Object.fromEntries([...found].map(([table, { owner }]) => [table, owner])),
    );
  });

  it('are read and written by nobody but those who are declared, and by each of them', () => {
    expect(undeclared(sources, found, tables)).toEqual([]);
  });

  it('of cases are named by their published columns only', () => {
    expect(unpublished(sources, found)).toEqual([]);
    // What is published is there: a column of this name, by the entity.
    for (const [table, columns] of Object.entries(publishedColumns))
      expect([...(found.get(table)?.columns ?? [])]).toEqual(expect.arrayContaining([...columns]));
  });

  it('are joined for somebody by the condition of the policy that cases hand out', () => {
    const own = sources.filter(
      ({ path, text }) => !path.startsWith('libs/cases/') && /policy\.sql\([^)]*'Case'|policySql\([^)]*'Case'/.test(text),
    );
    expect(own.map(({ path }) => path)).toEqual([]);
  });
});

describe('a planted source', () => {
  const sources = allSources();
  const found = tablesIn(sources);
  const planted = (text: string, path = 'libs/notices/src/planted.ts') => [...sources, { path, text }];

  it.each([
    ['joins a table', 'query(`select l.id from case_letter l where l.id = $1`)', ['notices reads case_letter and is not declared']],
    [
      'joins several, one by a comma',
      'query(`select 1 from team t, case_file c`)',
      ['notices reads case_file and is not declared', 'notices reads team and is not declared'],
    ],
    [
      'reads within a statement of parts',
      'const part = `left join staff s on s.id = ${' + 'x}`',
      ['notices reads staff and is not declared'],
    ],
    ['changes a table', "query('update team set title = $1')", ['notices writes team and is not declared']],
    ['adds to one', "query('insert into draft (key) values ($1)')", ['notices writes draft and is not declared']],
    ['takes out of one', "query('delete from case_file where id = $1')", ['notices writes case_file and is not declared']],
    ['takes out in batches', "deleteInBatches(manager, 'session', 'at < $1', [])", ['notices writes session and is not declared']],
    [
      'goes through an entity',
      "import { TeamRow } from '@vorgang/access';\nmanager.findOne(TeamRow, {})",
      ['notices reads team and is not declared', 'notices writes team and is not declared'],
    ],
  ])('that %s is found', (_, text, faults) => {
    expect(undeclared(planted(text), found, tables)).toEqual(faults);
  });

  it.each([
    ['prose', "const summary = 'Takes the case from team and session, and the event into draft'"],
    ['a comment', '// select x from case_file c\nconst x = 1;'],
    ['a comment in SQL', 'query(`select 1 -- from team\n`)'],
    ['a lock', "query('select 1 for update of team')"],
    ['a foreign key', "import { StaffRow } from '@vorgang/access';\nclass Row { @ForeignKey(() => StaffRow, { name: 'x' }) id!: string }"],
    ['a kind of event', "follow({ on: 'session.started' })"],
  ])('that is %s is not', (_, text) => {
    expect(undeclared(planted(text), found, tables)).toEqual([]);
  });

  it('that reads no more what it is declared to read is found', () => {
    const without = sources.filter(({ path }) => !path.startsWith('libs/payments/'));
    expect(undeclared(without, found, tables)).toContain('payments reads case_file, as declared, nowhere');
  });

  it.each([
    ['by the alias of a join', 'query(`select c.state from case_letter l join case_file c on c.id = l.case_id`)', 'case_file.state'],
    ['by another alias', 'query(`select k.closed_at from case_file as k`)', 'case_file.closed_at'],
    ['bare', "query('select submission_id from case_file where id = $1')", 'case_file.submission_id'],
    ['in a piece of a statement', 'const money = `c.id, c.fee_cents as fee`', 'case_file.fee_cents'],
    ['of the narrow table', 'query(`select w.proposed_by from work_item w`)', 'work_item.proposed_by'],
  ])('that names a column that is not published, %s, is found', (_, text, column) => {
    expect(unpublished(planted(text), found)).toEqual([`libs/notices/src/planted.ts names ${column}`]);
  });

  it('may call other things by such names', () => {
    expect(
      unpublished(
        planted(
          "query(`select c.state from (select 1 as state) c`); query(`select b.state from print_batch b`); query(`select 'state' from case_file c`)",
        ),
        found,
      ),
    ).toEqual([]);
  });
});
