import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A batch is made by one button for each team with waiting letters. There is nothing to fill in, so there is no dialogue. */
export const printBatches: ResourcePages = {
  list: pageOf(() => import('./PrintBatchList')),
  recordRepresentation: 'number',
};
