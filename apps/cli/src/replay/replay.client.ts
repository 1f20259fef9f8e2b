import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The JSON that came back; null where there was none. */
  readonly body: unknown;
}

export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One persistent connection to one server, since a replay sends thousands of requests, one after the other. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly baseUrl: string) {}

  /** @throws Error if the server cannot be reached or does not answer in JSON */
  send({ method, path, headers = {}, body }: HttpCall): Promise<HttpAnswer> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const described = payload ? { 'content-type': 'application/json', 'content-length': String(payload.length) } : {};
    return new Promise((done, failed) => {
      const call = request(
        new URL(path, this.baseUrl),
        { method, agent: this.#agent, headers: { ...headers, ...described } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', failed);
          response.on('end', () => {
            try {
              const text = Buffer.concat(chunks).toString('utf8');
              const answered: unknown = text === '' ? null : JSON.parse(text);
              done({ status: response.statusCode ?? 0, headers: response.headers, body: answered });
            } catch (error) {
              failed(new Error(`${method} ${path} was not answered in JSON`, { cause: error }));
            }
          });
        },
      );
      call.on('error', failed);
      call.end(payload);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
