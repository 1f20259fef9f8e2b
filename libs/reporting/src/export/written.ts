import type { LocalText } from '@vorgang/cases';
import { partsOf, parseLocalDate } from '@vorgang/platform';
import type { Cell, Column, ReportAnswer } from '../dashboard/report.shape.js';
import { wordsOf, type Language, type Words } from '../dashboard/words.js';

/** A report for export: the answers, and the parameters of the request. */
export interface WrittenReport {
  readonly language: Language;
  readonly authority: string;
  readonly answers: readonly ReportAnswer[];
  /** The names of the services, teams and channels that it is narrowed to. */
  readonly filters: readonly string[];
  readonly writtenOn: string;
}

export const reportTitle: LocalText = { de: 'Bericht über die Vorgänge', en: 'Report on the cases' };

const months = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A cell as text for people. */
export function cellText(cell: Cell | undefined, column: Column, words: Words): string {
  const value = cell?.value ?? null;
  if (cell?.label) return cell.label[words.language];
  if (value === null) return '–';
  if (typeof value === 'string') {
    if (column.kind === 'day') return words.date(parseLocalDate(value));
    if (column.kind !== 'month') return value;
    const { year, month } = partsOf(parseLocalDate(value));
    return `${months[words.language][month - 1] ?? ''} ${year}`;
  }
  if (column.kind === 'percent') return words.percent(value);
  return column.kind === 'days' ? words.decimal(value) : words.count(value);
}

/** The heading of the report, in every format. */
export function aboutOf({ language, answers, filters, writtenOn }: WrittenReport): { label: string; value: string }[] {
  const words = wordsOf(language);
  const first = answers[0];
  if (!first) return [];
  const span = ({ from, to }: ReportAnswer['period']) => `${words.date(from)} – ${words.date(to)}`;
  return [
    { label: words.pick('Zeitraum', 'Period'), value: span(first.period) },
    { label: words.pick('Zeitraum davor', 'Period before'), value: span(first.before) },
    { label: words.pick('Stichtag', 'As of'), value: words.date(first.asOf) },
    { label: words.pick('Eingrenzung', 'Narrowed to'), value: filters.length > 0 ? filters.join(', ') : words.pick('keine', 'nothing') },
    { label: words.pick('Erstellt am', 'Made on'), value: words.date(parseLocalDate(writtenOn)) },
  ];
}

/** "n Vorgänge ohne Angabe", for cases of an earlier version that did not store what the figure needs. */
export function unknownText(count: number | undefined, words: Words): string {
  return count
    ? words.pick(
        `${words.cases(count)} ohne Angabe (zuletzt mit einer früheren Version bearbeitet).`,
        `${words.cases(count)} without this information (last changed with an earlier version).`,
      )
    : '';
}

/** kennzahlen_2026-03-01_2026-03-31.csv */
export function fileName({ language, answers }: WrittenReport, extension: string): string {
  const period = answers[0]?.period;
  return `${language === 'de' ? 'kennzahlen' : 'figures'}_${period?.from ?? ''}_${period?.to ?? ''}.${extension}`;
}
