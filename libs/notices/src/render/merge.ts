import { setImmediate } from 'node:timers/promises';

export interface MergeOptions {
  title?: string;
  /** Date in the file's metadata, `YYYY-MM-DD`; left out if absent. */
  date?: string;
  /**
   * Each part starts on the front of a sheet, so an empty page follows a part with an odd number of pages. It is on by default:
   * two people's letters on one sheet would be a breach of data protection, while an empty page on a one-sided printer does no
   * harm.
   */
  duplex?: boolean;
}

/**
 * Joins PDFs to one, for printing: the list, then letter after letter, in this order. Tags do not survive the merge; the
 * accessible document is the single letter. The same parts give the same bytes.
 * @throws if a part is not a PDF
 */
export async function mergePdf(parts: Uint8Array[], options: MergeOptions = {}): Promise<Uint8Array> {
  const { PageSizes, ParseSpeeds, PDFDocument } = await import('@cantoo/pdf-lib');
  const merged = await PDFDocument.create({ updateMetadata: false });
  if (options.title) merged.setTitle(options.title);
  if (options.date) {
    const date = new Date(`${options.date}T00:00:00Z`);
    merged.setCreationDate(date);
    merged.setModificationDate(date);
  }
  for (const part of parts) {
    const source = await PDFDocument.load(part, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    const pages = await merged.copyPages(source, source.getPageIndices());
    for (const page of pages) merged.addPage(page);
    if ((options.duplex ?? true) && pages.length % 2 === 1) merged.addPage(PageSizes.A4);
    // Each part takes some milliseconds; other work of this process runs in between.
    await setImmediate();
  }
  return merged.save({ addDefaultPage: false, objectsPerTick: 500 });
}

/** How many pages a PDF has. @throws if it is not a PDF */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
}
