import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { EventKinds } from '@vorgang/event-log';
import { Clock, HealthChecks, UnitOfWork } from '@vorgang/platform';
import { AnswerRequestController } from './channels/portal-api/answer-request.controller.js';
import { ReceiveAnswerHandler } from './reception/receive-answer.command.js';
import { IntakeLimit } from './channels/portal-api/intake-limit.guard.js';
import { quarantineBacklog } from './quarantine/backlog.js';
import { QuarantineRow } from './quarantine/quarantine.row.js';
import { QuarantineStore } from './quarantine/quarantine.store.js';
import { SubmissionMessageRow, SubmissionRow } from './submission/submission.row.js';
import { SubmissionStore } from './submission/submission.store.js';
import { CountQuarantineHandler, ListQuarantineController, ListQuarantineHandler } from './quarantine/list-quarantine.js';
import { QuarantineDesk } from './quarantine/quarantine.desk.js';
import { RefuseSubmissionController, RefuseSubmissionHandler } from './quarantine/refuse-submission.js';
import { ReleaseSubmissionController, ReleaseSubmissionHandler } from './quarantine/release-submission.js';
import { ShowQuarantineController } from './quarantine/show-quarantine.js';
import { IntakeDesk } from './reception/reception.js';
import { KeepSubmissionHandler } from './reception/keep-submission.command.js';
import { ReceiveSubmissionController } from './channels/portal-api/receive-submission.controller.js';
import { ReceivePaymentHandler, ReportPaymentController } from './channels/portal-api/report-payment.js';
import { FetchDocumentController, NoteRetrievalHandler } from './channels/portal-api/fetch-document.controller.js';
import { ShowStatusController } from './channels/portal-api/show-status.controller.js';

/** The ways in: what portals submit, ask and answer, and what could not be routed. */
@Module({
  imports: [CasesModule, TypeOrmModule.forFeature([SubmissionRow, SubmissionMessageRow, QuarantineRow])],
  controllers: [
    ReceiveSubmissionController, ShowStatusController, FetchDocumentController, AnswerRequestController, ReportPaymentController,
    ListQuarantineController, ShowQuarantineController, ReleaseSubmissionController, RefuseSubmissionController,
  ],
  providers: [
    SubmissionStore, QuarantineStore, IntakeDesk, QuarantineDesk, IntakeLimit,
    KeepSubmissionHandler, ReceiveAnswerHandler, ReceivePaymentHandler, NoteRetrievalHandler,
    ReleaseSubmissionHandler, RefuseSubmissionHandler, ListQuarantineHandler, CountQuarantineHandler,
  ],
})
export class IntakeModule {
  constructor(kinds: EventKinds, health: HealthChecks, unitOfWork: UnitOfWork, clock: Clock, holdings: CaseHoldings) {
    for (const table of ['submission', 'submission_message', 'quarantine_entry']) holdings.declare({ table, fate: 'undecided', why: 'what came in, as received' });
    health.register({ key: 'quarantine', check: () => quarantineBacklog(unitOfWork, clock) });
    for (const kind of ['quarantine.entered', 'quarantine.released', 'quarantine.refused', 'submission.document-retrieved']) kinds.declare(kind, 1);
  }
}
