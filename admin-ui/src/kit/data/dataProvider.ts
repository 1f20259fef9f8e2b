import type { DataProvider, GetListParams, GetListResult, Identifier, RaRecord } from 'react-admin';
import type { QueryValue } from '../api/http';
import { commands, type Commands } from './commands';
import { resources, type ResourceCalls, type Row } from './resources';

/** React-admin's verbs, plus the commands by their own names (`useDataProvider<VorgangDataProvider>()`). */
export type VorgangDataProvider = DataProvider & Commands;

/** The largest page size that every list of the API accepts. */
const most = 100;

/** The calls of a resource. */
function callsOf(resource: string): ResourceCalls {
  const found = Object.entries<ResourceCalls>(resources).find(([name]) => name === resource)?.[1];
  if (!found) throw new Error(`No resource: ${resource}`);
  return found;
}

/** Throws if a page asks for something that the resource does not offer. */
function offered<T>(call: T | undefined, resource: string, what: string): T {
  if (call === undefined) throw new Error(`The API does not ${what} ${resource}`);
  return call;
}

/** React-admin's hooks name the type of what they ask for; `resources` says which shape the API answers with. */
function typed<R extends RaRecord>(record: Row): R {
  return record as R;
}

interface Asked extends Partial<Pick<GetListParams, 'pagination'>> {
  readonly filter?: Readonly<Record<string, QueryValue>>;
  readonly meta?: { readonly cursor?: string | null };
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a page of a list. The API uses cursors. With `meta.cursor` (null for the first page) this is one request, with the list's default
 * page size. Without it (references, exporters) all pages before are read too, since only they know the next cursor. `sort` is ignored,
 * since the API has its own orders. The answer's `meta` holds the next cursor, the total where it is counted, and whatever else the list
 * says about itself.
 */
async function getList<R extends RaRecord>(
  resource: string,
  { filter = {}, pagination: { page, perPage } = { page: 1, perPage: most }, meta, signal }: Asked,
): Promise<GetListResult<R>> {
  const { list } = callsOf(resource);
  if (meta?.cursor !== undefined) {
    const { items, next, ...rest } = await list({ ...filter, cursor: meta.cursor }, signal);
    return {
      data: items.map((item) => typed<R>(item)),
      pageInfo: { hasNextPage: Boolean(next), hasPreviousPage: meta.cursor !== null },
      meta: { ...rest, next: next ?? null },
    };
  }
  const wanted = page * perPage;
  const rows: Row[] = [];
  let next: string | null | undefined;
  do {
    const answer = await list({ ...filter, limit: Math.min(most, wanted - rows.length), cursor: next }, signal);
    rows.push(...answer.items);
    next = answer.next;
  } while (next && rows.length < wanted);
  return {
    data: rows.slice(wanted - perPage, wanted).map((row) => typed<R>(row)),
    pageInfo: { hasNextPage: Boolean(next) || rows.length > wanted, hasPreviousPage: page > 1 },
  };
}

async function getOne<R extends RaRecord>(resource: string, { id }: { readonly id: Identifier }): Promise<{ data: R }> {
  const record = await offered(callsOf(resource).one, resource, 'read one of')(String(id));
  // Keeps the id as it was asked for, since addresses may write it in capitals.
  return { data: typed<R>({ ...record, id: String(id) }) };
}

const never = (what: string) => (resource: string) => Promise.reject(new Error(`The API does not ${what} ${resource}`));

/** The data provider of `<Admin>`, over the typed calls. Refusals are `ApiProblem`s, which react-admin takes as its `HttpError`. */
export const dataProvider: VorgangDataProvider = {
  ...commands,
  supportAbortSignal: true,
  getList,
  getOne,
  getMany: async <R extends RaRecord>(resource: string, { ids }: { readonly ids: readonly Identifier[] }) => ({
    data: await Promise.all(ids.map(async (id) => (await getOne<R>(resource, { id })).data)),
  }),
  /** The records that name another record by the filter `target` (`/staff?team=…`). */
  getManyReference: (resource, { target, id, filter, ...params }) =>
    getList(resource, { ...params, filter: { ...(filter as Asked['filter']), [target]: id } }),
  create: async (resource, { data }: { readonly data: unknown }) => ({
    data: typed(await offered(callsOf(resource).create, resource, 'create')(data as never)),
  }),
  update: async (resource, { id, data }: { readonly id: Identifier; readonly data: unknown }) => ({
    data: typed(await offered(callsOf(resource).update, resource, 'update')(String(id), data as never)),
  }),
  updateMany: never('update many'),
  delete: never('delete'),
  deleteMany: never('delete many'),
};
