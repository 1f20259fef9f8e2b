import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * A connection that is kept, and carries one request after the other. It does as little as can be, so that the client takes as little
 * as can be of a processor that the server needs.
 */
export class Connection {
  #socket: Socket | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  #answered: ((answer: Answer) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;
  readonly #host: string;
  readonly #port: number;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** Sends a request and waits for the whole answer. @throws Error where the connection breaks */
  request(method: string, path: string, headers: string, body: string): Promise<Answer> {
    return new Promise((answered, failed) => {
      this.#answered = answered;
      this.#failed = failed;
      const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
      this.#open().write(`${method} ${path} HTTP/1.1\r\nhost: ${this.#host}:${this.#port}\r\n${headers}${length}\r\n${body}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    if (this.#socket && !this.#socket.destroyed) return this.#socket;
    const socket = connect(this.#port, this.#host);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    const broken = (error?: Error) => {
      socket.destroy();
      const failed = this.#failed;
      [this.#answered, this.#failed, this.#buffer] = [undefined, undefined, Buffer.alloc(0)];
      failed?.(error ?? new Error('the server closed the connection'));
    };
    socket.on('error', broken);
    socket.on('close', () => broken());
    this.#socket = socket;
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    const headEnd = this.#buffer.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = this.#buffer.toString('latin1', 0, headEnd);
    const status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    const from = headEnd + 4;
    if (length === undefined && /\r\ntransfer-encoding: chunked/i.test(head)) {
      const last = this.#buffer.indexOf('\r\n0\r\n\r\n', from - 2);
      if (last < 0) return;
      this.#done(status, this.#buffer.toString('utf8', from, last));
    } else {
      const to = from + Number(length ?? 0);
      if (this.#buffer.length >= to) this.#done(status, this.#buffer.toString('utf8', from, to));
    }
  }

  #done(status: number, body: string): void {
    this.#buffer = Buffer.alloc(0);
    const answered = this.#answered;
    [this.#answered, this.#failed] = [undefined, undefined];
    answered?.({ status, body });
  }
}
