import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** One list of receivables for each day. Its file is downloaded by the link in its row. */
export const treasuryLists: ResourcePages = {
  list: pageOf(() => import('./TreasuryListList')),
  recordRepresentation: 'date',
};
