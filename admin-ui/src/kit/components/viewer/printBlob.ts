import { mostPages, printPdf } from './printPdf';
import { openReader } from './usePdf';

/** There are more pages than a browser can print from here; the file itself can be printed. */
export class TooManyPages extends Error {
  override readonly name = 'TooManyPages';
}

/**
 * Prints a PDF that is not shown.
 * @throws TooManyPages beyond `mostPages`
 */
export async function printBlob(data: Blob): Promise<void> {
  const reader = openReader();
  try {
    const pdf = await reader.open({ data: await data.arrayBuffer(), stopAtErrors: false });
    if (pdf.numPages > mostPages) throw new TooManyPages();
    await printPdf(pdf);
  } finally {
    reader.end();
  }
}
