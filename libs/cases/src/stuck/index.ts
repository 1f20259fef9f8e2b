import { Crews } from './crews.js';
import { StuckCases, FindStuckHandler, FindStuckJob } from './find-stuck.js';
import { FreeCaseHandler, FreeDeskJob } from './free-desk.js';

/** No case without somebody who can act on it. */
export const stuck = {
  providers: [Crews, StuckCases, FindStuckHandler, FindStuckJob, FreeCaseHandler, FreeDeskJob],
};
