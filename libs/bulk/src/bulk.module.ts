import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { EventKinds } from '@vorgang/platform';
import { BulkController } from './bulk.controller.js';
import { BulkJobs } from './bulk.jobs.js';
import { BulkItemRow, BulkRunRow } from './bulk.rows.js';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkPreviews } from './preview.js';
import { BulkRunner } from './runner.js';
import { StartBulkRunHandler } from './start-bulk-run.js';
import { bulkEvents } from './bulk.events.js';

/** One action on many cases. */
@Module({
  imports: [TypeOrmModule.forFeature([BulkRunRow, BulkItemRow]), CasesModule],
  controllers: [BulkController],
  providers: [BulkStore, BulkPreviews, BulkRunner, RunEnds, BulkJobs, StartBulkRunHandler],
})
export class BulkModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, runs: BulkStore) {
    holdings.declare(
      { table: 'bulk_item', fate: 'forgotten', forget: (cases) => runs.forgetCases(cases) },
      { table: 'bulk_run', fate: 'stays', why: 'what was typed for all of its cases; forgotten after 90 days' },
    );
    kinds.declare(bulkEvents);
  }
}
