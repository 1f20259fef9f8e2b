import type { LiveMessage, LiveState } from './messages';
import { Stream } from './stream';

/**
 * One connection for all tabs of the browser. The tab that holds the lock listens to the server and passes the messages on. When it is
 * closed, another tab takes over. A browser without locks (a page over plain HTTP) has one connection for each tab.
 */
type Passed =
  | { readonly kind: 'message'; readonly message: LiveMessage }
  | { readonly kind: 'state'; readonly state: LiveState }
  /** A tab was opened, or somebody has signed in again in one. */
  | { readonly kind: 'ask' };

const name = 'vorgang-live';
const handlers = new Set<(message: LiveMessage) => void>();
const listeners = new Set<() => void>();
let state: LiveState = 'off';

function tell(message: LiveMessage): void {
  for (const handler of handlers) handler(message);
}

function become(next: LiveState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

/** The state of the live stream, for `useSyncExternalStore`. */
export const liveState = {
  now: (): LiveState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Hears every message of the live stream. @returns what ends that */
export function onLiveMessage(handler: (message: LiveMessage) => void): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}

/**
 * Begins to listen for the person who is signed in.
 * @returns a function that ends it
 */
export function listenToServer(): () => void {
  const channel = new BroadcastChannel(name);
  const giveUp = new AbortController();
  let stream: Stream | undefined;
  const pass = (passed: Passed): void => channel.postMessage(passed);
  channel.onmessage = ({ data }: MessageEvent<Passed>) => {
    if (data.kind === 'ask') {
      if (!stream) return;
      stream.hurry();
      pass({ kind: 'state', state });
    } else if (stream) {
      // This tab has the connection itself.
    } else if (data.kind === 'message') tell(data.message);
    else become(data.state);
  };
  const lead = (takesOver: boolean): void => {
    const says = {
      message: (message: LiveMessage) => {
        tell(message);
        pass({ kind: 'message', message });
      },
      state: (next: LiveState) => {
        become(next);
        if (next !== 'off') pass({ kind: 'state', state: next });
      },
    };
    stream = new Stream(says, takesOver);
  };
  const hurry = (): void => {
    if (document.visibilityState === 'visible') stream?.hurry();
  };
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  if ('locks' in navigator) {
    pass({ kind: 'ask' });
    // The lock is held until this tab closes or nobody is signed in.
    const held = (): Promise<void> => new Promise((done) => giveUp.signal.addEventListener('abort', () => done()));
    const { locks } = navigator;
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock || giveUp.signal.aborted) return lock !== null;
        lead(false);
        return held().then(() => true);
      })
      // Another tab listens. A tab that takes over has shown data for long that the other tab kept up to date.
      .then((done) =>
        done
          ? undefined
          : locks.request(name, { signal: giveUp.signal }, () => {
              lead(true);
              return held();
            }),
      )
      // The only reason is that this tab stopped waiting before its turn.
      .catch(() => undefined);
  } else {
    lead(false);
  }
  return () => {
    giveUp.abort();
    stream?.stop();
    become('off');
    channel.close();
    removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
  };
}
