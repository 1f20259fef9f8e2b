import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';
import { RateLimit } from './limits/rate-limit.js';

/** Once a night: what nobody will ask for again is removed. */
@Injectable()
export class AccessJobs {
  constructor(jobs: JobRegistry, unitOfWork: UnitOfWork, limits: RateLimit) {
    jobs.register({
      rules: [],
      tasks: {
        'access:prune': async () => {
          // served by session_by_expiry
          await unitOfWork.manager.query('delete from session where expires_at < now()');
          await limits.prune();
        },
      },
      cron: ['23 1 * * * access:prune'],
    });
  }
}
