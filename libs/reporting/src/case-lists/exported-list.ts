import type { CaseListItem } from '@vorgang/cases';
import type { ServiceDefinition } from '@vorgang/catalogue';
import type { Locale } from '@vorgang/platform';
import type { ListColumn } from '@vorgang/words';

/** A list of cases that is being written into a file. */
export interface ExportedList {
  readonly language: Locale;
  /** "Meine Vorgänge" */
  readonly title: string;
  readonly authority: string;
  readonly madeAt: Date;
  /** Who and when, in one line. */
  readonly madeBy: string;
  readonly columns: readonly ListColumn[];
  /** What list it is: filter, order, who, when, how many. It is asked once all pages are read. */
  readonly about: () => readonly { readonly label: string; readonly value: string }[];
  /** The cases in the order of the list, page by page. To be read once. */
  readonly pages: AsyncIterable<readonly CaseListItem[]>;
  readonly definitionOf: (item: CaseListItem) => ServiceDefinition | undefined;
}
