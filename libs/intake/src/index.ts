export { IntakeModule } from './intake.module.js';
export { submissionExamples } from './channels/portal-api/examples.js';
export { type Receipt } from './channels/portal-api/receipt.shape.js';
export { RefuseSubmission } from './quarantine/refuse-submission.js';
export { ReleaseSubmission } from './quarantine/release-submission.js';
export { contentHash } from './submission/content-hash.js';
export { sourceActors, sourceSaidBy } from './submission/source.js';
export { answerShape, submissionShape, type Answer, type Submission } from './submission/submission.shape.js';
export { intakeEvents } from './intake.events.js';
