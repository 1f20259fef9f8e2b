import type { Stream } from 'node:stream';
import type { CellObject, Feature, SheetData } from 'write-excel-file/node';
import type { Cell, Column, Panel } from '../dashboard/report.shape.js';
import { wordsOf, type Words } from '../dashboard/words.js';
import { fittedToWidth, withRepeatedHeads } from './on-paper.js';
import { aboutOf, cellText, reportTitle, unknownText, type WrittenReport } from './written.js';

const head = { fontWeight: 'bold', backgroundColor: '#e8eef0' } as const;

/** The report as a workbook: first its sentences, then a sheet for each figure with typed cells. */
export async function toXlsx(report: WrittenReport): Promise<Uint8Array> {
  const words = wordsOf(report.language);
  const overview: SheetData = [
    [{ value: reportTitle[report.language], fontWeight: 'bold', fontSize: 14 }],
    ...about(report),
    ...report.answers.flatMap((answer) => [
      [],
      [
        { value: answer.title[report.language], ...head },
        { value: '', ...head },
        { value: '', ...head },
      ],
      [textCell(answer.sentence[report.language])],
      ...answer.tiles.map((tile) => [
        textCell(tile.title[report.language]),
        numberCell(tile.value, tile.kind),
        textCell(tile.comparison[report.language]),
      ]),
    ]),
  ];
  const taken = new Set<string>();
  const sheets = report.answers.flatMap((answer) =>
    answer.panels.map((panel) => ({
      sheet: sheetName(panel.title[report.language], taken),
      data: sheetOf(panel, report, words),
      // The head follows title, sentence, what the report is about, what is unknown, and an empty row.
      headRow: 4 + aboutOf(report).length + (unknownText(panel.unknown?.count, words) ? 1 : 0),
      columns: panel.columns.map((column, i) => ({ width: i === 0 ? 34 : Math.max(14, column.title[report.language].length + 2) })),
    })),
  );
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const all = [
    { sheet: words.pick('Übersicht', 'Overview'), data: overview, headRow: null, columns: [{ width: 40 }, { width: 26 }, { width: 56 }] },
    ...sheets,
  ];
  const onPaper: Feature<Stream | Buffer | Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: fittedToWidth },
        'xl/workbook.xml': { transform: (xml) => withRepeatedHeads(xml, all) },
      },
    },
  };
  return writeExcelFile(
    all.map(({ headRow: _, ...sheet }) => ({ ...sheet, orientation: 'landscape' as const })),
    { features: [onPaper] },
  ).toBuffer();
}

function sheetOf(panel: Panel, report: WrittenReport, words: Words): SheetData {
  const unknown = unknownText(panel.unknown?.count, words);
  return [
    [{ value: panel.title[report.language], fontWeight: 'bold', fontSize: 13 }],
    [textCell(panel.sentence[report.language])],
    ...about(report),
    ...(unknown ? [[textCell(unknown)]] : []),
    [],
    panel.columns.map((column) => ({ value: column.title[report.language], ...head, wrap: true })),
    ...panel.rows.map((cells) => panel.columns.map((column, i) => typed(cells[i], column, words))),
  ];
}

function about(report: WrittenReport): SheetData {
  return aboutOf(report).map(({ label, value }) => [textCell(label), textCell(value)]);
}

const textCell = (value: string): CellObject => ({ value, type: String });

function numberCell(value: number | null, kind: Column['kind']): CellObject | null {
  if (value === null) return null;
  // A share is a number that the spreadsheet formats as per cent.
  if (kind === 'percent') return { value: Math.round(value * 10) / 1000, type: Number, format: '0.0%' };
  return { value, type: Number, format: kind === 'days' ? '0.0' : '#,##0' };
}

function typed(cell: Cell | undefined, column: Column, words: Words): CellObject | null {
  const value = cell?.value ?? null;
  if (value === null) return null;
  if (typeof value === 'number') return numberCell(value, column.kind);
  if (column.kind === 'day') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: words.pick('dd.mm.yyyy', 'yyyy-mm-dd') };
  return textCell(cellText(cell, column, words));
}

/** The name of a sheet: at most 31 characters, without some signs, and unique. */
function sheetName(title: string, taken: Set<string>): string {
  const clean = title
    .replaceAll(/[\\/?*[\]:']/g, ' ')
    .slice(0, 31)
    .trim();
  let name = clean;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${clean.slice(0, 28)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
