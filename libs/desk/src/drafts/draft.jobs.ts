import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@vorgang/platform';
import { DraftStore } from './draft.store.js';

/** Removes once a night the drafts that nobody has touched for thirty days. */
@Injectable()
export class DraftJobs {
  constructor(jobs: JobRegistry, drafts: DraftStore) {
    jobs.register({ rules: [], tasks: { 'desk:prune-drafts': () => drafts.prune() }, cron: ['37 1 * * * desk:prune-drafts'] });
  }
}
