export { addressLines, salutation } from './addressee.js';
export { CaseDesk, caseParams, caseReceipt, type CaseReceipt } from './case-desk.js';
export { CaseHoldings } from './erasure/case-holdings.js';
export { Errands, mustBeAsSeen, type Errand, type KnownPeople } from './errands.js';
export { factsOf } from './case.facts.js';
export { caseAttributes } from './case.policy.js';
export { CasesModule } from './cases.module.js';
export type { CaseAttributes } from './subjects.js';
export { listsOnFile, type CaseOnFile } from './reckoning.js';
export { decisionInput, DecisionDraft, type DecisionInput } from './decision-draft.js';
export { differences, type Difference } from './domain/differences.js';
export { caseDataSql, caseEventKinds, caseEvents, isCaseEventKind, type CaseEvent, type RecordedCaseEvent } from './domain/case.events.js';
export { fold, goOn, noticesOf } from './domain/case.evolve.js';
export { withoutLists } from './domain/case.lists.js';
export * from './domain/case.js';
export * from './domain/task.js';
export { accountOf, awaitsPayment, type Account } from './domain/case.money.js';
export { letterAbout } from './domain/case.orders.js';
export { phases, type Journey, type Phase } from './domain/journey.js';
export { applicantName } from './domain/case.person.js';
export { noDeadline, rowsOf, type CaseRows } from './domain/case.rows.js';
export { soundOf } from './domain/case.sound.js';
export { drawerOf } from './domain/case.drawer.js';
export { traitRows } from './domain/case.traits.js';
export { inVocabulary, vocabularyOf } from './domain/case.vocabulary.js';
export { codeMark } from './domain/case.words.js';
export { caseActions, isPossible, actions, rightOf, undoOf, type CaseAction, type StaffAction } from './domain/case.actions.js';
export { referenceKey } from './domain/case.reference.js';
export { caseNumberOf } from './domain/case.number.js';
export { CaseRebuild } from './persistence/case.rebuild.js';
export { asCaseEvent, caseStream, CaseStore } from './persistence/case.store.js';
export { foldedTables, shapeOf, type FoldedTable } from './persistence/case.tables.js';
export { caseFilter, filterCases } from './queries/case-filter.js';
export { mustNotListByPerson } from './queries/by-person.js';
export { caseListQuery, CaseList, type CaseListQuery } from './queries/list-cases.js';
export { listOfCase, ofState, publishedColumns, textOfState } from './reading/published.js';
export { attributesOfCase, permittedCase, permittedWork, readableCase } from './reading/readable-case.js';
export { maybeInWorkThen, stateThen } from './queries/state-then.sql.js';
export { pruneWords } from './search/search.jobs.js';
export { ListWords } from './queries/list-words.js';
export { timelineEntryOf } from './queries/read-timeline.js';
export { mutable } from './queries/mutable.js';
export { earlierNotices, reopenedBy, serviceOf } from './queries/show-case.js';
export { noLists, shownCase } from './queries/shown-case.js';
export * from './case-detail.js';
export * from './shapes.js';
export { Crews } from './stuck/crews.js';
export { FindStuck, StuckCases, type StuckCase } from './stuck/find-stuck.js';
export { type Standing } from './stuck/why-stuck.js';
export { CaseNumbers } from './numbers.js';
export { requestInput } from './use-cases/request-information.js';
export { type NewCase } from './persistence/new-cases.js';
export { CasesOfSubmissions, SubmitCase, type RoutableSubmission } from './use-cases/submit-case.js';
export {
  AnswerRequest,
  BatchLetter,
  ConfirmPosted,
  ExpireRequest,
  FileLetter,
  NoteDelivery,
  RemindApplicant,
  ReportPayment,
} from './use-cases/system-commands.js';
export { stuckEvents } from './stuck/stuck.events.js';
export { plannedDaySchema } from './domain/planned-day.js';
