import type { FastifyReply } from 'fastify';

/** The most bytes that wait in memory for a slow client. Beyond that the connection ends, and the client connects again. */
const mostWaiting = 256 * 1024;

/** One message of a stream in its wire format. `data` must be JSON in one line. */
export function streamMessage(event: string, data: string): string {
  return `event: ${event}\ndata: ${data}\n\n`;
}

/** A client that listens to server-sent events (WHATWG HTML § 9.2). */
export interface EventStream {
  /** Sends a message that `streamMessage` made. Returns false where the client reads too slowly and was disconnected. */
  send(text: string): boolean;
  /** Sends a last message, if any, and closes the connection. */
  end(lastWords?: string): void;
}

/**
 * Makes the answer a stream of server-sent events.
 * @param onGone called once when the connection is over, no matter which side ended it
 */
export function openEventStream(reply: FastifyReply, onGone: () => void): EventStream {
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value);
  raw.setHeader('content-type', 'text/event-stream; charset=utf-8');
  // No proxy may store it, change it, or buffer it before passing it on (nginx does by default).
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
      // The connection ends with the stream, since a server that stops waits for connections, not for answers.
      raw.once('finish', () => raw.socket?.end());
    },
  };
}
