import { escapedXml } from '@vorgang/platform';
import type { Cell } from './list-cells.js';

/** The cell formats of the workbook, by their place in `cellXfs`. */
export const formats = { text: 0, head: 1, day: 2, moment: 3, money: 4, title: 5 } as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel refuses a workbook with a longer text in a cell. */
const longestText = 32_767;

/** The text as XML holds it, as far as Excel reads a cell. */
export function escaped(text: string): string {
  return escapedXml(text.slice(0, longestText));
}

/** The name of a column: A, B, … Z; a list has no more. @param index from 0 */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * A text as a cell. It is typed as a string that stands in the cell itself (ECMA-376, 18.3.1.53), so no program reads it as a formula,
 * whatever it begins with.
 */
export function textCell(text: string, format: number = formats.text): string {
  return `<c t="inlineStr" s="${format}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const dayMs = 86_400_000;
/** Days since 30 December 1899, as spreadsheets count them. */
const serialOf = (ms: number): number => (ms - Date.UTC(1899, 11, 30)) / dayMs;

const berlin = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Berlin' });

/** A cell of the list. Days, moments (in the town hall's time) and amounts are numbers with a format, so that they can be reckoned with. */
export function xmlOf(cell: Cell): string {
  switch (cell?.kind) {
    case undefined:
      return '<c/>';
    case 'text':
      return textCell(cell.value);
    case 'day':
      return `<c s="${formats.day}"><v>${serialOf(Date.parse(`${cell.value}T00:00:00Z`))}</v></c>`;
    case 'moment':
      return `<c s="${formats.moment}"><v>${serialOf(Date.parse(`${berlin.format(cell.value).replace(' ', 'T')}Z`)).toFixed(6)}</v></c>`;
    case 'money':
      return `<c s="${formats.money}"><v>${cell.cents / 100}</v></c>`;
  }
}

/** In the head and foot of a printed sheet, `&` begins a code (18.3.1.46), and both are at most 255 characters. */
const inHead = (text: string): string => escaped(text.slice(0, 100).replaceAll('&', '&&'));

interface Printed {
  readonly title: string;
  readonly madeBy: string;
  readonly page: string;
  readonly of: string;
}

/** Everything of a sheet before its rows. @param widths of the columns, in characters */
export function beginSheet(widths: readonly number[], frozen: boolean): string {
  const pane = frozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${frozen ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
}

/** Everything of a sheet behind its rows: landscape A4, one page wide, with page numbers. @param filtered the range with the filter */
export function endSheet({ title, madeBy, page, of }: Printed, filtered: string | null): string {
  const filter = filtered === null ? '' : `<autoFilter ref="${filtered}"/>`;
  return `</sheetData>${filter}<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;L${inHead(title)}&amp;R${inHead(madeBy)}</oddHeader><oddFooter>&amp;C${inHead(page)} &amp;P ${inHead(of)} &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The workbook with its sheets; the first has its head on each printed page, and its filter (`_xlnm`, 18.2.5). */
export function workbookXml(sheets: readonly [list: string, about: string], filtered: string): string {
  const [list] = sheets;
  const name = `'${list.replaceAll("'", "''")}'`;
  const absolute = filtered.replaceAll(/([A-Z])(\d+)/g, '$$$1$$$2');
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map((sheet, at) => `<sheet name="${escaped(sheet)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join(
      '',
    )}</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${escaped(name)}!${absolute}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${escaped(name)}!$1:$1</definedName></definedNames></workbook>`;
}

/** The parts that are the same in every workbook of a list. @param german whether days are written 31.12.2026 */
export function fixedParts(german: boolean): readonly (readonly [path: string, xml: string])[] {
  const override = (path: string, type: string): string => `<Override PartName="/xl/${path}" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('worksheets/sheet2.xml', 'worksheet')}${override('styles.xml', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${relations}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', stylesXml(german)],
  ];
}

/** The formats by their places in `formats`. */
function stylesXml(german: boolean): string {
  const day = german ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
  const numbers = [day, `${day} hh:mm`, '#,##0.00 "€"'];
  const top = '<alignment vertical="top" wrapText="1"/>';
  const xf = (number: number, font: number, fill: number): string =>
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`;
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${numbers.length}">${numbers
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF0"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xf(0, 0, 0)}${xf(0, 1, 2)}${xf(164, 0, 0)}${xf(165, 0, 0)}${xf(166, 0, 0)}${xf(0, 2, 0)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
