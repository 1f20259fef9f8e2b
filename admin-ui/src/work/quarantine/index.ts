import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A submission that waits is released or refused: commands, from its page. */
export const quarantine: ResourcePages = {
  list: pageOf(() => import('./QuarantineList')),
  show: pageOf(() => import('./QuarantineShow')),
  recordRepresentation: 'externalReference',
};
