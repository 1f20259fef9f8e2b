export { CorrespondenceModule } from './correspondence.module.js';
export { printBatchEvents } from './print-batch/print-batch.events.js';
