import { CasePayments } from './case-payments.js';
import { CountQueuesController, QueueCounts } from './count-queues.js';
import { DraftDecisionController } from './draft-decision.js';
import { IfSigned } from './if-signed.js';
import { ListCasesController, CaseList } from './list-cases.js';
import { ListEntriesController } from './list-entries.js';
import { ListWords } from './list-words.js';
import { NewsOfCaseController } from './news-of-case.js';
import { NeighboursController } from './neighbours.js';
import { OpenAttachmentController } from './open-attachment.js';
import { ReadTimelineController } from './read-timeline.js';
import { SeenCases } from './seen-cases.js';
import { SeenJobs } from './seen.jobs.js';
import { ShowCaseController, CaseReader } from './show-case.js';
import { Timeline } from './timeline.js';

/** Reading cases: lists, queues, one case, its timeline. */
export const queries = {
  controllers: [
    ListCasesController,
    CountQueuesController,
    NeighboursController,
    ShowCaseController,
    ReadTimelineController,
    NewsOfCaseController,
    ListEntriesController,
    OpenAttachmentController,
    DraftDecisionController,
  ],
  providers: [IfSigned, SeenCases, ListWords, SeenJobs, CasePayments, CaseList, QueueCounts, CaseReader, Timeline],
};
