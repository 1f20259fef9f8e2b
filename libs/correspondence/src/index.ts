export { CorrespondenceModule } from './correspondence.module.js';
export { PrintBatchRow } from './print-batch/print-batch.row.js';
export { printBatchEvents } from './print-batch/print-batch.events.js';
