import type { Caller, TestApp } from './app.js';

export interface Heard {
  readonly event: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- because a test asserts what a message is
  readonly data: any;
  /** Milliseconds since the process began. */
  readonly at: number;
}

/** Somebody who listens to the live stream over real HTTP. */
export interface Listener {
  readonly status: number;
  readonly headers: Headers;
  readonly heard: Heard[];
  readonly comments: string[];
  /** The first message (from the first on) that fits, when it comes. */
  next(fits: (message: Heard) => boolean, withinMs?: number): Promise<Heard>;
  /** Resolves when the server has closed the connection. */
  readonly closed: Promise<void>;
  stop(): void;
}

export async function listen(app: Pick<TestApp, 'url'>, who: Pick<Caller, 'cookie'>): Promise<Listener> {
  const abort = new AbortController();
  const response = await fetch(`${app.url}/api/v1/live`, {
    headers: { cookie: who.cookie ?? '', accept: 'text/event-stream' },
    signal: abort.signal,
  });
  const heard: Heard[] = [];
  const comments: string[] = [];
  let told: () => void = () => {};
  const take = (part: string): void => {
    const lines = part.split('\n');
    comments.push(...lines.filter((line) => line.startsWith(':')));
    const event = lines.find((line) => line.startsWith('event: '))?.slice(7);
    const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
    if (event && data) heard.push({ event, data: JSON.parse(data), at: performance.now() });
  };
  const closed = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        rest += decoder.decode(chunk as Uint8Array, { stream: true });
        const parts = rest.split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) take(part);
        told();
      }
    } catch {
      // The test went, or the server cut the connection.
    }
  })();
  const listener: Listener = {
    status: response.status,
    headers: response.headers,
    heard,
    comments,
    closed,
    stop: () => abort.abort(),
    // A transaction of another spec on the same cluster that writes for long keeps the log from settling meanwhile.
    next: async (fits, withinMs = 45_000) => {
      const until = Date.now() + withinMs;
      for (;;) {
        const found = heard.find(fits);
        if (found) return found;
        if (Date.now() > until) throw new Error(`not heard within ${withinMs} ms; heard: ${JSON.stringify(heard)}`);
        await new Promise<void>((later) => {
          told = later;
          setTimeout(later, 25);
        });
      }
    },
  };
  if (response.status === 200) await listener.next((message) => message.event === 'hello');
  return listener;
}
