/** The sheet on top of a letter in a print batch: its address shows through the window of the envelope. */
export interface CoverSheet {
  /** The sender as in the letter itself: authority, office, street, town. */
  readonly sender: {
    readonly authority: string;
    readonly office: string;
    readonly street: string;
    readonly town: string;
    readonly phone?: string;
    readonly mail?: string;
  };
  /** Lines of the address window, name first; at most six. */
  readonly recipient: readonly string[];
  readonly batchNumber: string;
  /** Place of the letter in the batch, from 1. */
  readonly sheet: number;
  readonly sheets: number;
  readonly caseNumber: string;
  readonly documentTitle: string;
  /** The day of printing, YYYY-MM-DD. */
  readonly date: string;
}

/** One envelope of a batch: its cover sheet, and the documents below it. */
export interface Enclosure {
  readonly sheet: CoverSheet;
  /** PDFs, in this order. */
  readonly documents: readonly Uint8Array[];
}

/**
 * Makes one printable PDF out of many letters. It is declared here for the room that prints; the room that writes letters, beside
 * it, implements it.
 */
export abstract class PrintPress {
  /** @throws Error where a document is no PDF */
  abstract cover(enclosure: Enclosure): Promise<readonly Uint8Array[]>;

  /** All parts in this order, each beginning on a new sheet of paper (duplex). */
  abstract bind(parts: readonly Uint8Array[], title: string, date: string): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
}
