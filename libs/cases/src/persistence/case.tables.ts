/** The tables whose rows are folded from a case's events. */
export const foldedTables = ['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter', 'case_word'] as const;
export type FoldedTable = (typeof foldedTables)[number];

interface FoldedTableShape {
  /** The column that says whose row it is. */
  readonly owner: 'id' | 'case_id';
  /** What tells a row from the others of the table, for people. */
  readonly row: readonly string[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
}

export const shapeOf: Readonly<Record<FoldedTable, FoldedTableShape>> = {
  case_file: { owner: 'id', row: ['id'], key: ['id'] },
  case_check: { owner: 'case_id', row: ['case_id', 'key'], key: ['case_id', 'key'] },
  case_assignment: { owner: 'case_id', row: ['case_id'], key: ['case_id'] },
  work_item: { owner: 'case_id', row: ['case_id'], key: ['case_id'] },
  case_fact: { owner: 'case_id', row: ['case_id'], key: ['case_id'] },
  case_letter: { owner: 'case_id', row: ['id'], key: ['id'] },
  case_word: {
    owner: 'case_id',
    row: ['case_id', 'field', 'word'],
    key: ['word', 'team_id', 'service_key', 'received_at', 'case_id', 'field'],
  },
};
