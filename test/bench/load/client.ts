/* The load client: a process of its own, which takes an order from its parent and tells what it has seen. */
import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { Connection } from './http.js';
import type { Ask, Order, Seen } from './order.js';

process.on('message', (order: Order) => {
  void drive(order).then((seen) => process.send?.(seen));
});
process.on('disconnect', () => process.exit(0));

interface Prepared {
  readonly ask: Ask;
  readonly headers: string;
  readonly changes: boolean;
}

function prepared(ask: Ask): Prepared {
  const headers = { ...(ask.body ? { 'content-type': 'application/json' } : {}), ...ask.headers };
  const text = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return { ask, headers: text, changes: `${text}${ask.path}${ask.body ?? ''}`.includes('$id') };
}

class Tally {
  readonly times: number[] = [];
  errors = 0;
  empty = 0;
  heard = 0;
  firstError: string | null = null;

  async one(connection: Connection, { ask, headers, changes }: Prepared, began: number): Promise<void> {
    const fill = changes ? fresh() : (text: string) => text;
    try {
      const { status, body } = await connection.request(ask.method, fill(ask.path), fill(headers), fill(ask.body ?? ''));
      this.times.push(performance.now() - began);
      if (status >= 400 || status < 200) this.failed(`${ask.method} ${ask.path}: ${status} ${body.slice(0, 300)}`);
      else if (body.includes('"caseId":null')) this.empty++;
    } catch (error) {
      this.failed(`${ask.method} ${ask.path}: ${String(error)}`);
    }
  }

  failed(why: string): void {
    this.errors++;
    this.firstError ??= why;
  }
}

function fresh(): (text: string) => string {
  const id = randomUUID();
  return (text) => text.replaceAll('$id', id);
}

async function drive(order: Order): Promise<Seen> {
  const tally = new Tally();
  const lanes = order.lanes.map((lane) => lane.flatMap((ask) => Array.from({ length: ask.share ?? 1 }, () => prepared(ask))));
  const streams = await Promise.all(
    (order.streams ?? []).map((cookie, at) => listen(order.urls[at % order.urls.length] ?? '', cookie, tally)),
  );
  const connections = Array.from({ length: order.connections }, (_, at) => new Connection(order.urls[at % order.urls.length] ?? ''));
  const began = performance.now();
  await (order.perSecond === undefined
    ? closed(order, lanes, connections, tally)
    : paced(order, order.perSecond, lanes, connections, tally));
  const seconds = (performance.now() - began) / 1000;
  for (const connection of connections) connection.close();
  for (const stop of streams) stop();
  const { times, errors, firstError, empty, heard } = tally;
  return { done: times.length, errors, firstError, empty, heard, seconds, times: times.sort((a, b) => a - b) };
}

/** Each connection sends its next request when it has the answer to the last one. */
async function closed(order: Order, lanes: Prepared[][], connections: Connection[], tally: Tally): Promise<void> {
  const until = performance.now() + order.seconds * 1000;
  let left = order.requests ?? Number.POSITIVE_INFINITY;
  await Promise.all(
    connections.map(async (connection, at) => {
      const lane = lanes[at % lanes.length] ?? [];
      for (let n = at; performance.now() < until && left-- > 0; n++) {
        const one = lane[n % lane.length];
        if (one) await tally.one(connection, one, performance.now());
      }
    }),
  );
}

/** Requests are due at even distances; one for which no connection is free waits, and its time runs. */
async function paced(order: Order, perSecond: number, lanes: Prepared[][], connections: Connection[], tally: Tally): Promise<void> {
  const began = performance.now();
  const total = Math.floor(perSecond * order.seconds);
  let next = 0;
  await Promise.all(
    connections.map(async (connection, at) => {
      const lane = lanes[at % lanes.length] ?? [];
      for (;;) {
        const n = next++;
        if (n >= total) return;
        const due = began + (n * 1000) / perSecond;
        const wait = due - performance.now();
        if (wait > 0) await new Promise((later) => setTimeout(later, wait));
        const one = lane[n % lane.length];
        if (one) await tally.one(connection, one, Math.max(due, began));
      }
    }),
  );
}

/** Listens to somebody's live stream. @returns stops it */
function listen(url: string, cookie: string, tally: Tally): Promise<() => void> {
  return new Promise((open) => {
    let over = false;
    const request = get(`${url}/api/v1/live`, { headers: { cookie }, agent: false }, (response) => {
      if (response.statusCode !== 200) tally.failed(`live stream: ${response.statusCode}`);
      response.on('data', (chunk: Buffer) => {
        tally.heard += chunk.toString('latin1').split('\n\n').length - 1;
      });
      response.on('error', () => over || tally.failed('a live stream broke'));
      open(() => {
        over = true;
        request.destroy();
      });
    });
    request.on('error', (error) => {
      if (!over) tally.failed(`live stream: ${String(error)}`);
      open(() => undefined);
    });
  });
}
