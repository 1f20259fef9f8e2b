import type { Panel, Question } from './api';

/** How a figure is drawn: along time, or as bars beside each other. */
export type Drawing =
  | {
      readonly kind: 'line';
      readonly columns: readonly string[];
      readonly band?: readonly [low: string, high: string];
      readonly percent?: true;
    }
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  | { readonly kind: 'stack'; readonly columns: readonly string[] }
  | { readonly kind: 'bars'; readonly column: string; readonly beside?: string };

/** By the figure's key; what is not named here is shown as its table alone. */
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
  desks: [{ kind: 'bars', column: 'open', beside: 'overdue' }],
  'online-months': [{ kind: 'line', columns: ['share'], percent: true }],
  'online-services': [{ kind: 'bars', column: 'share', beside: 'goal' }],
  'asked-for': [{ kind: 'bars', column: 'cases' }],
  'rejected-for': [{ kind: 'bars', column: 'cases' }],
};

export function drawingsOf(panel: Pick<Panel, 'key'>): readonly Drawing[] {
  return drawings[panel.key] ?? [];
}

/**
 * The figure as the card has room for it: of the desks, those first on which most is overdue, then those with most. The table is by name.
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
