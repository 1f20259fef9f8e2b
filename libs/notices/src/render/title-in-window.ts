const PREFERENCES = '/ViewerPreferences <<';
const DISPLAY_TITLE = '\n    /DisplayDocTitle true';
const START = 'startxref\n';

/**
 * Has a viewer show the document's title in place of its file name, as PDF/UA-1 (ISO 14289-1, 7.1) asks;
 * Typst says so only when told to write PDF/UA, which its WebAssembly build cannot be told. The catalogue
 * is the last object of Typst's files, so all others stay where they are and only the table that follows
 * moves. A file that looks otherwise is left as it is.
 */
export function withTitleInWindow(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const start = file.lastIndexOf(START);
  const table = Number.parseInt(file.subarray(start + START.length).toString('latin1'), 10);
  const catalog = file.lastIndexOf('/Type /Catalog', start);
  const preferences = file.indexOf(PREFERENCES, catalog);
  const isLastObject = catalog > 0 && file.indexOf(' 0 obj', catalog) === -1;
  if (start < 0 || preferences < 0 || preferences > table || !isLastObject) return pdf;
  const cut = preferences + PREFERENCES.length;
  return Buffer.concat([
    file.subarray(0, cut),
    Buffer.from(DISPLAY_TITLE),
    file.subarray(cut, start + START.length),
    Buffer.from(`${table + DISPLAY_TITLE.length}\n%%EOF`),
  ]);
}
