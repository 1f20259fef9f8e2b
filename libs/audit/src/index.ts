export { AuditModule } from './audit.module.js';
export { auditEvents } from './audit.events.js';
