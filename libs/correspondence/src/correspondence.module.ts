import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { EventKinds, StaffMail } from '@vorgang/platform';
import { ConfirmBatchPostedController, ConfirmBatchPostedHandler } from './confirm-posted/confirm-batch-posted.js';
import { FindForgottenLettersJob } from './find-forgotten-letters/find-forgotten-letters.job.js';
import { FollowLettersController } from './follow-letters/follow-letters.js';
import { FailedLettersCheck } from './letters-under-way/failed-letters.check.js';
import { LettersUnderWayController } from './letters-under-way/letters-under-way.js';
import { ListPrintBatchesController } from './list-print-batches/list-print-batches.js';
import { MakeBatchPdfJob, NoteBatchPdfHandler } from './make-batch-pdf/make-batch-pdf.job.js';
import { MakePrintBatchController, MakePrintBatchHandler } from './make-print-batch/make-print-batch.js';
import { PrintBatchRow } from './print-batch/print-batch.row.js';
import { PrintBatches } from './print-batch/print-batches.js';
import { printBatchEvents } from './print-batch/print-batch.events.js';
import { Mailer } from './send-mail/mailer.js';
import { SendMailJob } from './send-mail/send-mail.job.js';
import { WakeCasesJob } from './wake-cases/wake-cases.job.js';

/** Sends letters, by mail and on paper, and reminders. The program has to provide a `PrintPress`, and gets `StaffMail`. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PrintBatchRow]), CasesModule],
  controllers: [
    FollowLettersController,
    LettersUnderWayController,
    ListPrintBatchesController,
    MakePrintBatchController,
    ConfirmBatchPostedController,
  ],
  providers: [
    PrintBatches,
    MakePrintBatchHandler,
    ConfirmBatchPostedHandler,
    NoteBatchPdfHandler,
    MakeBatchPdfJob,
    Mailer,
    SendMailJob,
    WakeCasesJob,
    FindForgottenLettersJob,
    FailedLettersCheck,
    { provide: StaffMail, useExisting: Mailer },
  ],
  exports: [StaffMail],
})
export class CorrespondenceModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings) {
    holdings.declare({ table: 'print_batch', fate: 'undecided', why: 'its PDF is the letters of many cases' });
    kinds.declare(printBatchEvents);
  }
}
