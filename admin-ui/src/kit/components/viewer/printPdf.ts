import type { PDFDocumentProxy } from 'pdfjs-dist';
import { printedClass } from '../../theme/printed';
import { withStoredValues } from './annotations';

const pointsPerInch = 72;
/** As sharp as an office printer needs it; less for many pages, since each takes four bytes for each dot. In dots per inch. */
const dotsPerInch = (pages: number): number => (pages <= 20 ? 200 : 110);
/** More of them take more memory than a browser gives. */
export const mostPages = 100;

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
    const viewport = page.getViewport({ scale: dotsPerInch(pdf.numPages) / pointsPerInch });
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
