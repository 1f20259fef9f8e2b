import { Injectable } from '@nestjs/common';
import { caseEventKinds } from '@vorgang/cases';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';
import { foldFigures } from './fold.js';

/**
 * Folds what changed into the roll-ups soon after each change, and once a minute whatever an upgrade or a restore left. Figures are
 * right without it too; it keeps them fast.
 */
@Injectable()
export class RollUpJobs {
  constructor(jobs: JobRegistry, unitOfWork: UnitOfWork) {
    jobs.register({
      rules: [{ on: caseEventKinds, jobs: () => [{ task: 'figures:fold', payload: {}, key: 'figures:fold', maxAttempts: 3 }] }],
      tasks: { 'figures:fold': async () => void (await foldFigures(unitOfWork)) },
      cron: ['* * * * * figures:fold'],
    });
  }
}
