import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A waiting submission is released or refused by commands on its page, so there is no dialogue to create or edit one. */
export const quarantine: ResourcePages = {
  list: pageOf(() => import('./QuarantineList')),
  show: pageOf(() => import('./QuarantineShow')),
  recordRepresentation: 'externalReference',
};
