import type { PrintedList } from '@vorgang/documents';
import { localDateOf } from '@vorgang/platform';
import { listColumnWords } from '@vorgang/words';
import type { ExportedList } from './exported-list.js';
import { cellOf, cellText, columnWidths } from './list-cells.js';

/** The list for paper. All of it is held in memory, so it is asked only for what people print. */
export async function toPaper(list: ExportedList): Promise<PrintedList> {
  const { language, columns } = list;
  const rows: string[][] = [];
  for await (const items of list.pages) {
    for (const item of items)
      rows.push(columns.map((column) => cellText(cellOf(column, item, list.definitionOf(item), language), language)));
  }
  return {
    locale: language,
    title: list.title,
    authority: list.authority,
    date: localDateOf(list.madeAt),
    about: list.about(),
    columns: columns.map((column) => ({
      title: listColumnWords[column][language],
      share: columnWidths[column],
      numeric: column === 'amount',
    })),
    rows,
    note: rows.length > 0 ? '' : language === 'de' ? 'In dieser Liste ist kein Vorgang.' : 'There is no case in this list.',
  };
}
