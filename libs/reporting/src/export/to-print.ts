import type { PrintedReport } from '@vorgang/documents';
import type { Panel, ReportAnswer, Tile } from '../dashboard/report.shape.js';
import { wordsOf, type Words } from '../dashboard/words.js';
import { aboutOf, cellText, reportTitle, unknownText, type WrittenReport } from './written.js';

/** The columns that get bars; other figures are only tables. */
const drawn: Readonly<Record<string, string>> = {
  backlog: 'open',
  forecast: 'expected',
  'by-service': 'open',
  'by-team': 'open',
  states: 'median',
  loops: 'share',
  due: 'cases',
  kept: 'rate',
  desks: 'open',
  'online-months': 'share',
  'online-services': 'share',
  'asked-for': 'cases',
  'rejected-for': 'cases',
};
/** A little over two pages, which three months by day need. Longer tables show every second, third … row, and say so. */
const mostRows = 100;

/** The report for paper: the sentences and tables of the screen. */
export function toPrint(report: WrittenReport): PrintedReport {
  const words = wordsOf(report.language);
  return {
    locale: report.language,
    title: reportTitle[report.language],
    authority: report.authority,
    date: report.writtenOn,
    about: aboutOf(report),
    sections: report.answers.map((answer) => section(answer, words)),
  };
}

function section(answer: ReportAnswer, words: Words): PrintedReport['sections'][number] {
  return {
    title: answer.title[words.language],
    sentence: answer.sentence[words.language],
    tiles: answer.tiles.map((tile) => ({
      label: tile.title[words.language],
      value: tileText(tile, words),
      note: tile.comparison[words.language],
    })),
    tables: answer.panels.map((panel) => tableOf(panel, words)),
  };
}

/** A tile's number as text for people. */
function tileText({ kind, value }: Pick<Tile, 'kind' | 'value'>, words: Words): string {
  return kind === 'percent' ? words.percent(value) : kind === 'days' ? words.decimal(value) : words.count(value);
}

function tableOf(panel: Panel, words: Words): PrintedReport['sections'][number]['tables'][number] {
  const step = Math.ceil(panel.rows.length / mostRows);
  // The last row is always shown, since it is the latest.
  const rows = panel.rows.filter((_, i) => (panel.rows.length - 1 - i) % step === 0);
  const of = panel.columns.findIndex((column) => column.key === drawn[panel.key]);
  const numbers = rows.map((cells) => Number(of < 0 ? 0 : (cells[of]?.value ?? 0)));
  const most = panel.columns[of]?.kind === 'percent' ? 100 : Math.max(...numbers, 0);
  const thinned =
    step > 1
      ? words.pick(
          `Gezeigt ist jede ${step}. Zeile; alle stehen in der Tabelle zum Herunterladen. `,
          `Every ${step}th row is shown; all are in the spreadsheet. `,
        )
      : '';
  return {
    title: panel.title[words.language],
    sentence: panel.sentence[words.language],
    columns: panel.columns.map((column) => ({
      title: column.title[words.language],
      numeric: column.kind === 'count' || column.kind === 'percent' || column.kind === 'days',
    })),
    rows: rows.map((cells) => panel.columns.map((column, i) => cellText(cells[i], column, words))),
    bars: most > 0 ? numbers.map((number) => Math.min(1, Math.max(0, number / most))) : [],
    note: thinned + unknownText(panel.unknown?.count, words),
  };
}
