export { PaymentsModule } from './payments.module.js';
export { ReceivableRow } from './persistence/receivable.row.js';
export { paymentsEvents } from './payments.events.js';
