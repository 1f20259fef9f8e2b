import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** An account is changed part by part on its page: each part is an endpoint and a right of its own. */
export const staff: ResourcePages = {
  list: pageOf(() => import('./StaffList')),
  show: pageOf(() => import('./StaffShow')),
  create: pageOf(() => import('./StaffCreate')),
  recordRepresentation: 'displayName',
};
