import { apiKeys } from '../../administration/api-keys';
import { services } from '../../administration/services';
import { staff } from '../../administration/staff';
import { teams } from '../../administration/teams';
import type { ResourceName } from '../../kit/data/resources';
import { asResource, type ResourcePages } from '../../kit/resource/resource';
import { printBatches } from '../../work/print-batches';
import { quarantine } from '../../work/quarantine';
import { tasks } from '../../work/tasks';
import { treasuryLists } from '../../work/treasury-lists';

/** Every resource of `<Admin>` and its pages. */
const pagesOf: Record<ResourceName, ResourcePages> = {
  quarantine,
  'print-batches': printBatches,
  tasks,
  'treasury-lists': treasuryLists,
  staff,
  teams,
  'api-keys': apiKeys,
  services,
};

/** As `<Resource>` takes them. */
export const resources = Object.entries(pagesOf).map(([name, pages]) => ({ name, ...asResource(pages) }));

/** Fetches the code of the resource's page at this address, if it is one. */
export function loadResource(path: string): Promise<unknown> | undefined {
  const [, first, , third] = path.split('/');
  const pages = Object.entries(pagesOf).find(([name]) => name === first)?.[1];
  return (third === 'show' ? pages?.show : pages?.list)?.load();
}
