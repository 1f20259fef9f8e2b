import { holdsWorkOnly, isDesk } from '@vorgang/words';
import type { paths } from '../../../kit/api/schema.generated';

/** Reads the address of a list of cases. Its parameters are those of the API, except the saved view. */
export type Query = Readonly<Record<string, string>>;

/** Parameters for the place in the list and the chosen view. All others say which list it is. */
const place = new Set(['cursor', 'limit', 'view']);
/** All filters of the API; the type holds the list complete. Any other parameter of an address is ignored. */
type Filter = Exclude<keyof NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>, 'queue' | 'sort' | 'cursor' | 'limit'>;
const filters: Readonly<Record<Filter, true>> = {
  status: true,
  service: true,
  team: true,
  channel: true,
  priority: true,
  assignee: true,
  outcome: true,
  q: true,
  person: true,
  born: true,
  contact: true,
  attribute: true,
  ids: true,
  online: true,
  handledBy: true,
  inWork: true,
  dueFrom: true,
  dueTo: true,
  receivedFrom: true,
  receivedTo: true,
  decidedFrom: true,
  decidedTo: true,
  closedFrom: true,
  closedTo: true,
  openOn: true,
  returned: true,
  askedBack: true,
  reopened: true,
  askedFor: true,
  answeredBy: true,
  rejectedFor: true,
  rejected: true,
  settledFrom: true,
  settledTo: true,
  dueKept: true,
  passed: true,
  journey: true,
  inWorkOn: true,
  thenStatus: true,
  thenAssignee: true,
  thenDueFrom: true,
  thenDueTo: true,
};
const isFilter = (name: string): boolean => Object.hasOwn(filters, name);
const saysSomething = (name: string): boolean => isFilter(name) || place.has(name) || name === 'queue' || name === 'sort';

/** The plain queue, without the person's default view. */
export const noView = 'none';

const workSorts = ['priority', '-priority', 'due', '-due'] as const;
const allSorts = ['-received', 'received'] as const;
const deskSorts = ['name', '-name', 'follow-up', '-follow-up'] as const;
export type Sort = NonNullable<NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>['sort']>;

export function queueOf(query: Query): string {
  return query['queue'] ?? 'all';
}

/** The query for the API. */
export function apiQuery({ view: _, ...query }: Query): Query {
  return { ...Object.fromEntries(Object.entries(query).filter(([name]) => saysSomething(name))), queue: queueOf(query) };
}

/**
 * The orders that the server offers for the list, its own first: urgency and deadline only where nothing closed is among it, names and
 * follow-up days only on one person's desk.
 */
export function offeredSorts(query: Query): readonly Sort[] {
  const { status, assignee } = query;
  const queue = queueOf(query);
  const onADesk = assignee !== undefined && assignee !== 'none';
  const work = holdsWorkOnly(queue) || query['inWork'] === 'true';
  const onlyOpen = work || onADesk || (status !== undefined && !status.split(',').includes('closed'));
  const ofOneDesk = onADesk || isDesk(queue) ? deskSorts : [];
  if (!onlyOpen) return allSorts;
  return work ? [...workSorts, 'received', '-received', ...ofOneDesk] : [...allSorts, ...workSorts, ...ofOneDesk];
}

/** Falls back to the usual order, where a filter makes the chosen one impossible. */
export function withOfferedSort(query: Query): Query {
  const { sort, ...others } = query;
  return sort === undefined || offeredSorts(query).some((offered) => offered === sort) ? query : others;
}

/** The filters that are set, by name. */
export function filtersOf(query: Query): readonly string[] {
  return Object.keys(query).filter((name) => isFilter(name) && query[name]);
}

/** Whether the address has nothing but the queue: the menu leads there. */
export function isPlain(query: Query): boolean {
  return Object.keys(query).every((name) => name === 'queue' || !saysSomething(name) || !query[name]);
}

/** Whether the address has nothing but the queue, and maybe that no view is wanted. */
export function isPlainQueue(query: Query): boolean {
  return isPlain(Object.fromEntries(Object.entries(query).filter(([name, value]) => name !== 'view' || value !== noView)));
}

/** The parameters that a view keeps. */
export function toKeep(query: Query): Record<string, string> {
  const kept = Object.entries(query).filter(([name, value]) => saysSomething(name) && !place.has(name) && value);
  return { ...Object.fromEntries(kept), queue: queueOf(query) };
}

/** Whether both describe the same list. */
export function isSameList(a: Query, b: Query): boolean {
  const text = (query: Query) => JSON.stringify(Object.entries(toKeep(query)).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

/** Whether two addresses show the same rows. The order of parameters does not matter, and no queue means all cases. */
export function isSameAddress(a: string, b: string): boolean {
  const text = (search: string): string => {
    const query = Object.fromEntries(new URLSearchParams(search));
    return JSON.stringify(Object.entries({ ...query, queue: queueOf(query) }).sort(([x], [y]) => (x < y ? -1 : 1)));
  };
  return text(a) === text(b);
}

/** The address of a saved view. */
export function viewSearch(view: { readonly id: string; readonly query: Query }): string {
  return new URLSearchParams({ ...view.query, view: view.id }).toString();
}

/** The address of a case that was opened from a list. It knows the way back to the list and along it. */
export function caseAddress(id: string, query: Query): string {
  const from = new URLSearchParams({ ...query, queue: queueOf(query) }).toString();
  return `/cases/${id}?${new URLSearchParams({ from }).toString()}`;
}

/** The change that removes all filters and shows the plain queue, not the person's default view. */
export function withoutFilters(query: Readonly<Record<string, string>>): Record<string, string | null> {
  return { ...Object.fromEntries(filtersOf(query).map((name) => [name, null])), queue: queueOf(query), view: noView };
}
