import type { PrintedList } from './report-press.js';

/**
 * Makes one printable PDF out of many letters. It is declared here for the room that prints; the room that writes letters, beside
 * it, implements it.
 */
export abstract class PrintPress {
  /** The list that lies on top of the letters. */
  abstract list(list: PrintedList): Promise<Uint8Array>;

  /** How many pages a PDF has. @throws Error where it is none */
  abstract pages(document: Uint8Array): Promise<number>;

  /** All parts in this order, each beginning on a new sheet of paper (duplex). */
  abstract bind(parts: readonly Uint8Array[], title: string, date: string): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
}
