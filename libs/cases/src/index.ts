export { addressLines, salutation } from './addressee.js';
export { CaseDesk, caseParams, caseReceipt, type CaseReceipt } from './case-desk.js';
export { Errands, mustBeAsSeen, type Errand, type KnownPeople } from './errands.js';
export { factsOf } from './case.facts.js';
export { caseAttributes, caseFileColumns, workItemColumns } from './case.policy.js';
export { CasesModule } from './cases.module.js';
export { decisionInput, DecisionDraft, type DecisionInput, type DraftedDecision } from './decision-draft.js';
export { caseEventKinds, isCaseEventKind, type CaseEvent, type CaseEventKind, type CaseEventOf, type RecordedCaseEvent } from './domain/case.events.js';
export { evolve, fold } from './domain/case.evolve.js';
export * from './domain/case.js';
export { phases, type Journey, type Phase } from './domain/journey.js';
export { applicantName, noDeadline, rowsOf, searchable, type CaseRows } from './domain/case.rows.js';
export { vocabularyOf, type VocabularyRow } from './domain/case.vocabulary.js';
export { codeMark, searchedIn, searchFields, wordRows, type SearchField, type WordRow } from './domain/case.words.js';
export { caseActions, isPossible, transitions, type CaseAction } from './domain/case.transitions.js';
export { pointerParts, setAtPointer, valueAt } from './domain/pointer.js';
export { asCaseEvent, caseStream, CaseStore } from './persistence/case.store.js';
export { caseFilter, filterCases, queueKeys, type CaseFilter, type QueueKey } from './queries/case-filter.js';
export { caseListQuery } from './queries/list-cases.js';
export { maybeInWorkThen, stateThen } from './queries/state-then.sql.js';
export { SeenCases } from './queries/seen-cases.js';
export { timelineEntryOf } from './queries/read-timeline.js';
export { mutable, serviceOf } from './queries/show-case.js';
export * from './shapes.js';
export { SubmitCase, type RoutableSubmission } from './use-cases/submit-case.js';
export {
  AnswerRequest, BatchLetter, ConfirmPosted, ExpireRequest, FileLetter, NoteDelivery, RemindApplicant, ReportPayment,
} from './use-cases/system-commands.js';
