import type { Panel, Question } from './api';

/** How a figure is drawn: over time, or as bars. */
export type Drawing =
  | {
      readonly kind: 'line';
      readonly columns: readonly string[];
      readonly band?: readonly [low: string, high: string];
      readonly percent?: true;
    }
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  | { readonly kind: 'stack'; readonly columns: readonly string[] }
  | { readonly kind: 'bars'; readonly column: string; readonly beside?: string; readonly part?: true };

/** Drawings by the figure's key. Figures without one are shown as a table only. */
const drawings: Readonly<Record<string, readonly Drawing[]>> = {
  backlog: [
    { kind: 'line', columns: ['open'] },
    { kind: 'columns', columns: ['received', 'closed'] },
  ],
  forecast: [{ kind: 'line', columns: ['expected'], band: ['low', 'high'] }],
  'by-service': [{ kind: 'bars', column: 'open' }],
  'by-team': [{ kind: 'bars', column: 'open' }],
  states: [{ kind: 'bars', column: 'median', beside: 'p90' }],
  loops: [{ kind: 'bars', column: 'share' }],
  due: [{ kind: 'bars', column: 'cases' }],
  kept: [{ kind: 'stack', columns: ['kept', 'missed'] }],
  // What is overdue is a part of the bar; a mark upon it would read like a target.
  desks: [{ kind: 'bars', column: 'open', beside: 'overdue', part: true }],
  'online-months': [{ kind: 'line', columns: ['share'], percent: true }],
  'online-services': [{ kind: 'bars', column: 'share', beside: 'goal' }],
  channels: [{ kind: 'bars', column: 'received' }],
  'asked-for': [{ kind: 'bars', column: 'cases' }],
  'answered-by': [{ kind: 'bars', column: 'cases' }],
  'rejected-for': [{ kind: 'bars', column: 'cases' }],
};

export function drawingsOf(panel: Pick<Panel, 'key'>): readonly Drawing[] {
  return drawings[panel.key] ?? [];
}

/**
 * The figure shortened for the card. Of the desks it keeps those with most overdue cases, then those with most cases. The table is sorted
 * by name.
 */
export function onCard<P extends Pick<Panel, 'key' | 'columns' | 'rows'>>(panel: P): P {
  if (panel.key !== 'desks') return panel;
  const of = (cells: Panel['rows'][number], column: string) =>
    Number(cells[panel.columns.findIndex((one) => one.key === column)]?.value ?? 0);
  const rows = panel.rows
    .filter(([person]) => person?.value !== 'none')
    .toSorted((a, b) => of(b, 'overdue') - of(a, 'overdue') || of(b, 'open') - of(a, 'open'));
  return { ...panel, rows };
}

/** The figure that a question's card shows. */
export const chiefPanels: Readonly<Record<Question, string>> = {
  'keeping-up': 'backlog',
  flow: 'states',
  deadlines: 'due',
  workload: 'desks',
  online: 'online-months',
  reasons: 'asked-for',
};
