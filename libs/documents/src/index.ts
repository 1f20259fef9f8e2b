export * from './documents.module.js';
export * from './file-store.js';
export { PrintPress } from './print-press.js';
export { downloadHeaders, fileNameParameters, deliveredWhole, sendFile, type Download } from './send-file.js';
export { isOfType } from './sniff.js';
export { ReportPress, type PrintedList, type PrintedReport } from './report-press.js';
export * from './stored-file.row.js';
export { HeldPapers, heldDays, type HeldPaper, type OpenPaper } from './held/held-papers.js';
