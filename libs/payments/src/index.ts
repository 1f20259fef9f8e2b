export { PaymentsModule } from './payments.module.js';
export { paymentsEvents } from './payments.events.js';
