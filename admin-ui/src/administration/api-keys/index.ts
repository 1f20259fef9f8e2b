import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

export const apiKeys: ResourcePages = {
  list: pageOf(() => import('./ApiKeyList')),
  create: pageOf(() => import('./ApiKeyCreate')),
  recordRepresentation: 'name',
};
