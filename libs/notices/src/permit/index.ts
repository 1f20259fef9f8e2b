export * from './permit-token.js';
