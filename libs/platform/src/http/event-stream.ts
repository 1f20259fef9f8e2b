import type { FastifyReply } from 'fastify';

/** What waits in memory for a client that reads too slowly, at most; then it is let go, and comes back. */
const mostWaiting = 256 * 1024;

/** One message of a stream, as it goes over the wire. `data` must be JSON in one line. */
export function streamMessage(event: string, data: string): string {
  return `event: ${event}\ndata: ${data}\n\n`;
}

/** A client that listens to server-sent events (WHATWG HTML § 9.2). */
export interface EventStream {
  /** Sends what `streamMessage` made. False where the client reads too slowly: it was let go. */
  send(text: string): boolean;
  /** Says last words, if any, and closes the connection. */
  end(lastWords?: string): void;
}

/**
 * Makes the answer a stream of server-sent events.
 * @param onGone called once when the connection is over, from whichever side
 */
export function openEventStream(reply: FastifyReply, onGone: () => void): EventStream {
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value);
  raw.setHeader('content-type', 'text/event-stream; charset=utf-8');
  // Nobody on the way may keep it, change it, or collect it before passing it on (nginx does unless told).
  raw.setHeader('cache-control', 'no-store, no-transform');
  raw.setHeader('x-accel-buffering', 'no');
  raw.statusCode = 200;
  raw.on('error', () => {});
  raw.once('close', onGone);
  raw.flushHeaders();
  return {
    send: (text) => {
      if (raw.destroyed || raw.writableEnded) return false;
      raw.write(text);
      if (raw.writableLength <= mostWaiting) return true;
      raw.destroy();
      return false;
    },
    end: (lastWords) => {
      if (raw.destroyed || raw.writableEnded) return;
      raw.end(lastWords);
      // The connection goes with the stream: a server that stops waits for connections, not for answers.
      raw.once('finish', () => raw.socket?.end());
    },
  };
}
