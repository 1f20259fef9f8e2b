import { PassThrough, Readable } from 'node:stream';
import { onRead } from '@vorgang/platform';
import { listColumnWords } from '@vorgang/words';
import { ZipFile } from 'yazl';
import type { ExportedList } from './exported-list.js';
import { cellOf, columnWidths } from './list-cells.js';
import { beginSheet, endSheet, fixedParts, formats, letterOf, textCell, workbookXml, xmlOf } from './workbook-parts.js';

/**
 * The list as a workbook (ECMA-376): a sheet with the cases, and one that says what list it is.
 *
 * It is written as the rows come and holds one page of them in memory. The library that writes the figures holds every cell: for 50,000
 * cases it took 650 MB, and kept the process from everything else meanwhile.
 */
export const toWorkbook = (list: ExportedList): Readable => onRead(() => zipped(list));

function zipped(list: ExportedList): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  let open: Readable | undefined;
  zip.outputStream.pipe(out);
  zip.on('error', (error: Error) => out.destroy(error));
  // Whoever stops reading needs no further part of the list.
  out.on('close', () => open?.destroy());
  const { language, columns } = list;
  const german = language === 'de';
  const mtime = list.madeAt;
  const printed = {
    title: list.title,
    madeBy: list.madeBy,
    page: german ? 'Seite' : 'Page',
    of: german ? 'von' : 'of',
  };
  const widths = columns.map((column) => columnWidths[column]);
  let written = 0;
  const filtered = (): string => `A1:${letterOf(columns.length - 1)}${written + 1}`;

  async function* cases(): AsyncGenerator<string> {
    yield beginSheet(widths, true);
    yield `<row>${columns.map((column) => textCell(listColumnWords[column][language], formats.head)).join('')}</row>`;
    for await (const items of list.pages) {
      written += items.length;
      yield items
        .map((item) => `<row>${columns.map((column) => xmlOf(cellOf(column, item, list.definitionOf(item), language))).join('')}</row>`)
        .join('');
    }
    yield endSheet(printed, filtered());
  }

  function about(): string {
    const lines = list
      .about()
      .map(({ label, value }) => `<row>${textCell(label, formats.head)}${textCell(value)}</row>`)
      .join('');
    return `${beginSheet([24, 90], false)}<row>${textCell(list.title, formats.title)}</row>${lines}${endSheet(printed, null)}`;
  }

  for (const [path, xml] of fixedParts(german)) zip.addBuffer(Buffer.from(xml), path, { mtime });
  const later = (xml: () => string | AsyncGenerator<string>, path: string): void =>
    zip.addReadStreamLazy(path, { mtime }, (take) => {
      const content = xml();
      open = Readable.from(typeof content === 'string' ? [Buffer.from(content)] : content);
      // The library passes on the data, but not a failure of reading.
      open.on('error', (error: Error) => out.destroy(error));
      take(null, open);
    });
  later(cases, 'xl/worksheets/sheet1.xml');
  // They name what only the rows tell: how many there are.
  later(about, 'xl/worksheets/sheet2.xml');
  later(() => workbookXml([german ? 'Vorgänge' : 'Cases', german ? 'Über diese Liste' : 'About this list'], filtered()), 'xl/workbook.xml');
  zip.end();
  return out;
}
