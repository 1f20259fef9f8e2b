export * from './applicant.js';
export * from './catalogue.js';
export * from './definition.schema.js';
export * from './errors.js';
export * from './facts.js';
export * from './municipality.js';
