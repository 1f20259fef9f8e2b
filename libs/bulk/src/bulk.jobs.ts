import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@vorgang/platform';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkRunner } from './runner.js';

/**
 * A started run is worked on until it ends, whoever of the workers dies meanwhile; at night those are ended on which
 * nobody works any more, and old ones forgotten.
 */
@Injectable()
export class BulkJobs {
  constructor(jobs: JobRegistry, runner: BulkRunner, runs: BulkStore, ends: RunEnds) {
    jobs.register({
      rules: [
        {
          on: ['bulk.started'],
          jobs: ({ stream }) => [{ task: 'bulk:run', payload: { runId: stream.id }, key: `bulk:run:${stream.id}`, maxAttempts: 25 }],
        },
      ],
      tasks: {
        'bulk:run': ({ runId }) => runner.run(String(runId)),
        'bulk:prune': async () => {
          await ends.endAbandoned();
          await runs.prune();
        },
      },
      cron: ['43 1 * * * bulk:prune'],
    });
  }
}
