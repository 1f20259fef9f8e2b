import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** A task is given in its case, and answered or handed back by commands on its page. */
export const tasks: ResourcePages = {
  list: pageOf(() => import('./TaskList')),
  show: pageOf(() => import('./TaskShow')),
  recordRepresentation: 'caseNumber',
};
