import type { ServiceItem } from '../../../kit/api/types';
import type { Query } from './listQuery';

/** A field of a service by which lists can be narrowed. */
export type ServiceFilter = ServiceItem['filters'][number];

/** The values that a list is narrowed to, by the key of the filter: `breed:Labrador,breed:Pudel` are two of one. */
export function attributesOf(text: string | undefined): ReadonlyMap<string, readonly string[]> {
  const parts = (text ?? '').split(',').filter((part) => part.includes(':'));
  const byKey = Map.groupBy(parts, (part) => part.slice(0, part.indexOf(':')));
  return new Map([...byKey].map(([key, some]) => [key, some.map((part) => part.slice(key.length + 1))]));
}

/** The parameter with other values for one filter; null where nothing is left. A comma separates values, so none may have one. */
export function withAttribute(text: string | undefined, key: string, values: readonly string[]): string | null {
  const all = new Map(attributesOf(text)).set(
    key,
    values.map((value) => value.replaceAll(',', ' ').trim()).filter((value) => value !== ''),
  );
  return [...all].flatMap(([name, some]) => some.map((value) => `${name}:${value}`)).join(',') || null;
}

/** The filters of the services that a list shows, each once: those of the chosen services, else of all. */
export function filtersOfServices(services: readonly ServiceItem[], { service }: Query): readonly ServiceFilter[] {
  const chosen = (service ?? '').split(',').filter(Boolean);
  const shown = services.filter(({ key }) => chosen.length === 0 || chosen.includes(key));
  return [...new Map(shown.flatMap(({ filters }) => filters).map((filter) => [filter.key, filter])).values()];
}
