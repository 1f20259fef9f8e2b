import { Module } from '@nestjs/common';
import { EventKinds } from '@vorgang/event-log';
import { HealthPageController, SystemChecks } from './health.js';
import { JobsController, SettleJobHandler } from './jobs.js';
import { RecordRestoreHandler } from './record-restore.js';
import { RecordMailTestHandler, TestMailController } from './test-mail.js';

/** What administrators see and do about the running of the system. */
@Module({
  controllers: [HealthPageController, JobsController, TestMailController],
  providers: [SettleJobHandler, RecordMailTestHandler, RecordRestoreHandler, SystemChecks],
})
export class OperationsModule {
  constructor(kinds: EventKinds) {
    for (const kind of ['job.retried', 'job.discarded', 'system.mail-tested', 'system.restored']) kinds.declare(kind, 1);
  }
}
