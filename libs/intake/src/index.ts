export { IntakeModule } from './intake.module.js';
export { QuarantineRow } from './persistence/quarantine.row.js';
export { SubmissionMessageRow, SubmissionRow } from './persistence/submission.row.js';
export { CountQuarantine } from './quarantine/list-quarantine.js';
export { RefuseSubmission } from './quarantine/refuse-submission.js';
export { ReleaseSubmission } from './quarantine/release-submission.js';
export { contentHash } from './submission/content-hash.js';
export { receiptShape, portalStates, type PortalState, type Receipt } from './submission/receipt.shape.js';
export { answerShape, submissionShape, type Answer, type Submission } from './submission/submission.shape.js';
