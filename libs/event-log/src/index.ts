export * from './event-log.js';
export * from './event-log.module.js';
export * from './event.rows.js';
export * from './follower.js';
