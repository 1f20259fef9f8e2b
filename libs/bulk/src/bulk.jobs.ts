import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@vorgang/platform';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkRunner } from './runner.js';

/**
 * Works on a started run until it ends, even if workers die meanwhile. At night it ends runs that nobody works on any more, and
 * removes old ones.
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
