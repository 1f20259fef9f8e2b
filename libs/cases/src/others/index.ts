import { FindOthersController } from './find-others.js';
import { OtherCases } from './other-cases.js';
import { TraitsJobs } from './traits.jobs.js';

/** Other cases of the same person, thing or house. */
export const others = {
  controllers: [FindOthersController],
  providers: [OtherCases, TraitsJobs],
};
