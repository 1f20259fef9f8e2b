import { ApproveDecisionController, ApproveDecisionHandler } from './approve-decision.js';
import { CorrectApplicantController, CorrectApplicantHandler } from './correct-applicant.js';
import { CorrectDataController, CorrectDataHandler } from './correct-data.js';
import { MarkSeenController } from './mark-seen.js';
import { NextCaseController, NextCaseHandler } from './next-case.js';
import { ProposeDecisionController, ProposeDecisionHandler } from './propose-decision.js';
import { RecordCheckController, RecordCheckHandler } from './record-check.js';
import { RecordPaymentController, RecordPaymentHandler } from './record-payment.js';
import { relating } from './relate-cases.js';
import { RequestInformationController, RequestInformationHandler } from './request-information.js';
import { CasesOfSubmissions, SubmitCaseHandler } from './submit-case.js';
import { systemHandlers } from './system-commands.js';

/** What staff and citizens do with a case where the table of actions is not enough. */
export const useCases = {
  controllers: [
    NextCaseController,
    MarkSeenController,
    ApproveDecisionController,
    CorrectApplicantController,
    CorrectDataController,
    ProposeDecisionController,
    RecordCheckController,
    RecordPaymentController,
    RequestInformationController,
    ...relating.controllers,
  ],
  providers: [
    ApproveDecisionHandler,
    CasesOfSubmissions,
    CorrectApplicantHandler,
    CorrectDataHandler,
    NextCaseHandler,
    ProposeDecisionHandler,
    RecordCheckHandler,
    RecordPaymentHandler,
    RequestInformationHandler,
    SubmitCaseHandler,
    ...relating.providers,
    ...systemHandlers,
  ],
};
