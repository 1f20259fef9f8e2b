import { api } from '../api/endpoints';
import type { Body } from '../api/contract';
import type { QueryValue } from '../api/http';
import type { Page, ServiceDetail, ServiceItem, TreasuryList } from '../api/types';

type Query = Readonly<Record<string, QueryValue>>;

/** React-admin needs an id in each record. Where the API has another key, the id is made here. */
export interface Row {
  readonly id: string;
}

/** How the API is asked for the records of one resource. What is missing here, the API does not offer. */
export interface ResourceCalls {
  readonly list: (query: Query, signal?: AbortSignal) => Promise<Page<Row>>;
  readonly one?: (id: string) => Promise<Row>;
  readonly create?: (data: never) => Promise<Row>;
  /** `data` is what the form sends, with the version that it was filled from. */
  readonly update?: (id: string, data: never) => Promise<Row>;
}

/** A version of a service, as a row: react-admin's ids are one part of an address. */
export type ServiceRow = ServiceItem & Row;
export type Service = ServiceDetail & Row;
export type TreasuryDay = TreasuryList & Row;

const separator = '~';
/** The id of a version of a service. No key of a service has the separator in it. */
export const serviceId = (key: string, version: number | string): string => `${key}${separator}${version}`;
/** Splits the id into key and version. */
export function serviceOf(id: string): { readonly key: string; readonly version: number } {
  const [key = '', version = ''] = id.split(separator);
  return { key, version: Number(version) };
}

/** The resources of `<Admin>`, by name. */
export const resources = {
  staff: {
    list: api.staff.list,
    one: api.staff.read,
    update: (id: string, { version, displayName, email, locale }: Body<'/api/v1/staff/{id}', 'patch'>) =>
      api.staff.update(id, { version, displayName, email, locale }),
  },
  teams: {
    list: api.teams.list,
    one: api.teams.read,
    create: ({ key, title }: Body<'/api/v1/teams', 'post'>) => api.teams.create({ key, title }),
    update: (id: string, { version, title }: Body<'/api/v1/teams/{id}', 'patch'>) => api.teams.update(id, { version, title }),
  },
  'api-keys': { list: api.apiKeys.list, one: api.apiKeys.read },
  services: {
    list: async (_, signal) => ({
      items: (await api.services.list(signal)).items.map((service): ServiceRow => ({
        ...service,
        id: serviceId(service.key, service.version),
      })),
    }),
    one: async (id) => {
      const { key, version } = serviceOf(id);
      return { ...(await api.services.read(key, version)), id };
    },
  },
  'print-batches': { list: api.printBatches.list, one: api.printBatches.read, create: api.printBatches.make },
  'treasury-lists': {
    list: async (query, signal) => {
      const page = await api.treasuryLists.list(query, signal);
      return { ...page, items: page.items.map((day): TreasuryDay => ({ ...day, id: day.date })) };
    },
  },
  tasks: { list: api.tasks.list, one: api.tasks.read },
  quarantine: { list: api.quarantine.list, one: api.quarantine.read },
} satisfies Record<string, ResourceCalls>;

export type ResourceName = keyof typeof resources;
