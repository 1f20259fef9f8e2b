import type { Feature } from '@vorgang/platform';
import { TakeInApplicationController } from './take-in-application.js';

/** Clerks take in what comes to the counter, by telephone or by letter. */
export const staffDesk: Feature = {
  rows: [],
  controllers: [TakeInApplicationController],
  providers: [],
  events: [],
};
