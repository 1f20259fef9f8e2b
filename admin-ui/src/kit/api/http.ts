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

interface UploadOptions {
  /** Told how much has been sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends one file. Only this old interface of browsers tells how much has been sent. */
function sendFile(path: string, file: Blob, name: string, { onProgress, signal }: UploadOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    const unreachable = (): void => reject(new ApiProblem({ code: 'network.unreachable', status: 0 }));
    request.open('POST', path);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('accept-language', language);
    request.setRequestHeader('x-requested-with', 'vorgang');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 0) return unreachable();
      const requestId = request.getResponseHeader('x-request-id');
      resolve(new Response(request.responseText, { status: request.status, headers: requestId ? { 'x-request-id': requestId } : {} }));
    };
    request.onerror = unreachable;
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    const body = new FormData();
    body.append('file', file, name);
    if (signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
    else request.send(body);
  });
}

async function upload(path: string, file: Blob, name: string, options: UploadOptions, repeated = false): Promise<Response> {
  const response = await sendFile(path, file, name, options);
  if (response.ok) return response;
  const problem = await problemFrom(response);
  if (problem.status === 401 && !repeated && (await signInAgain())) return upload(path, file, name, options, true);
  throw problem;
}

/** The one way to the server. Every refusal is thrown as an `ApiProblem`. */
export const http = {
  get: <T>(path: string, options: RequestOptions = {}): Promise<T> => json<T>('GET', path, options),
  post: <T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<T> => json<T>('POST', path, { ...options, body }),
  put: <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> => json<T>('PUT', path, { ...options, body }),
  patch: <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> => json<T>('PATCH', path, { ...options, body }),
  delete: <T>(path: string, options: RequestOptions = {}): Promise<T> => json<T>('DELETE', path, options),
  /** One file, as multipart, with its progress. */
  upload: async <T>(path: string, file: Blob, name: string, options: UploadOptions): Promise<T> =>
    (await (await upload(path, file, name, options)).json()) as T,
  /** A file that is shown and not saved. */
  blob: async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Blob> =>
    (await send(method, path, body === undefined ? {} : { body })).blob(),
  /** A file that is saved under the name that the server gives it (RFC 6266). */
  file: async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ blob: Blob; name: string }> => {
    const response = await send(method, path, body === undefined ? {} : { body });
    const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    return { blob: await response.blob(), name: decodeURIComponent(name) };
  },
  /** A preview of a letter, the characters in it that would be printed as boxes, and the last day to answer it. */
  letter: async (
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<{ pdf: Blob; unprintable: string; answerBy: string | null }> => {
    const response = await send(method, path, body === undefined ? {} : { body });
    return {
      pdf: await response.blob(),
      unprintable: decodeURIComponent(response.headers.get('x-unprintable-signs') ?? ''),
      answerBy: response.headers.get('x-answer-by'),
    };
  },
};
