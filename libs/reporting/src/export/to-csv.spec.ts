import { parseLocalDate } from '@vorgang/platform';
import type { ReportAnswer } from '../dashboard/report.shape.js';
import { toCsv } from './to-csv.js';

const words = (text: string) => ({ de: text, en: text });

describe('the figures for spreadsheets', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['-1+cmd|calc', `'-1+cmd|calc`],
    [' \t@SUM(A1)', `' \t@SUM(A1)`],
    ['＝1', `'＝1`],
    ['Müller-Lüdenscheidt', 'Müller-Lüdenscheidt'],
  ])('let no name act as a formula: %j', (name, written) => {
    const answer: ReportAnswer = {
      question: 'workload',
      title: words('Wie ist die Auslastung?'),
      sentence: words('Niemand.'),
      tiles: [],
      period: { from: parseLocalDate('2026-03-01'), to: parseLocalDate('2026-03-31') },
      before: { from: parseLocalDate('2026-01-29'), to: parseLocalDate('2026-02-28') },
      asOf: parseLocalDate('2026-03-31'),
      isNow: false,
      panels: [
        {
          key: 'desks',
          title: words('Zugeteilte Vorgänge je Person'),
          sentence: words('Nichts.'),
          unknown: null,
          columns: [
            { key: 'person', title: words('Person'), kind: 'text' },
            { key: 'change', title: words('Veränderung'), kind: 'count' },
          ],
          rows: [[{ value: 'id', label: words(name) }, { value: -3.5 }]],
        },
      ],
    };
    const text = Buffer.from(
      toCsv({ language: 'de', authority: 'Stadt Düren', answers: [answer], filters: [], writtenOn: '2026-04-01' }),
    ).toString('utf8');
    expect(text).toContain(`\r\n${written};-3,5\r\n`);
  });
});
