export { BulkModule } from './bulk.module.js';
export { bulkEvents } from './bulk.events.js';
