export * from './documents.module.js';
export * from './file-store.js';
export { downloadHeaders, fileNameParameters, sendFile, type Download } from './send-file.js';
export { isOfType, unknownType } from './sniff.js';
export * from './stored-file.row.js';
