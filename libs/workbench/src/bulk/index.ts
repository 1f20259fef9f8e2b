import type { Feature } from '../feature.js';
import { BulkController } from './bulk.controller.js';
import { BulkJobs } from './bulk.jobs.js';
import { BulkItemRow, BulkRunRow } from './bulk.rows.js';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkPreviews } from './preview.js';
import { BulkRunner } from './runner.js';
import { StartBulkRunHandler } from './start-bulk-run.js';

/** One action on many cases. */
export const bulk: Feature = {
  rows: [BulkRunRow, BulkItemRow],
  controllers: [BulkController],
  providers: [BulkStore, BulkPreviews, BulkRunner, RunEnds, BulkJobs, StartBulkRunHandler],
  eventKinds: ['bulk.started', 'bulk.finished', 'bulk.stopped', 'bulk.undone'],
};
