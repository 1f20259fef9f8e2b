import type { PassingEvent } from '@vorgang/event-log';
import { isId } from '@vorgang/platform';
import type { LiveMessages } from './live.shapes.js';

/** News of one run, and its receiver. */
export interface BulkNews {
  readonly authorId: string;
  readonly message: LiveMessages['bulk'];
}

const ofRun: Readonly<Record<string, LiveMessages['bulk']['news']>> = {
  'bulk.started': 'started',
  'bulk.finished': 'ended',
  'bulk.stopped': 'ended',
  'bulk.undone': 'undone',
};
/** What a run does to a case is recorded with the run's number as the request, in the author's name. */
const request = /^bulk:(.+)$/;

/**
 * The news about bulk runs in these events, each once. The progress of a run follows from what it does to its cases, since it has
 * no event. Somebody who forged such a request number would only tell themselves.
 */
export function bulkNewsOf(events: readonly PassingEvent[]): BulkNews[] {
  const news = new Map<string, BulkNews>();
  const add = (authorId: unknown, runId: string | undefined, what: LiveMessages['bulk']['news'] | undefined) => {
    if (typeof authorId !== 'string' || !runId || !isId(runId) || !what) return;
    news.set(`${authorId} ${runId} ${what}`, { authorId, message: { runId, news: what } });
  };
  for (const { stream, kind, data, actor, requestId } of events) {
    if (stream.kind === 'bulk-run') add(data['staffId'], stream.id, ofRun[kind]);
    else if (actor.kind === 'staff') add(actor.id, request.exec(requestId)?.[1], 'progress');
  }
  return [...news.values()];
}
