import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { Refusal } from '../errors.js';
import { newId } from '../ids.js';
import type { Logger } from '../log.js';
import { problemType, type Problem } from './problem.filter.js';

interface Answer {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: readonly string[];
}

/** The answers by the codes of Node's parser. Every other code means that the bytes are no HTTP. */
const answers: Readonly<Record<string, Answer>> = {
  HPE_HEADER_OVERFLOW: { status: 431, title: 'Too large', detail: 'the address and the headers are too long together; send less in them' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, title: 'Too large', detail: 'the extensions of the chunks are too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, title: 'Too slow', detail: 'the request did not arrive in time; send it again' },
};
const noHttp: Answer = { status: 400, title: 'The request cannot be read', detail: 'this is not a request of HTTP/1.1' };
const noProxy: Answer = {
  status: 405,
  title: 'Method not allowed',
  detail: 'this server is no proxy',
  headers: ['allow: GET, HEAD, POST, PUT, PATCH, DELETE'],
};
const unexpected: Answer = {
  status: 417,
  title: 'Not to be expected',
  detail: 'the header "expect" may say 100-continue and nothing else',
};

/**
 * Answers bytes that Node's parser could not read as a request, so that no route, hook or filter sees them. The client gets
 * problem details as usual. The connection ends, since nobody knows where the next request would begin.
 * @param socket the client's socket, which may be closed already
 */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket, logger: Logger): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  sendLast(socket, answers[error.code ?? ''] ?? noHttp, error.code, logger);
}

/** The same for requests to which Node would send an empty answer by itself: a CONNECT, and an unknown expectation. */
export function answerUnroutable(server: Server, logger: Logger): void {
  server.on('connect', ({ socket }: IncomingMessage) => {
    // Node does not handle errors of this socket any more.
    socket.on('error', () => {});
    sendLast(socket, noProxy, 'CONNECT', logger);
  });
  server.on('checkExpectation', ({ socket }: IncomingMessage) => sendLast(socket, unexpected, 'expect', logger));
}

/** @throws Refusal where a request names no host, or two: a proxy may have read the other one (RFC 9112, 3.2) */
export function demandOneHost({ rawHeaders, httpVersion }: IncomingMessage): void {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) throw new Refusal('malformed', 'http.400', 'a request names one host');
}

function sendLast(socket: Socket, { status, title, detail, headers = [] }: Answer, reason: string | undefined, logger: Logger): void {
  const code = `http.${status}`;
  const problem: Problem = {
    type: problemType(code),
    title,
    status,
    detail,
    code,
    requestId: newId(),
    ...(status === 400 ? { errors: [{ pointer: '', code: 'input.unreadable', detail }] } : {}),
  };
  logger.info({ requestId: problem.requestId, status, reason }, 'what came was no request');
  const body = JSON.stringify(problem);
  socket.write(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...headers,
      `x-request-id: ${problem.requestId}`,
      'x-content-type-options: nosniff',
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  socket.destroySoon();
}
