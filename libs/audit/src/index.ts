export { AuditModule } from './audit.module.js';
export { SearchEvents } from './search-events/search-events.query.js';
export { trailEntry, trailPage, type TrailPage } from './search-events/search-events.shape.js';
