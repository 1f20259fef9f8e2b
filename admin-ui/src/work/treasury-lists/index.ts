import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A list of receivables a day; as a file it leaves by the link in its row. */
export const treasuryLists: ResourcePages = {
  list: pageOf(() => import('./TreasuryListList')),
  recordRepresentation: 'date',
};
