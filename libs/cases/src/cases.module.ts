import { EventKinds } from '@vorgang/platform';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseDesk } from './case-desk.js';
import { Colleagues } from './colleagues.js';
import { DecisionDraft } from './decision-draft.js';
import { IfSigned } from './queries/if-signed.js';
import { CaseHoldings } from './erasure/case-holdings.js';
import { Errands } from './errands.js';
import { caseEvents } from './domain/case.events.js';
import { CaseNumbers, KassenzeichenRange } from './numbers.js';
import {
  CaseAssignmentRow,
  CaseCheckRow,
  CaseFactRow,
  CaseFileRow,
  CaseLetterRow,
  CaseSeenRow,
  CaseWordRow,
  PaymentReferenceRow,
  SearchWordRow,
  StuckCaseRow,
  WorkItemEntity,
} from './persistence/case.rows.js';
import { CaseStore } from './persistence/case.store.js';
import { AlikeCases } from './queries/alike-cases.js';
import { CasePayments } from './queries/case-payments.js';
import { CountQueuesController, QueueCounts } from './queries/count-queues.js';
import { DraftDecisionController } from './queries/draft-decision.js';
import { CaseList, ListCasesController } from './queries/list-cases.js';
import { NeighboursController } from './queries/neighbours.js';
import { OpenAttachmentController } from './queries/open-attachment.js';
import { ReadTimelineController } from './queries/read-timeline.js';
import { ListWords } from './queries/list-words.js';
import { SeenCases } from './queries/seen-cases.js';
import { SeenJobs } from './queries/seen.jobs.js';
import { CaseReader, ShowCaseController } from './queries/show-case.js';
import { CaseFinder } from './search/case-finder.js';
import { CaseLines } from './search/case-line.js';
import { RecentCasesController } from './search/recent-cases.js';
import { SearchCasesController } from './search/search-cases.js';
import { SearchJobs } from './search/search.jobs.js';
import { ApproveDecisionController, ApproveDecisionHandler } from './use-cases/approve-decision.js';
import { CorrectDataController, CorrectDataHandler } from './use-cases/correct-data.js';
import { MarkSeenController } from './use-cases/mark-seen.js';
import { NextCaseController, NextCaseHandler } from './use-cases/next-case.js';
import { ProposeDecisionController, ProposeDecisionHandler } from './use-cases/propose-decision.js';
import { RecordCheckController, RecordCheckHandler } from './use-cases/record-check.js';
import { RecordPaymentController, RecordPaymentHandler } from './use-cases/record-payment.js';
import { RequestInformationController, RequestInformationHandler } from './use-cases/request-information.js';
import { SubmitCaseHandler } from './use-cases/submit-case.js';
import { Crews } from './stuck/crews.js';
import { FreeCaseHandler, FreeDeskJob } from './stuck/free-desk.js';
import { FindStuckHandler, FindStuckJob, StuckCases } from './stuck/find-stuck.js';
import { stuckEvents } from './stuck/stuck.events.js';
import { systemHandlers } from './use-cases/system-commands.js';
import { WorkloadModule } from './workload.js';
import { plainChanges } from './changes/plain.js';

const plain = [...plainChanges.values()];

/** The heart: the case, its decisions, its work queues, its timeline. */
@Module({
  imports: [
    WorkloadModule,
    TypeOrmModule.forFeature([
      CaseFileRow,
      CaseCheckRow,
      CaseAssignmentRow,
      WorkItemEntity,
      CaseFactRow,
      CaseLetterRow,
      CaseSeenRow,
      CaseWordRow,
      PaymentReferenceRow,
      SearchWordRow,
      StuckCaseRow,
    ]),
  ],
  controllers: [
    // "next" stands before ":caseId", which would swallow it.
    NextCaseController,
    ListCasesController,
    SearchCasesController,
    RecentCasesController,
    CountQueuesController,
    NeighboursController,
    MarkSeenController,
    ShowCaseController,
    ReadTimelineController,
    OpenAttachmentController,
    ApproveDecisionController,
    CorrectDataController,
    DraftDecisionController,
    ProposeDecisionController,
    RecordCheckController,
    RecordPaymentController,
    RequestInformationController,
    ...plain.map(({ controller }) => controller),
  ],
  providers: [
    CaseHoldings,
    CaseFinder,
    CaseLines,
    SearchJobs,
    CaseStore,
    CaseDesk,
    Colleagues,
    Errands,
    DecisionDraft,
    IfSigned,
    KassenzeichenRange,
    CaseNumbers,
    SeenCases,
    ListWords,
    SeenJobs,
    AlikeCases,
    CasePayments,
    Crews,
    StuckCases,
    FindStuckHandler,
    FindStuckJob,
    FreeCaseHandler,
    FreeDeskJob,
    CaseList,
    QueueCounts,
    CaseReader,
    ApproveDecisionHandler,
    CorrectDataHandler,
    NextCaseHandler,
    ProposeDecisionHandler,
    RecordCheckHandler,
    RecordPaymentHandler,
    RequestInformationHandler,
    SubmitCaseHandler,
    ...systemHandlers,
    ...plain.map(({ handler }) => handler),
  ],
  exports: [CaseStore, CaseDesk, DecisionDraft, Errands, CaseHoldings, ListWords, Crews, StuckCases],
})
export class CasesModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, seen: SeenCases) {
    kinds.declare([...caseEvents, ...stuckEvents]);
    for (const table of ['case_file', 'case_check', 'case_assignment', 'work_item', 'case_fact', 'case_letter', 'case_word'])
      holdings.declare({ table, fate: 'folded', why: 'written by the one save, from the case’s events' });
    holdings.declare(
      {
        table: 'search_word',
        fate: 'stays',
        why: 'words by themselves, of no case; what no case contains any more goes in the night (search:prune-words)',
      },
      { table: 'case_seen', fate: 'forgotten', forget: (cases) => seen.forgetCases(cases) },
      { table: 'stuck_case', fate: 'stays', why: 'a case and why nobody can act on it, until somebody can; nothing of citizens' },
      {
        table: 'payment_reference',
        fate: 'stays',
        why: 'a transaction’s or receipt’s number with the case that it paid, so that it pays no other',
      },
      { table: 'event', fate: 'stays', why: 'the skeleton of the log, without personal data of citizens' },
      { table: 'event_personal', fate: 'undecided', why: 'the source of all that is folded; the serving role may not delete it' },
      { table: 'stored_file', fate: 'undecided', why: 'documents; one content may belong to several cases' },
    );
  }
}
