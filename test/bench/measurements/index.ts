import type { Measurement } from '../frame.js';
import { bigCase } from './big-case.js';
import { bulk } from './bulk.js';
import { catchUp } from './catch-up.js';
import { dashboard } from './dashboard.js';
import { disk } from './disk.js';
import { intake } from './intake.js';
import { mixed } from './mixed.js';
import { nextCase } from './next-case.js';
import { oldSnapshot } from './old-snapshot.js';
import { policy } from './policy.js';
import { idle } from './processes.js';
import { queuePage } from './queue-page.js';
import { search } from './search.js';

/** Every measurement, in the order in which it is taken: first what only reads or looks, then what adds cases and claims them. */
export const measurements: readonly Measurement[] = [
  disk,
  idle,
  queuePage,
  policy,
  search,
  dashboard,
  bigCase,
  intake,
  catchUp,
  nextCase,
  oldSnapshot,
  bulk,
  mixed,
];
