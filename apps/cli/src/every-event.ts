import { accessEvents } from '@vorgang/access';
import { auditEvents } from '@vorgang/audit';
import { bulkEvents } from '@vorgang/bulk';
import { caseEvents, stuckEvents } from '@vorgang/cases';
import { printBatchEvents } from '@vorgang/correspondence';
import { textBlockEvents, viewEvents } from '@vorgang/desk';
import { intakeEvents } from '@vorgang/intake';
import { operationsEvents } from '@vorgang/operations';
import { paymentsEvents } from '@vorgang/payments';
import { platformEvents } from '@vorgang/platform';
import { reportingEvents } from '@vorgang/reporting';

/** Every kind of event, for programs that read the log without composing the rooms. A spec checks that it is complete. */
export const everyEvent = [
  ...platformEvents,
  ...accessEvents,
  ...caseEvents,
  ...stuckEvents,
  ...intakeEvents,
  ...printBatchEvents,
  ...paymentsEvents,
  ...reportingEvents,
  ...bulkEvents,
  ...textBlockEvents,
  ...viewEvents,
  ...auditEvents,
  ...operationsEvents,
] as const;
