import { Inject, Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { CaseList, type CaseListItem, type CaseListQuery } from '@vorgang/cases';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { ReportPress } from '@vorgang/documents';
import { Clock, formatLocalDate, localDateOf, parseLocalDate, type Locale } from '@vorgang/platform';
import { filterInWords, holdsWorkOnly, listSortWords, queueWords, type ListColumn } from '@vorgang/words';
import { Readable } from 'node:stream';
import { wordsOf } from '../dashboard/words.js';
import { Titles } from '../dashboard/titles.js';
import type { ExportedList } from './exported-list.js';
import { momentText } from './list-cells.js';
import { mostCases, queryOf, type ListOrder } from './list-export.shapes.js';
import { toPaper } from './to-paper.js';
import { toWorkbook } from './to-workbook.js';

/** How many cases are in memory at once; each part is a statement of its own, so no transaction grows old. */
const partSize = 500;

/** How the list is read: as the current person, or (for the worker) as its author with the rights of that moment. */
type Read = <T>(read: () => Promise<T>) => Promise<T>;

/** A file that is being written. */
export interface WrittenList {
  /** "Meine Vorgänge 2026-12-01.xlsx" */
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** How many cases are in it so far. */
  readonly written: () => number;
}

/** Writes a list of cases as a file, with what the person may export of it at that moment. */
@Injectable()
export class ListWriter {
  constructor(
    private readonly cases: CaseList,
    private readonly press: ReportPress,
    private readonly titles: Titles,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  /**
   * @param author the name of whoever takes it along
   * @param onPart is told after each part how many cases are written
   */
  async write(
    order: ListOrder,
    language: Locale,
    author: string,
    read: Read = (now) => now(),
    onPart: (written: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<WrittenList> {
    const query = queryOf(order);
    const madeAt = this.clock.now();
    const words = wordsOf(language);
    const { title, filters } = await read(() => this.inWords(order, language));
    const progress = { written: 0, cutOff: false };
    const madeBy = `${author}, ${momentText(madeAt, language)}`;
    const list: ExportedList = {
      language,
      title,
      authority: this.municipality.name,
      madeAt,
      madeBy,
      columns: withSubject(order.columns),
      about: () => [
        { label: words.pick('Auswahl', 'Selection'), value: filters.join('; ') },
        { label: words.pick('Anzahl', 'Number'), value: words.cases(progress.written) },
        { label: words.pick('Erstellt', 'Made'), value: madeBy },
        ...(progress.cutOff
          ? [
              {
                label: words.pick('Hinweis', 'Note'),
                value: words.pick(
                  `Die Liste endet nach ${words.cases(progress.written)}; es gibt mehr. Bitte den Filter enger wählen.`,
                  `The list ends after ${words.cases(progress.written)}; there are more. Please narrow the filter.`,
                ),
              },
            ]
          : []),
      ],
      pages: this.parts(query, mostCases[order.format], read, progress, onPart),
      definitionOf: ({ serviceKey }: CaseListItem) => this.catalogue.current(serviceKey),
    };
    return {
      name: `${title} ${localDateOf(madeAt)}.${order.format}`,
      content: order.format === 'pdf' ? Readable.from([Buffer.from(await this.press.list(await toPaper(list)))]) : toWorkbook(list),
      written: () => progress.written,
    };
  }

  /** The queue, and the filter and order, as one reads them. */
  async inWords(order: Pick<ListOrder, 'query'>, language: Locale): Promise<{ title: string; filters: string[] }> {
    const query = Object.fromEntries(new URLSearchParams(order.query));
    const { queue, sort, inWork } = queryOf(order);
    const people = await this.titles.people([query['assignee'], query['handledBy'], query['thenAssignee']].filter((id) => isId(id)));
    const teams = await this.titles.teamTitles((query['team'] ?? '').split(',').filter((id) => isId(id)));
    const usual = !holdsWorkOnly(queue) && !inWork ? '-received' : 'priority';
    const names = {
      language,
      service: (key: string) => this.titles.service(key)[language],
      team: (id: string) => teams.get(id),
      person: (id: string) => people.get(id),
      day: (day: string) => formatLocalDate(parseLocalDate(day), language),
      attribute: (key: string) => this.titles.filter(key)?.title[language],
      choice: (key: string, value: string) => this.titles.filter(key)?.choices?.find((one) => one.value === value)?.title[language],
    };
    return {
      title: queueWords[queue][language],
      filters: [
        ...Object.entries(query).flatMap(([name, value]) =>
          value === '' || name === 'queue' || name === 'sort' ? [] : [filterInWords(name, value, names)],
        ),
        listSortWords[sort ?? usual][language],
      ],
    };
  }

  /**
   * The list part by part, each from where the one before ended. A case that moved on in the order meanwhile would come twice; it is
   * written where it was first.
   */
  private async *parts(
    query: CaseListQuery,
    most: number,
    read: Read,
    progress: { written: number; cutOff: boolean },
    onPart: (written: number) => Promise<void>,
  ): AsyncGenerator<CaseListItem[]> {
    const seen = new Set<string>();
    for (let cursor: string | undefined; ;) {
      const { items, next } = await read(() => this.cases.part(query, Math.min(partSize, most - seen.size), cursor));
      const fresh = items.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      progress.written = seen.size;
      progress.cutOff = next !== null && seen.size >= most;
      yield fresh;
      await onPart(progress.written);
      if (next === null || progress.cutOff) return;
      cursor = next;
    }
  }

  /** How many cases the current person can export of it; counted up to what one file may hold, and one more. */
  count(order: ListOrder, most: number): Promise<number> {
    return this.cases.count(queryOf(order), most);
  }

  /** The name of the current person, for the file. */
  author(): string {
    return currentPrincipal().displayName;
  }
}

const isId = (id: string | undefined): id is string => id !== undefined && /^[0-9a-f-]{36}$/i.test(id);

/** On the page, the subject comes with the applicant and the service where they have no column; in the file they get one. */
function withSubject(columns: readonly ListColumn[]): ListColumn[] {
  const lacks = (column: ListColumn): ListColumn[] => (columns.includes(column) ? [] : [column]);
  return columns.flatMap((column) => (column === 'subject' ? [...lacks('applicant'), column, ...lacks('service')] : [column]));
}
