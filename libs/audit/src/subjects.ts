import { defineSubject, type Declares } from '@vorgang/access';

export const auditTrailSubject = defineSubject('AuditTrail', { name: 'audit-trail', actions: ['read'] });

declare module '@vorgang/access' {
  interface Subjects {
    AuditTrail: Declares<typeof auditTrailSubject>;
  }
}
