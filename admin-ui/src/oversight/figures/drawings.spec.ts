import { onCard } from './drawings';

const columns = [
  { key: 'person', title: { de: '', en: '' }, kind: 'text' as const },
  { key: 'open', title: { de: '', en: '' }, kind: 'count' as const },
  { key: 'overdue', title: { de: '', en: '' }, kind: 'count' as const },
];
const desk = (name: string, open: number, overdue: number) => [{ value: name }, { value: open }, { value: overdue }];
const names = (panel: { rows: { value: string | number | null }[][] }) => panel.rows.map(([person]) => person?.value);

describe('a figure on a card', () => {
  it('has those first on whose desk most is overdue, then those with most, and not what lies with nobody', () => {
    const rows = [
      desk('none', 30, 9),
      desk('anna', 20, 0),
      desk('bert', 4, 1),
      desk('carla', 9, 3),
      desk('dora', 8, 1),
      desk('emil', 3, 0),
    ];
    expect(names(onCard({ key: 'desks', columns, rows }))).toEqual(['carla', 'dora', 'bert', 'anna', 'emil']);
  });

  it('keeps its order where that means something: the states of a case one after the other', () => {
    expect(names(onCard({ key: 'states', columns, rows: [desk('assigned', 1, 0), desk('waiting', 2, 5)] }))).toEqual([
      'assigned',
      'waiting',
    ]);
  });
});
