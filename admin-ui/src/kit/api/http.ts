import { attendance } from './attendance';
import { ApiProblem, problemFrom } from './problem';

export type QueryValue = string | number | boolean | null | undefined | readonly string[];

export interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** The request goes on when the tab is closed; for small bodies only. */
  readonly keepalive?: boolean;
  /** For the first read of the session: if nobody is signed in, that is an answer and opens no dialogue. */
  readonly quietWhenSignedOut?: boolean;
}

/**
 * Called when the server says that the session has ended. Resolves with true once the same person has signed in again (then the request is
 * repeated), and with false otherwise.
 */
type SignInAgain = () => Promise<boolean>;

let signInAgain: SignInAgain = () => Promise.resolve(false);
let language = 'de';

/** Sets the function that asks for the password again; see `session/sessionGate.ts`. */
export function onSessionEnd(handler: SignInAgain): void {
  signInAgain = handler;
}

/** The language of the server's texts. */
export function speak(locale: string): void {
  language = locale;
}

/** The query as part of a URL. Empty values are left out. */
function queryString(query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'object') for (const one of value) search.append(key, one);
    else search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

async function send(method: string, path: string, options: RequestOptions, repeated = false): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path + queryString(options.query), {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json, */*',
        'accept-language': language,
        ...(method === 'GET' ? {} : { 'x-requested-with': 'vorgang' }),
        ...(attendance.isThere() ? {} : { 'x-vorgang-unattended': '1' }),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ code: 'network.unreachable', status: 0 });
  }
  if (response.ok) return response;
  const problem = await problemFrom(response);
  if (problem.status === 401 && !options.quietWhenSignedOut && !repeated && (await signInAgain())) {
    return send(method, path, options, true);
  }
  throw problem;
}

async function json<T>(method: string, path: string, options: RequestOptions): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** The one way to the server. Every refusal is thrown as an `ApiProblem`. */
export const http = {
  get: <T>(path: string, options: RequestOptions = {}): Promise<T> => json<T>('GET', path, options),
  post: <T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<T> => json<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> => json<T>('PUT', path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> => json<T>('PATCH', path, { ...options, body }),
  delete: <T>(path: string, options: RequestOptions = {}): Promise<T> => json<T>('DELETE', path, options),
  /** A file that is shown and not saved. */
  blob: async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Blob> =>
    (await send(method, path, body === undefined ? {} : { body })).blob(),
  /** A preview of a letter, and the characters in it that would be printed as boxes. */
  letter: async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ pdf: Blob; unprintable: string }> => {
    const response = await send(method, path, body === undefined ? {} : { body });
    return { pdf: await response.blob(), unprintable: decodeURIComponent(response.headers.get('x-unprintable-signs') ?? '') };
  },
};
