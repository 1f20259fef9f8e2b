export * from './local-date.js';
export * from './holidays.js';
export * from './office-calendar.js';
