import { Injectable } from '@nestjs/common';
import { addDays, Clock, CommandGate, deleteInBatches, JobRegistry, localDateOf, UnitOfWork } from '@vorgang/platform';
import { AbsenceDirectory } from './people/absence/absence.directory.js';
import { absenceKeptDays } from './people/absence/absence.rules.js';
import { LapseRightsRequests } from './people/rights/lapse-requests.js';
import { RateLimit } from './sign-in/limits/rate-limit.js';

/** Removes once a night what nobody needs any more. */
@Injectable()
export class AccessJobs {
  constructor(jobs: JobRegistry, unitOfWork: UnitOfWork, limits: RateLimit, gate: CommandGate, absences: AbsenceDirectory, clock: Clock) {
    jobs.register({
      rules: [],
      tasks: {
        'access:prune': async () => {
          // served by session_by_expiry
          await deleteInBatches(unitOfWork.manager, 'session', 'expires_at < now()', []);
          await limits.prune();
          await gate.send(new LapseRightsRequests());
          await absences.forgetBefore(addDays(localDateOf(clock.now()), -absenceKeptDays));
        },
      },
      cron: ['23 1 * * * access:prune'],
    });
  }
}
