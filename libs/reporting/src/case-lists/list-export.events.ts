import { defineEvent, part, type StreamRef } from '@vorgang/platform';
import { searchedBy } from '@vorgang/words';
import type { ListFormat } from './list-export.shapes.js';

/**
 * Which list: its queue, order, columns and filters. What somebody looked for may be a citizen's name, so only `searched` says that
 * they looked for something.
 */
interface Listed {
  readonly format: ListFormat;
  readonly queue: string;
  readonly sort: string | null;
  readonly columns: readonly string[];
  readonly filter: Readonly<Record<string, string>>;
  readonly searched: boolean;
}

interface OfAuthor {
  readonly staffId: string;
  readonly format: ListFormat;
  readonly cases: number;
}

/** Somebody wants a list that the worker has to write. */
export const listOrdered = defineEvent({ kind: 'list.export-ordered', version: 1, data: part<Listed & { readonly cases: number }>() });
export const listReady = defineEvent({ kind: 'list.export-ready', version: 1, data: part<OfAuthor>() });
export const listFailed = defineEvent({ kind: 'list.export-failed', version: 1, data: part<OfAuthor & { readonly because: string }>() });
/** Somebody took a list along: recorded before its first byte is sent. */
export const listExported = defineEvent({ kind: 'list.exported', version: 1, data: part<Listed & { readonly cases: number }>() });

export const listEvents = [listOrdered, listReady, listFailed, listExported] as const;

export const listStream = (id: string): StreamRef => ({ kind: 'list-export', id });

/** What the log says of a list. */
export function listedOf(order: { readonly query: string; readonly columns: readonly string[]; readonly format: ListFormat }): Listed {
  const { queue = 'all', sort, ...given } = Object.fromEntries(new URLSearchParams(order.query));
  const filter = Object.fromEntries(Object.entries(given).filter(([name]) => !searchedBy.includes(name)));
  const searched = searchedBy.some((name) => given[name]);
  return { format: order.format, queue, sort: sort ?? null, columns: order.columns, filter, searched };
}
