import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A source text of the repository, under its path. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a source does with a table: it reads it, or changes what is in it. */
export interface Use {
  readonly room: string;
  readonly path: string;
  readonly table: string;
  readonly does: 'read' | 'write';
}

/** A column of a table as a source names it, by the table's alias. */
export interface NamedColumn {
  readonly room: string;
  readonly path: string;
  readonly table: string;
  readonly column: string;
}

/** A table, by the room whose entity describes it. */
export interface Table {
  readonly owner: string;
  /** The entity's class. */
  readonly entity: string;
  readonly columns: ReadonlySet<string>;
}

/** Every program text of the rooms and programs, without the specs. */
export function allSources(): Source[] {
  return globSync(['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts'])
    .filter((path) => !/\.(?:int-)?spec\.ts$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** `libs/cases/src/…` is of the room `cases`, `apps/cli/src/…` of the program `apps/cli`. */
export function roomOf(path: string): string {
  const [top, room] = path.split('/');
  return top === 'libs' ? (room ?? '') : `${top}/${room}`;
}

/** The tables of the schema by name. */
export function tablesIn(sources: readonly Source[]): Map<string, Table> {
  const found = new Map<string, Table>();
  for (const { path, text } of sources) {
    if (!text.includes('@Entity(')) continue;
    visit(parsed(path, text), (node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const table = (ts.getDecorators(node) ?? [])
        .map((decorator) => /^@Entity\('(\w+)'/.exec(decorator.getText())?.[1])
        .find((name) => name !== undefined);
      if (table === undefined) return;
      const columns = node.members.flatMap((member) => (ts.isPropertyDeclaration(member) ? [columnOf(member)] : []));
      found.set(table, { owner: roomOf(path), entity: node.name.text, columns: new Set(columns) });
    });
  }
  return found;
}

function columnOf(member: ts.PropertyDeclaration): string {
  const named = (ts.getDecorators(member) ?? [])
    .map((decorator) => /\bname: '(\w+)'/.exec(decorator.getText())?.[1])
    .find((name) => name !== undefined);
  return named ?? member.name.getText();
}

/**
 * The texts of a source that are SQL, each as one: what is put into it by the program is left out. Prose is none: SQL begins
 * with a statement's first word, or joins on something.
 */
export function sqlIn(source: Source): readonly string[] {
  const known = sqlOf.get(source);
  if (known) return known;
  const { path, text } = source;
  const found: string[] = [];
  visit(parsed(path, text), (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' … '));
  });
  const sql = found
    .map((one) =>
      one
        .replaceAll(/--[^\n]*/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(isSql);
  sqlOf.set(source, sql);
  return sql;
}

/** Each source is taken apart once. */
const sqlOf = new WeakMap<Source, readonly string[]>();

function isSql(text: string): boolean {
  return /^\(*(?:select|with|insert into|update|delete from|truncate|from|join|left join|exists \(|null::|\w+ \w+ (?:left )?join)\b|\(select |\b(?:c|w|f|l)\.\w+/.test(
    text,
  );
}

const word = String.raw`(?<![\w.'"])`;

/** What these sources do with the tables, by SQL or through an entity of another room. */
export function usesIn(sources: readonly Source[], tables: ReadonlyMap<string, Table>): Use[] {
  const names = [...tables.keys()].join('|');
  const reads = new RegExp(String.raw`(?:${word}(?:from|join|using) (?:only )?(${names})\b(?! \()|, (${names}) \w{1,3}\b)`, 'g');
  const writes = new RegExp(String.raw`${word}(?:insert into|(?<!for )(?<!do )update|delete from|truncate) (?:only )?(${names})\b`, 'g');
  return sources.flatMap((source) => {
    const use = (table: string, does: Use['does']): Use => ({ room: roomOf(source.path), path: source.path, table, does });
    const bySql = sqlIn(source).flatMap((sql) => [
      ...[...sql.matchAll(writes)].map(([, table = '']) => use(table, 'write')),
      ...[...sql.replaceAll(/delete from/g, 'delete').matchAll(reads)].map(([, table, listed]) => use(table ?? listed ?? '', 'read')),
    ]);
    const inBatches = [...source.text.matchAll(/deleteInBatches\([^,]+, '(\w+)'/g)].map(([, table = '']) => use(table, 'write'));
    // That a foreign key names an entity reads nothing of it.
    const imported = /\w(?:Row|Entity)\b/.test(source.text) ? importsFromRooms(source) : new Set();
    const used = source.text.replaceAll(/@ForeignKey\(\(\) => \w+/g, '').replaceAll(/^import .*$/gm, '');
    const throughEntity = [...tables].flatMap(([table, { entity }]) =>
      imported.has(entity) && new RegExp(String.raw`\b${entity}\b`).test(used) ? [use(table, 'read'), use(table, 'write')] : [],
    );
    return [...bySql, ...inBatches, ...throughEntity];
  });
}

/** What follows a table in SQL and is no alias of it. */
const noAlias = new Set([
  'where',
  'join',
  'left',
  'cross',
  'on',
  'set',
  'order',
  'group',
  'limit',
  'union',
  'values',
  'for',
  'using',
  'as',
  'overriding',
]);

/**
 * The columns that other rooms name of these tables: by an alias, or bare in a statement that reads no other table which has
 * a column of that name.
 * @param fragments the aliases by which pieces of SQL name a table that another piece joins
 */
export function columnsNamed(
  sources: readonly Source[],
  tables: ReadonlyMap<string, Table>,
  fragments: Readonly<Record<string, string>>,
): NamedColumn[] {
  const place = new RegExp(
    String.raw`${word}(?:from|join|using|update) (?:only )?(${[...tables.keys()].join('|')})\b(?! \()(?: as)?(?: (\w+))?`,
    'g',
  );
  return sources.flatMap((source) =>
    sqlIn(source).flatMap((sql) => {
      const here = new Map<string, Set<string>>();
      for (const [, table = '', alias] of sql.matchAll(place)) {
        const name = alias === undefined || noAlias.has(alias) ? table : alias;
        here.set(name, (here.get(name) ?? new Set()).add(table));
      }
      // What the statement itself calls so is no piece of another one.
      const madeHere = new Set([...sql.matchAll(/\) (?:as )?(\w+)\b/g)].map(([, alias]) => alias));
      const aliases = new Map([
        ...Object.entries(fragments)
          .filter(([alias]) => !madeHere.has(alias))
          .map(([alias, table]) => [alias, new Set([table])] as const),
        ...here,
      ]);
      const read = [...new Set([...here.values()].flatMap((of) => [...of]))];
      const plain = sql.replaceAll(/'[^']*'/g, "''");
      const byAlias = [...aliases].flatMap(([alias, of]) =>
        [...plain.matchAll(new RegExp(String.raw`(?<![\w.])${alias}\.(\w+)`, 'g'))].flatMap(([, column = '']) =>
          [...of].map((table) => ({ table, column })),
        ),
      );
      const bare = [...new Set([...plain.matchAll(/(?<![\w."$])(\w+)\b(?![."(])/g)].map(([, name = '']) => name))].flatMap((column) => {
        const having = read.filter((table) => tables.get(table)?.columns.has(column));
        return having.length === 1 ? having.map((table) => ({ table, column })) : [];
      });
      return [...byAlias, ...bare]
        .filter(({ table, column }) => tables.get(table)?.columns.has(column) && tables.get(table)?.owner !== roomOf(source.path))
        .map((one) => ({ ...one, room: roomOf(source.path), path: source.path }));
    }),
  );
}

/** The names that a source takes from other rooms. */
function importsFromRooms({ path, text }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of parsed(path, text).statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.getText().includes('@vorgang/')) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text);
  }
  return names;
}

function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
