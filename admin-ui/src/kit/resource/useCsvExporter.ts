import type { Exporter, RaRecord } from 'react-admin';
import { saveBlob } from '../api/saveBlob';
import { useT } from '../i18n';
import { today } from '../i18n/format';
import type { CsvValue } from './csv';

/** A column of the file: its head in the language of the page, and what it says of a record. */
export type CsvColumn<R> = readonly [head: string, value: (record: R) => CsvValue];

/** The most records that one file holds. Where there are more, the last line says so. */
export const mostExported = 10_000;

/** React-admin's exporter for a list: the columns that the list shows, as CSV. The file has the list's name and the day in its name. */
export function useCsvExporter<R extends RaRecord>(name: string, columns: readonly CsvColumn<R>[]): Exporter<R> {
  const t = useT();
  return async (records) => {
    // How a file is written is not needed to show a list.
    const { csv } = await import('./csv');
    const rows = [
      columns.map(([head]) => head),
      ...records.slice(0, mostExported).map((record) => columns.map(([, value]) => value(record))),
    ];
    if (records.length > mostExported) rows.push([t('csv.cutOff', { count: mostExported })]);
    saveBlob(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }), `${name} ${today()}.csv`);
  };
}
