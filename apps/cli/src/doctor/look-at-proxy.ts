import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Config } from '@vorgang/platform';
import { z } from 'zod';
import { findingsOf, type Finding } from './finding.js';

const { good, watch, bad } = findingsOf('proxy');
const patienceMs = 5000;
const seen = z.object({ forwarded: z.boolean(), believed: z.boolean() });

interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Checks the way that browsers take: `PUBLIC_URL` through the proxy to a running API. */
export async function lookAtProxy({ http, limits }: Config): Promise<Finding[]> {
  const url = new URL(http.publicUrl);
  const heard = await ask(url, 'GET', '/health/proxy').catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (heard instanceof Error) {
    const code = 'code' in heard ? String(heard.code) : heard.message;
    return [
      bad(
        `PUBLIC_URL ${url.origin} does not answer: ${code}`,
        /CERT|SIGNED|ALTNAME/.test(code) ? "mend the proxy's certificate" : 'start the api, and let the proxy lead to it',
      ),
    ];
  }
  if (heard.status === 502 || heard.status === 503 || heard.status === 504)
    return [bad(`the proxy answers ${heard.status}: it does not reach the api`, 'start the api; compare HOST and PORT with the proxy')];
  const body = seen.safeParse(heard.status === 200 ? safeJson(heard.text) : undefined);
  if (!body.success)
    return [
      bad(
        `PUBLIC_URL ${url.origin} leads to something that is not this api (${heard.status})`,
        'compare the proxy with docs/operating.md, "Behind a proxy"',
      ),
    ];
  const { forwarded, believed } = body.data;
  return [
    good(`PUBLIC_URL ${url.origin} leads to the api`),
    url.protocol === 'https:'
      ? good('browsers speak TLS with it')
      : watch('PUBLIC_URL is http: sign-ins can be overheard', 'put a proxy with TLS before it; without, listen on the loopback only'),
    forwarded && !believed
      ? bad(
          'a proxy says for whom it asks, and is not believed: everybody has one address, that of the proxy',
          'set TRUST_PROXY to 1, or to its address',
        )
      : !forwarded && http.trustedProxies.kind !== 'none'
        ? bad('TRUST_PROXY is set, and no proxy says for whom it asks', 'let the proxy set X-Forwarded-For, or take TRUST_PROXY away')
        : good(forwarded ? 'the proxy says for whom it asks, and is believed' : 'nothing stands before the api'),
    await uploads(url, limits.attachmentBytes),
  ];
}

/** Announces a large upload without sending it. A proxy that does not accept it refuses at once. */
async function uploads(url: URL, bytes: number): Promise<Finding> {
  const megabytes = Math.round(bytes / 1024 / 1024);
  const answer = await ask(url, 'POST', '/intake/v1/submissions', {
    'content-type': 'multipart/form-data; boundary=probe',
    'content-length': String(bytes + 1024 * 1024),
  }).catch(() => undefined);
  if (answer?.status === 413)
    return bad(
      `the proxy refuses uploads of ${megabytes} MB (413)`,
      'nginx: client_max_body_size 600m; it takes 1 MB unless told otherwise',
    );
  return good(`the proxy does not refuse uploads of ${megabytes} MB`);
}

function ask(base: URL, method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}): Promise<Heard> {
  const send = base.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((done, failed) => {
    const request = send(new URL(path, base), { method, headers, timeout: patienceMs }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8').slice(0, 10_000) });
        request.destroy();
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', failed);
    // The announced body is never sent.
    if (method === 'GET') request.end();
    else request.flushHeaders();
  });
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
