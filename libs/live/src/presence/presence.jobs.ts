import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';

/** Removes people every ten minutes who left without a report. */
@Injectable()
export class PresenceJobs {
  constructor(jobs: JobRegistry, unitOfWork: UnitOfWork) {
    jobs.register({
      rules: [],
      tasks: {
        'live:prune-presence': async () => {
          // served by case_presence_seen
          await unitOfWork.manager.query(`delete from case_presence where seen_at < now() - interval '5 minutes'`);
        },
      },
      cron: ['*/10 * * * * live:prune-presence'],
    });
  }
}
