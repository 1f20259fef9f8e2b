import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { INestApplication, Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Clock, StatedClock } from '../clock.js';
import type { Config } from '../config.js';
import { plainAddress, trustOf } from '../config/proxies.js';
import { currentContext, enterContext, type ExecutionContext, type Locale } from '../context.js';
import { DatabaseWatch } from '../database/database-watch.js';
import { newId } from '../ids.js';
import { aboutContext, LOGGER, NestLog, type Logger } from '../log.js';
import { Exports } from './exports.js';
import { Metrics } from './metrics.js';
import { ProblemFilter, problemOf } from './problem.filter.js';
import { ResponseCheck } from './response-check.js';
import { answerUnreadable, answerUnroutable, demandOneHost } from './unreadable.js';

export const statedTimeHeader = 'x-vorgang-stated-time';

/** JSON bodies are small; attachments are streamed and have a limit of their own. */
const jsonLimit = 1024 * 1024;

/** What a browser and the proxies may do with an answer for one person. */
const forNobodyElse = 'private, no-store';

/**
 * An HTTP server with everything that all our servers need: request ids, security headers, multipart streaming, problem details,
 * metrics, a clean stop. It does not listen yet.
 */
export async function createHttpApp(module: Type | DynamicModule, config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustOf(config.http.trustedProxies),
    bodyLimit: jsonLimit,
    // Our own check of the JSON finds such names, and says where they are.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    genReqId: () => newId(),
    requestIdHeader: false,
    loggerInstance: undefined,
    logger: false,
    routerOptions: { maxParamLength: 200 },
    // Node would send an empty answer; `demandOneHost` says what is wrong.
    http: { requireHostHeader: false },
    forceCloseConnections: 'idle',
    // A client that sends more slowly would occupy a connection for nothing.
    requestTimeout: 300_000,
    // Errors before a route is found (a broken percent sign) never reach the filters.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = { ...problemOf(error), requestId: request.id };
      void reply
        .status(problem.status)
        .header('cache-control', forNobodyElse)
        .type('application/problem+json')
        .send(JSON.stringify(problem));
    },
    // Bytes that are no request: endless headers, or no HTTP at all.
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(logger),
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  // Fastify takes JSON by itself. No endpoint takes what a form on another site could send.
  fastify.removeContentTypeParser('text/plain');
  answerUnroutable(fastify.server, logger);
  const metrics = app.get(Metrics);
  const clock = app.get(Clock);
  const replaying = clock instanceof StatedClock;

  // The actor is known only when the answer has been sent, and the hook for that runs outside the request's context.
  const contexts = new WeakMap<FastifyRequest, ExecutionContext | undefined>();
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const stated = replaying ? request.headers[statedTimeHeader] : undefined;
    enterContext({
      requestId: request.id,
      locale: preferredLocale(request.headers['accept-language']),
      // A replayed log may have a receipt later than its first event, so a replay does not check times against the present.
      ...(replaying ? {} : { clock }),
      ...(typeof stated === 'string' ? { statedTime: new Date(stated) } : {}),
    });
    contexts.set(request, currentContext());
    void reply.header('x-request-id', request.id);
    // A handler may set another value.
    if (isData(request)) void reply.header('cache-control', forNobodyElse);
    demandOneHost(request.raw);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.routeOptions.url ?? 'unknown';
    // The duration of a stream is no waiting time, so it is not measured.
    if (!isStream(reply)) metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    // The route, not the URL: a search is personal data.
    const context = contexts.get(request);
    logger.info(
      {
        ...aboutContext(context),
        ...(context?.reads === undefined ? {} : { reads: context.reads }),
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // MUI writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: config.http.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.http.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: config.limits.attachmentBytes, files: 20, fields: 20, fieldSize: jsonLimit, parts: 40 },
    throwFileSizeLimit: false,
  });
  app.useGlobalFilters(new ProblemFilter(app.get<Logger>(LOGGER), app.get(DatabaseWatch)));
  const exports = app.get(Exports);
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    await exports.beforeSending(request, reply);
    return payload;
  });
  if (process.env['VORGANG_CHECK_RESPONSES'] === 'true') app.useGlobalInterceptors(new ResponseCheck());
  return app;
}

/**
 * The client's address, in its plain form: the nearest address on the way that is not one of our proxies. What a client states
 * about itself beyond that is not trusted.
 */
export function clientAddress(request: FastifyRequest): string {
  return plainAddress(request.ip) ?? plainAddress(request.socket.remoteAddress) ?? 'unknown';
}

/** Whether the answer is data (or a problem instead), not a part of the program that browsers load. */
function isData(request: FastifyRequest): boolean {
  // It checks the route, since a URL has several spellings, and the URL, since a catch-all route may answer where nothing is
  // found.
  return [request.routeOptions.url, request.url].some((path) => path !== undefined && /^\/(api|intake)\//.test(path));
}

function isStream(reply: FastifyReply): boolean {
  return String(reply.raw.getHeader('content-type') ?? '').startsWith('text/event-stream');
}

/** German unless the client prefers English. */
function preferredLocale(header: string | undefined): Locale {
  const languages = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { language: tag.toLowerCase().split('-')[0] ?? '', q: q ? Number(q.slice(2)) : 1 };
    })
    .filter((l) => l.q > 0)
    .sort((a, b) => b.q - a.q);
  const known = languages.find((l): l is { language: Locale; q: number } => l.language === 'de' || l.language === 'en');
  return known?.language ?? 'de';
}

/**
 * Closes the application: it takes no new requests and lets running ones finish. A client that stalls in an upload is cut off at
 * the end of the waiting time.
 */
export async function closeGracefully(app: NestFastifyApplication, waitMs = 8000): Promise<void> {
  const cutOff = setTimeout(() => app.getHttpServer().closeAllConnections(), waitMs);
  await app.close().finally(() => clearTimeout(cutOff));
}

/** Stops cleanly on SIGTERM and SIGINT: it takes no new requests, lets running ones finish, then closes the connections. */
export function stopOnSignal(stop: () => Promise<void>, logger: Logger): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      logger.info({ signal }, 'stopping');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

export type { INestApplication, NestFastifyApplication };
