import { Injectable } from '@nestjs/common';
import { JobRegistry } from '@vorgang/platform';
import { SeenCases } from './seen-cases.js';

/** Removes once a night what people looked at half a year ago. */
@Injectable()
export class SeenJobs {
  constructor(jobs: JobRegistry, seen: SeenCases) {
    jobs.register({ rules: [], tasks: { 'cases:prune-seen': () => seen.prune() }, cron: ['33 1 * * * cases:prune-seen'] });
  }
}
