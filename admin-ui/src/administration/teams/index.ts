import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

export const teams: ResourcePages = {
  list: pageOf(() => import('./TeamList')),
  create: pageOf(() => import('./TeamCreate')),
  edit: pageOf(() => import('./TeamEdit')),
  recordRepresentation: 'title',
};
