export { operationsEvents } from './operations.events.js';
export { OperationsModule } from './operations.module.js';
export { RecordRestore } from './record-restore.js';
