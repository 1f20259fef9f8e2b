/** A report on A4: its subject, and one part for each figure. Everything is text as the reader sees it. */
export interface PrintedReport {
  readonly locale: 'de' | 'en';
  readonly title: string;
  /** The municipality whose report it is. */
  readonly authority: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Period, day, filters: label and value. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly {
    readonly title: string;
    readonly sentence: string;
    readonly tiles: readonly { readonly label: string; readonly value: string; readonly note: string }[];
    readonly tables: readonly {
      readonly title: string;
      readonly sentence: string;
      readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
      readonly rows: readonly (readonly string[])[];
      /** The length of each row's bar, 0 to 1 of the longest; empty where there is nothing to draw. */
      readonly bars: readonly number[];
      readonly note: string;
    }[];
  }[];
}

/** A list on landscape A4, with its head on each page. Everything is text as the reader sees it. */
export interface PrintedList {
  readonly locale: 'de' | 'en';
  readonly title: string;
  readonly authority: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Filter, order, who and when: label and value. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  /** `share`: the column's part of the width, beside the others'. */
  readonly columns: readonly { readonly title: string; readonly share: number; readonly numeric: boolean }[];
  /** All rows have the length of `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** What stands under the list; empty where there is nothing to say. */
  readonly note: string;
}

/** Typesets reports and lists as PDF. It is declared here for the rooms that have them; the room with the typesetter implements it. */
export abstract class ReportPress {
  abstract report(report: PrintedReport): Promise<Uint8Array>;
  abstract list(list: PrintedList): Promise<Uint8Array>;
}
