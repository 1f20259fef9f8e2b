import type { paths } from '../../../kit/api/schema.generated';

/** The address of a list of cases, taken apart. Its parameters are those of the API, but for the saved view. */
export type Query = Readonly<Record<string, string>>;

/** What says where in the list one is, and by which view one came; everything else says which list it is. */
const place = new Set(['cursor', 'limit', 'view']);
/** What the API narrows the list by, whole by the type; whatever else stands in an address says nothing. */
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

/** The queue as it is, without the view that one usually sees first. */
export const noView = 'none';

const queueSorts = ['priority', 'due', 'received', '-received'] as const;
const allSorts = ['-received', 'received'] as const;
export type Sort = (typeof queueSorts)[number];

export function queueOf(query: Query): string {
  return query['queue'] ?? 'all';
}

/** What the list is asked by. */
export function apiQuery({ view: _, ...query }: Query): Query {
  return { ...Object.fromEntries(Object.entries(query).filter(([name]) => saysSomething(name))), queue: queueOf(query) };
}

/** The orders that the server offers for the list: urgency and deadline only where nothing closed is among it. */
export function offeredSorts(query: Query): readonly Sort[] {
  const { status, assignee } = query;
  const onADesk = assignee !== undefined && assignee !== 'none';
  const onlyOpen =
    queueOf(query) !== 'all' || query['inWork'] === 'true' || onADesk || (status !== undefined && !status.split(',').includes('closed'));
  if (!onlyOpen) return allSorts;
  return queueOf(query) === 'all' && query['inWork'] !== 'true' ? ['-received', 'received', 'priority', 'due'] : queueSorts;
}

/** A filter that takes the offered order away with it leaves the usual one. */
export function withOfferedSort(query: Query): Query {
  const { sort, ...others } = query;
  return sort === undefined || offeredSorts(query).some((offered) => offered === sort) ? query : others;
}

/** The filters that are set, by name. */
export function filtersOf(query: Query): readonly string[] {
  return Object.keys(query).filter((name) => isFilter(name) && query[name]);
}

/** Nothing but the queue: where the menu leads to. */
export function isPlain(query: Query): boolean {
  return Object.keys(query).every((name) => name === 'queue' || !saysSomething(name) || !query[name]);
}

/** What of the list a view keeps. */
export function toKeep(query: Query): Record<string, string> {
  const kept = Object.entries(query).filter(([name, value]) => saysSomething(name) && !place.has(name) && value);
  return { ...Object.fromEntries(kept), queue: queueOf(query) };
}

/** Whether both say the same list. */
export function isSameList(a: Query, b: Query): boolean {
  const text = (query: Query) => JSON.stringify(Object.entries(toKeep(query)).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

/** Whether two addresses show the same rows: the order of their parameters says nothing, and no queue is all of them. */
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

/** The address of a case that was opened from a list: it knows the way back, and on along the list. */
export function caseAddress(id: string, query: Query): string {
  const from = new URLSearchParams({ ...query, queue: queueOf(query) }).toString();
  return `/cases/${id}?${new URLSearchParams({ from }).toString()}`;
}

/** The change of the address that takes all filters away; the queue as it is, and not somebody's view of it. */
export function withoutFilters(query: Readonly<Record<string, string>>): Record<string, string | null> {
  return { ...Object.fromEntries(filtersOf(query).map((name) => [name, null])), queue: queueOf(query), view: noView };
}
