import { insertEventsSql } from '@vorgang/event-log';
import { drawerRow, type DrawerRow } from '../domain/case.drawer.js';
import type { Case } from '../domain/case.js';
import type { ListChange } from '../domain/case.lists.js';
import { rowsOfChange, type CaseRow, type CaseRows, type EntryPatch } from '../domain/case.rows.js';
import { vocabularyOf, type VocabularyRow } from '../domain/case.vocabulary.js';
import { changeableColumns, setChanged } from './case.tables.js';

// A change of a case is saved by one statement, in one round trip: its events and every row that differs by them.

/** A column of the case's row: as it is, unless the change says it anew. So what is stored apart (TOAST) is not written again. */
const changed = (column: string) => `${column} = case when said.row ? '${column}' then r.${column} else c.${column} end`;

/**
 * Changes a case. `$1` the events, `$2` what changes of its rows (`changedRows`), `$3` the position that the case had before, `$4` its id:
 * the second of two writers finds it changed. A table that the rows do not name stays as it is.
 */
export const changeSql = `
  with file_out as (
    update case_file c set ${changeableColumns('case_file').map(changed).join(', ')}
    from (select $2::jsonb -> 'case_file' as row) said cross join lateral jsonb_populate_record(null::case_file, said.row) r
    where c.id = $4 and c.position = $3::integer
    returning c.id
  ),
  ${insertEventsSql('$1', 'where exists (select 1 from file_out)')},
  check_out as (
    insert into case_check
    select r.* from file_out, jsonb_populate_recordset(null::case_check, $2::jsonb -> 'case_check') r
    on conflict (case_id, key) do update set ${setChanged('case_check')}
  ),
  assignment_gone as (
    delete from case_assignment using file_out
    where case_assignment.case_id = file_out.id and jsonb_array_length($2::jsonb -> 'case_assignment') = 0
  ),
  assignment_out as (
    insert into case_assignment
    select r.* from file_out, jsonb_populate_recordset(null::case_assignment, $2::jsonb -> 'case_assignment') r
    on conflict (case_id) do update set ${setChanged('case_assignment')}
  ),
  item_gone as (
    delete from work_item using file_out
    where work_item.case_id = file_out.id and jsonb_array_length($2::jsonb -> 'work_item') = 0
  ),
  item_out as (
    insert into work_item
    select r.* from file_out, jsonb_populate_recordset(null::work_item, $2::jsonb -> 'work_item') r
    on conflict (case_id) do update set ${setChanged('work_item')}
  ),
  fact_out as (
    insert into case_fact
    select r.* from file_out, jsonb_populate_recordset(null::case_fact, $2::jsonb -> 'case_fact') r
    on conflict (case_id) do update set ${setChanged('case_fact')}
  ),
  letter_out as (
    insert into case_letter
    select r.* from file_out, jsonb_populate_recordset(null::case_letter, $2::jsonb -> 'case_letter') r
    on conflict (id) do update set ${setChanged('case_letter')}
  ),
  task_out as (
    insert into case_task
    select r.* from file_out, jsonb_populate_recordset(null::case_task, $2::jsonb -> 'case_task') r
    on conflict (id) do update set ${setChanged('case_task')}
  ),
  -- An entry that is there keeps the fields that do not change.
  entry_out as (
    insert into case_entry
    select r.* from file_out, jsonb_populate_recordset(null::case_entry, $2::jsonb -> 'case_entry') r
    on conflict (case_id, list, number) do update set data = case_entry.data || excluded.data
  ),
  entry_patched as (
    update case_entry e set data = e.data || said.data
    from file_out, jsonb_to_recordset($2::jsonb -> 'patches') as said (list text, matching jsonb, data jsonb)
    where e.case_id = file_out.id and e.list = said.list and e.data @> said.matching
  ),
  word_gone as (
    delete from case_word w using file_out
    where w.case_id = file_out.id and $2::jsonb ? 'case_word' and not exists (
      select from jsonb_populate_recordset(null::case_word, $2::jsonb -> 'case_word') r
      where (r.word, r.drawer, r.received_at) = (w.word, w.drawer, w.received_at)
    )
  ),
  word_out as (
    insert into case_word
    select r.*
    from file_out, jsonb_populate_recordset(null::case_word, $2::jsonb -> 'case_word') r
    on conflict do nothing
  ),
  trait_gone as (
    delete from case_trait using file_out
    where case_trait.case_id = file_out.id and jsonb_array_length($2::jsonb -> 'case_trait') = 0
  ),
  trait_out as (
    insert into case_trait
    select r.* from file_out, jsonb_populate_recordset(null::case_trait, $2::jsonb -> 'case_trait') r
    on conflict (case_id) do update set ${setChanged('case_trait')}
  ),
  -- In the order of the key, so that two who bring the same new drawers or words do not wait for each other in turn.
  drawer_out as (
    insert into case_drawer
    select r.* from file_out, jsonb_populate_recordset(null::case_drawer, $2::jsonb -> 'case_drawer') r
    on conflict do nothing
  ),
  vocabulary_out as (
    insert into search_word (word, drawer, sound)
    select r.word, r.drawer, r.sound
    from file_out, jsonb_populate_recordset(null::search_word, $2::jsonb -> 'search_word') r
    order by 1, 2
    on conflict do nothing
  )
  select count(*)::integer as saved from file_out`;

/** What a change says: of the case's own row the columns that differ, and the tables whose rows differ. */
interface ChangedRows extends Partial<Record<Exclude<keyof CaseRows, 'case_file'>, unknown>> {
  readonly case_file: Partial<CaseRow>;
  readonly patches?: readonly EntryPatch[];
  readonly case_drawer?: readonly DrawerRow[];
  readonly search_word?: readonly VocabularyRow[];
}

/** What changes of the rows of a case. Pure. */
export function changedRows(before: Case, after: Case, changes: readonly ListChange[]): ChangedRows {
  const [was, is] = [rowsOfChange(before, []), rowsOfChange(after, changes)];
  const differs = (table: Exclude<keyof CaseRows, 'case_file'>) => !same(was[table], is[table]);
  const known = new Map(was.case_check.map((row) => [row.key, row.times]));
  return {
    case_file: Object.fromEntries(
      Object.entries(is.case_file).filter(([column, value]) => !same(Reflect.get(was.case_file, column), value)),
    ),
    ...(differs('case_check') ? { case_check: is.case_check.filter((row) => known.get(row.key) !== row.times) } : {}),
    ...(differs('case_assignment') ? { case_assignment: is.case_assignment } : {}),
    ...(differs('work_item') ? { work_item: is.work_item } : {}),
    ...(differs('case_fact') ? { case_fact: [is.case_fact] } : {}),
    ...(is.case_letter.length > 0 ? { case_letter: is.case_letter } : {}),
    ...(is.case_task.length > 0 ? { case_task: is.case_task } : {}),
    ...(is.case_entry.length > 0 ? { case_entry: is.case_entry } : {}),
    ...(is.patches.length > 0 ? { patches: is.patches } : {}),
    ...(same(drawerRow(before), drawerRow(after)) ? {} : { case_drawer: [drawerRow(after)] }),
    ...(differs('case_trait') ? { case_trait: is.case_trait } : {}),
    ...(differs('case_word') ? { case_word: is.case_word, search_word: vocabularyOf(is.case_word) } : {}),
  };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
