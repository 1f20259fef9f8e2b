import type { Feature } from '@vorgang/platform';
import { AnswerRequestController } from './answer-request.controller.js';
import { FetchDocumentController, NoteRetrievalHandler } from './fetch-document.controller.js';
import { IntakeLimit } from './intake-limit.guard.js';
import { ReceiveSubmissionController } from './receive-submission.controller.js';
import { RefuseWhenFull } from './refuse-when-full.js';
import { ReportPaymentController } from './report-payment.js';
import { ShowStatusController } from './show-status.controller.js';
import { portalApiEvents } from './portal-api.events.js';

/** Portals submit, ask for the status, answer and fetch by HTTP, each with its key. */
export const portalApi: Feature = {
  rows: [],
  controllers: [
    ReceiveSubmissionController,
    ShowStatusController,
    FetchDocumentController,
    AnswerRequestController,
    ReportPaymentController,
  ],
  providers: [IntakeLimit, NoteRetrievalHandler, RefuseWhenFull],
  events: portalApiEvents,
};
