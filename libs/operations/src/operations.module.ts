import { Module } from '@nestjs/common';
import { EventKinds } from '@vorgang/platform';
import { HealthPageController, SystemChecks } from './health.js';
import { JobsController, SettleJobHandler } from './jobs.js';
import { operationsEvents } from './operations.events.js';
import { RecordRestoreHandler } from './record-restore.js';
import { RecordMailTestHandler, TestMailController } from './test-mail.js';

/** What administrators see and do to keep the system running. */
@Module({
  controllers: [HealthPageController, JobsController, TestMailController],
  providers: [SettleJobHandler, RecordMailTestHandler, RecordRestoreHandler, SystemChecks],
})
export class OperationsModule {
  constructor(kinds: EventKinds) {
    kinds.declare(operationsEvents);
  }
}
