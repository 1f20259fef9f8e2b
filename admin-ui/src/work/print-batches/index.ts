import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A batch is made by a button for each team with letters waiting; there is nothing to fill in. */
export const printBatches: ResourcePages = {
  list: pageOf(() => import('./PrintBatchList')),
  recordRepresentation: 'number',
};
