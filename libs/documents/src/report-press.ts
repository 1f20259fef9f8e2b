/** A report on A4: what it is about, and one part for each figure. Everything is text as the reader sees it. */
export interface PrintedReport {
  readonly locale: 'de' | 'en';
  readonly title: string;
  /** Whose report it is: the municipality. */
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
      /** For each row a share of the longest bar, 0 to 1; empty where there is nothing to draw. */
      readonly bars: readonly number[];
      readonly note: string;
    }[];
  }[];
}

/** Sets a report as PDF. Declared here for the room that reports; implemented by the room that has the typesetter. */
export abstract class ReportPress {
  abstract report(report: PrintedReport): Promise<Uint8Array>;
}
