import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SessionDirectory, type StaffPrincipal } from '@vorgang/access';
import { endOfLog, readBehind, type LogPlace, type PassingEvent } from '@vorgang/event-log';
import {
  EventKinds,
  DatabaseWatch,
  isDatabaseGone,
  LOGGER,
  Metrics,
  realNow,
  Refusal,
  runInContext,
  systemActor,
  UnitOfWork,
  type EventStream,
  type Logger,
} from '@vorgang/platform';
import { z } from 'zod';
import { bulkNewsOf } from './bulk-news.js';
import { ChangedCases } from './changed-cases.js';
import { LiveClient, liveMessage } from './live.client.js';
import type { LiveEndReason, LiveMessages } from './live.shapes.js';

/** How long the follower pauses when the log has nothing new. */
const restMs = 400;
/** How long it pauses after a failed round. */
const failedRestMs = 2000;
const heartbeatMs = 20_000;
/** How often sessions are checked without an event, since they also end by themselves. */
const recheckMs = 30_000;
/** The most streams of one person; another one ends the oldest (a browser needs one for all its tabs). */
const mostStreams = 8;
const batch = 500;
/** A client that is further behind reads everything anew, which is cheaper than each single change. */
const mostBatches = 20;

const hello = liveMessage('hello', {});
const newsShape = z.object({ xid: z.string(), news: z.array(z.object({ id: z.string(), unread: z.int() })).nullable() });
/** A comment would keep proxies from hanging up, but only a message tells the page that the connection lives. */
const beat = liveMessage('beat', {});

/**
 * Follows the log for all clients of this process, as long as there are any, with one reader for all. It stores nothing: a client
 * that reconnects is told that it may have missed something, and reads anew.
 */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  readonly #clients = new Set<LiveClient>();
  readonly #listening: { readonly client: LiveClient; readonly from: () => void }[] = [];
  #loop: Promise<void> | undefined;
  #stopping = false;
  #wake: () => void = () => {};
  readonly #sent;
  readonly #ended;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionDirectory,
    private readonly cases: ChangedCases,
    private readonly kinds: EventKinds,
    metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly watch: DatabaseWatch,
  ) {
    metrics.gauge('live_clients', 'Browsers that listen to the live stream', async () => this.#clients.size);
    this.#sent = metrics.counter('live_messages_total', 'Messages on the live stream', ['event']);
    this.#ended = metrics.counter('live_streams_ended_total', 'Live streams that the server ended', ['reason']);
  }

  /** The number of clients. */
  get listeners(): number {
    return this.#clients.size;
  }

  /**
   * Connects a browser from now on.
   * @param open makes the stream; called once no later commit can be missed
   * @throws Refusal `live.stopping`
   */
  async listen(principal: StaffPrincipal, open: (onGone: () => void) => EventStream): Promise<void> {
    if (this.#stopping || principal.sessionId === null) throw new Refusal('unavailable', 'live.stopping', 'this server is about to stop');
    const client = new LiveClient(principal, principal.sessionId);
    const own = [...this.#clients].filter((other) => other.principal.id === principal.id);
    for (const oldest of own.slice(0, Math.max(0, own.length - mostStreams + 1))) this.drop(oldest, 'too-many');
    client.stream = open(() => this.#clients.delete(client));
    await new Promise<void>((from) => {
      this.#listening.push({ client, from });
      this.#wake();
      this.start();
    });
  }

  /** Ends every stream at once, since a server that stops does not wait for clients that only listen. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    for (const client of this.#clients) this.drop(client, 'stopping');
    for (const { client, from } of this.#listening.splice(0)) {
      client.end('stopping');
      from();
    }
    this.#wake();
    await this.#loop;
  }

  private drop(client: LiveClient, reason: LiveEndReason): void {
    this.#clients.delete(client);
    client.end(reason);
    this.#ended.inc({ reason });
  }

  private start(): void {
    this.#loop ??= runInContext({ requestId: 'live', locale: 'de', actor: systemActor('live') }, () => this.run()).finally(() => {
      this.#loop = undefined;
      // A client came just when the last one had gone.
      if (this.#listening.length > 0) this.start();
    });
  }

  private async run(): Promise<void> {
    const query = <R>(name: string, sql: string, parameters: readonly unknown[]) =>
      this.unitOfWork.prepared<R>(`live-${name}`, sql, parameters);
    let place: LogPlace | undefined;
    let news: string | null = null;
    let [nextBeat, recheck] = [realNow() + heartbeatMs, realNow() + recheckMs];
    while (!this.#stopping && (this.#clients.size > 0 || this.#listening.length > 0)) {
      let restsFor: number | undefined;
      try {
        place ??= await endOfLog(query);
        this.welcome();
        place = await this.pass(query, place);
        news = await this.tellNews(query, news);
        if (realNow() >= recheck) {
          recheck = realNow() + recheckMs;
          await this.recheck([...this.#clients]);
        }
      } catch (error) {
        restsFor = failedRestMs;
        if (isDatabaseGone(error)) this.watch.lost(error);
        else
          this.logger.error(
            { err: error instanceof Error ? { message: error.message } : error },
            'following the log for live updates failed; trying again',
          );
      }
      if (realNow() >= nextBeat) {
        nextBeat = realNow() + heartbeatMs;
        for (const client of this.#clients) this.send(client, `: still there\n${beat}`);
      }
      await this.rest(restsFor);
    }
  }

  /** Clients that came since the last round start at the reader's present place. */
  private welcome(): void {
    for (const { client, from } of this.#listening.splice(0)) {
      this.#clients.add(client);
      this.send(client, `retry: 3000\n${hello}`, 'hello');
      from();
    }
  }

  private async pass(query: Parameters<typeof readBehind>[0], from: LogPlace): Promise<LogPlace> {
    let place = from;
    for (let round = 0; ; round++) {
      const read = await readBehind(query, this.kinds, place, batch);
      place = read.place;
      if (read.events.length > 0) await this.tell(read.events);
      if (read.atEnd || this.#stopping) return place;
      if (round === mostBatches) {
        this.sendAll(hello, 'hello');
        return endOfLog(query);
      }
    }
  }

  private async tell(events: readonly PassingEvent[]): Promise<void> {
    for (const { authorId, message } of bulkNewsOf(events)) {
      for (const client of this.#clients) if (client.principal.id === authorId) this.send(client, liveMessage('bulk', message), 'bulk');
    }
    // Rights come first, so that the following messages use the present ones.
    await this.recheck([...this.#clients].filter((client) => events.some((event) => concerns(event, client))));
    for (const { text, hears } of await this.cases.messages(events)) {
      for (const client of this.#clients) if (hears(client)) this.send(client, text, 'case');
    }
  }

  /** Tells people whose notifications have changed since the last round how many are unread. */
  private async tellNews(query: Parameters<typeof readBehind>[0], since: string | null): Promise<string> {
    const people = [...new Set([...this.#clients].map((client) => client.principal.id))];
    // For late commits, the same rule applies as for events. served by notification_news and notification_unread
    const [row] = await query(
      'notifications',
      `with edge as (select settled_transactions() as xid)
       select edge.xid::text as xid, (
         select json_agg(json_build_object('id', n.staff_id, 'unread',
           (select count(*) from (select from notification u where u.staff_id = n.staff_id and u.read_at is null limit 1000) x)))
         from (select distinct staff_id from notification where xid >= $1 and xid < edge.xid and staff_id = any($2)) n
       ) as news
       from edge`,
      [since ?? '9223372036854775807', people],
    );
    const { xid, news } = newsShape.parse(row);
    for (const { id, unread } of news ?? []) {
      const text = liveMessage('notification', { unread });
      for (const client of this.#clients) if (client.principal.id === id) this.send(client, text, 'notification');
    }
    return xid;
  }

  /** Checks the sessions again. People whose rights have changed are told so, and streams of ended sessions are closed. */
  private async recheck(clients: readonly LiveClient[]): Promise<void> {
    if (clients.length === 0) return;
    const principals = await this.sessions.byIds([...new Set(clients.map((client) => client.sessionId))]);
    const bySession = new Map(principals.map((principal) => [principal.sessionId, principal]));
    for (const client of clients) {
      const principal = bySession.get(client.sessionId);
      if (!principal) this.drop(client, 'session-ended');
      else if (client.becomes(principal)) this.send(client, liveMessage('access', {}), 'access');
    }
  }

  private sendAll(text: string, event: keyof LiveMessages): void {
    for (const client of this.#clients) this.send(client, text, event);
  }

  private send(client: LiveClient, text: string, event?: keyof LiveMessages): void {
    if (client.send(text)) {
      if (event) this.#sent.inc({ event });
      return;
    }
    this.#clients.delete(client);
    this.#ended.inc({ reason: 'too-slow' });
  }

  private async rest(ms = this.#listening.length > 0 ? 0 : restMs): Promise<void> {
    await new Promise<void>((later) => {
      const timer = setTimeout(later, ms);
      this.#wake = () => {
        clearTimeout(timer);
        later();
      };
    });
  }
}

/** Whether the event may change what this client's person is allowed to do. */
function concerns(event: PassingEvent, client: LiveClient): boolean {
  if (event.stream.kind === 'staff') return event.stream.id === client.principal.id;
  return event.stream.kind === 'session' && event.stream.id === client.sessionId;
}
