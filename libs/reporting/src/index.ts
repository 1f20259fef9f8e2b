export * from './xes/index.js';
