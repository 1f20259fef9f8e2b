import type { Body } from '../../kit/api/contract';

export const filterFields = ['person', 'case', 'kind', 'actorKind', 'role', 'service', 'team', 'request', 'from', 'to'] as const;
export type FilterField = (typeof filterFields)[number];

/** The part of the address with the search itself, without the place in the list. */
export function filterOf(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(filterFields.flatMap((field): [string, string][] => (query[field] ? [[field, query[field]]] : [])));
}

/** The same as the body of an export. */
export function exportOf(query: Readonly<Record<string, string>>): Body<'/api/v1/events/export', 'post'> {
  const { kind, ...rest } = filterOf(query);
  // The server checks the values of the address and says what is wrong with them.
  return { ...rest, ...(kind ? { kind: kind.split(',') } : {}) } as Body<'/api/v1/events/export', 'post'>;
}
