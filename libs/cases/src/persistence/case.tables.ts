import { getMetadataArgsStorage } from 'typeorm';
import type { CaseRows } from '../domain/case.rows.js';
import {
  CaseAssignmentRow,
  CaseCheckRow,
  CaseEntryRow,
  CaseFactRow,
  CaseFileRow,
  CaseLetterRow,
  CaseTaskRow,
  CaseTraitRow,
  CaseWordRow,
  WorkItemEntity,
} from './case.rows.js';

/** The tables whose rows are folded from a case's events. */
export const foldedTables = [
  'case_file',
  'case_check',
  'case_assignment',
  'work_item',
  'case_fact',
  'case_letter',
  'case_task',
  'case_entry',
  'case_word',
  'case_trait',
] as const;
export type FoldedTable = (typeof foldedTables)[number];

/** The row of a table as the fold makes it. */
type FoldedRow<T extends FoldedTable> = CaseRows[T] extends readonly (infer Row)[] ? Row : CaseRows[T];

interface FoldedTableShape<Column extends string = string> {
  /** The table as TypeORM sees it. An entity that lacks a column of the fold's row does not compile. */
  readonly entity: new () => Record<Column, unknown>;
  /** The column with the id of the case. */
  readonly owner: 'id' | 'case_id';
  /** The columns by which people tell a row from the others of the table. */
  readonly row: readonly Column[];
  /** The columns of its primary key. */
  readonly key: readonly Column[];
  /** Columns that never change once the row is made. */
  readonly fixed: readonly Column[];
}

type Shapes = { readonly [T in FoldedTable]: FoldedTableShape<keyof FoldedRow<T> & string> };

const shapes: Shapes = {
  case_file: {
    entity: CaseFileRow,
    owner: 'id',
    row: ['id'],
    key: ['id'],
    fixed: ['case_number', 'external_reference', 'submission_id', 'service_key', 'service_version', 'channel', 'received_at'],
  },
  case_check: { entity: CaseCheckRow, owner: 'case_id', row: ['case_id', 'key'], key: ['case_id', 'key'], fixed: [] },
  case_assignment: { entity: CaseAssignmentRow, owner: 'case_id', row: ['case_id'], key: ['case_id'], fixed: [] },
  work_item: {
    entity: WorkItemEntity,
    owner: 'case_id',
    row: ['case_id'],
    key: ['case_id'],
    fixed: ['service_key', 'channel', 'received_at'],
  },
  case_fact: {
    entity: CaseFactRow,
    owner: 'case_id',
    row: ['case_id'],
    key: ['case_id'],
    fixed: ['service_key', 'channel', 'online', 'received_on', 'received_at'],
  },
  case_letter: {
    entity: CaseLetterRow,
    owner: 'case_id',
    row: ['id'],
    key: ['id'],
    fixed: ['case_id', 'team_id', 'key', 'ordered_at'],
  },
  case_task: {
    entity: CaseTaskRow,
    owner: 'case_id',
    row: ['id'],
    key: ['id'],
    fixed: ['case_id', 'number', 'to_staff', 'to_team', 'given_by', 'given_at', 'due_on'],
  },
  case_entry: {
    entity: CaseEntryRow,
    owner: 'case_id',
    row: ['case_id', 'list', 'number'],
    key: ['case_id', 'list', 'number'],
    fixed: [],
  },
  case_word: {
    entity: CaseWordRow,
    owner: 'case_id',
    row: ['case_id', 'word'],
    key: ['word', 'drawer', 'received_at', 'case_id'],
    fixed: [],
  },
  case_trait: { entity: CaseTraitRow, owner: 'case_id', row: ['case_id'], key: ['case_id'], fixed: [] },
};

/** The shape of each table. */
export const shapeOf: Readonly<Record<FoldedTable, FoldedTableShape>> = shapes;

/** All columns of a table, in the order of its entity. */
export function columnsOf(table: FoldedTable): readonly string[] {
  return getMetadataArgsStorage()
    .filterColumns(shapeOf[table].entity)
    .map((column) => column.propertyName);
}

/** The columns of a table that can change once the row is made. */
export function changeableColumns(table: FoldedTable): readonly string[] {
  const { key, fixed } = shapeOf[table];
  const stay: readonly string[] = [...key, ...fixed];
  return columnsOf(table).filter((column) => !stay.includes(column));
}

/** What an upsert sets where the row exists already: every column that can change. */
export function setChanged(table: FoldedTable): string {
  return changeableColumns(table)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');
}
