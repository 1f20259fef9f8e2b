import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@vorgang/platform';
import { DraftStore } from './draft.store.js';

/** Once a night: drafts that nobody has touched for thirty days go away. */
@Injectable()
export class DraftJobs {
  constructor(jobs: JobRegistry, drafts: DraftStore) {
    jobs.register({ rules: [], tasks: { 'desk:prune-drafts': () => drafts.prune() }, cron: ['37 1 * * * desk:prune-drafts'] });
  }
}
