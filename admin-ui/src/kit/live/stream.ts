import type { Schema } from '../api/contract';
import type { LiveMessage, LiveState } from './messages';

interface Says {
  readonly message: (message: LiveMessage) => void;
  readonly state: (state: LiveState) => void;
}

/** The server sends something every 20 seconds. After this much silence the connection counts as lost. */
const silentMs = 50_000;
/** If the connection opens within this time, what the page read meanwhile is up to date. */
const youngMs = 2_000;
/** How long a break lasts before the user is told. A server that restarts is back sooner. */
const graceMs = 4_000;

/** The wait before the next try. It grows with each try and differs by browser, so that they do not all come at once. */
function waitBefore(attempt: number, random: number): number {
  return Math.min(30_000, 1_000 * 2 ** attempt) * (0.5 + random);
}

/** One connection to the live stream. It reconnects whenever it breaks. */
export class Stream {
  #source: EventSource | undefined;
  #attempt = 0;
  /** What was read before the next greeting may be stale. */
  #missed: boolean;
  readonly #begun = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  /** @param takesOver whether something has been shown for long that another stream kept up to date */
  constructor(
    private readonly says: Says,
    takesOver: boolean,
  ) {
    this.#missed = takesOver;
    says.state('connecting');
    this.connect();
  }

  /** Tries at once, because the network is back or somebody has signed in again. */
  hurry(): void {
    if (this.#stopped || this.#source?.readyState === EventSource.OPEN) return;
    this.#attempt = 0;
    this.connect();
  }

  stop(): void {
    this.#stopped = true;
    this.close();
    clearTimeout(this.#timer);
    clearTimeout(this.#grace);
    this.says.state('off');
  }

  private close(): void {
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#source = undefined;
  }

  private connect(): void {
    clearTimeout(this.#timer);
    this.close();
    const source = new EventSource('/api/v1/live');
    this.#source = source;
    const on = <T>(name: string, handle: (data: T) => void): void =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        this.listenOn();
        handle(JSON.parse(event.data) as T);
      });
    on('hello', () => this.greeted());
    on('beat', () => undefined);
    on<Schema<'LiveCase'>>('case', (data) => this.says.message({ type: 'case', ...data }));
    on<Schema<'LiveNotification'>>('notification', (data) => this.says.message({ type: 'notification', ...data }));
    on<Schema<'LiveBulk'>>('bulk', (data) => this.says.message({ type: 'bulk', ...data }));
    on('access', () => this.says.message({ type: 'access' }));
    on<Schema<'LiveEnd'>>('end', ({ reason }) => this.ended(reason));
    // We reconnect ourselves: the browser gives up for good after the first answer that is no stream.
    source.onerror = () => {
      if (this.#source === source) this.again(waitBefore(this.#attempt++, Math.random()));
    };
  }

  private greeted(): void {
    this.#attempt = 0;
    clearTimeout(this.#grace);
    this.#grace = undefined;
    this.says.state('live');
    this.says.message({ type: 'hello', again: this.#missed || Date.now() - this.#begun > youngMs });
    // From here on changes may be missed if the connection breaks.
    this.#missed = true;
  }

  private ended(reason: Schema<'LiveEnd'>['reason']): void {
    if (reason === 'session-ended') {
      this.again(60_000);
      this.says.state('paused');
    } else {
      this.again(reason === 'too-many' ? 60_000 : waitBefore(0, Math.random()));
    }
  }

  private again(inMs: number): void {
    this.close();
    this.#missed = true;
    if (this.#stopped) return;
    this.#grace ??= setTimeout(() => this.says.state('interrupted'), graceMs);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.connect(), inMs);
  }

  private listenOn(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.again(0), silentMs);
  }
}
