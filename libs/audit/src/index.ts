export { AuditModule } from './audit.module.js';
export { trailEntry, trailPage, type TrailPage } from './search-events/search-events.shape.js';
export { auditEvents } from './audit.events.js';
