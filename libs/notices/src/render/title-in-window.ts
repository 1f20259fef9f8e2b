const PREFERENCES = '/ViewerPreferences <<';
const DISPLAY_TITLE = '\n    /DisplayDocTitle true';
const START = 'startxref\n';

/**
 * Makes viewers show the document's title instead of its file name, as PDF/UA-1 (ISO 14289-1, 7.1) demands. Typst does so only in
 * PDF/UA mode, which its WebAssembly build does not offer. The catalogue is the last object of Typst's files, so all other
 * objects stay in place and only the table after it moves. A file of another structure is left unchanged.
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
