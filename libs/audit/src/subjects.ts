import { defineSubject, type Declares } from '@vorgang/access';

export const auditTrailSubject = defineSubject('AuditTrail', { name: 'audit-trail', actions: ['read'] });

/** Jobs, letters on their way, health of the system. */
export const operationsSubject = defineSubject('Operations', { name: 'operations', actions: ['read', 'retry', 'test-mail'] });

declare module '@vorgang/access' {
  interface Subjects {
    AuditTrail: Declares<typeof auditTrailSubject>;
    Operations: Declares<typeof operationsSubject>;
  }
}
