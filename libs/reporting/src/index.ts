export { figure, type Figure, type Figures } from './figures/figures.shape.js';
export { ReportingModule } from './reporting.module.js';
export { weeklyStreams } from './weekly/weekly-report.job.js';
export * from './xes/index.js';
export { reportingEvents } from './reporting.events.js';
export { figureDifferences, foldFigures, rebuildFigures } from './roll-ups/fold.js';
export { rollUps, type RollUpName } from './roll-ups/measures.js';
export { fillSql } from './roll-ups/fold.sql.js';
