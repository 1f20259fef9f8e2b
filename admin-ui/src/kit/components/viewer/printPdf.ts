import type { PDFDocumentProxy } from 'pdfjs-dist';
import { printedClass } from '../../theme/printed';
import { withStoredValues } from './annotations';

/** As sharp as an office printer needs it, in dots per inch. */
const dotsPerInch = 200;
const pointsPerInch = 72;

/**
 * Prints a PDF as it is. Each page is drawn on a sheet of its own, which only the printer sees.
 * @throws what the reader says of a page that cannot be drawn
 */
export async function printPdf(pdf: PDFDocumentProxy): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = printedClass;
  sheets.setAttribute('aria-hidden', 'true');
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch });
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    await page.render({ canvas, viewport, intent: 'print', annotationMode: withStoredValues }).promise;
    sheets.append(canvas);
  }
  document.body.append(sheets);
  try {
    window.print();
  } finally {
    sheets.remove();
  }
}
