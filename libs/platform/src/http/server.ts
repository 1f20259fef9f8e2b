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

/** What a browser, and whoever stands before the server, may do with an answer that is for one person. */
const forNobodyElse = 'private, no-store';

/**
 * An HTTP server with everything that each of ours has: request ids, security headers, multipart streaming, problem
 * details, metrics, a clean stop. It does not listen yet.
 */
export async function createHttpApp(module: Type | DynamicModule, config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustOf(config.http.trustedProxies),
    bodyLimit: jsonLimit,
    // Our own look at the JSON finds such names, and says where they stand.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    genReqId: () => newId(),
    requestIdHeader: false,
    loggerInstance: undefined,
    logger: false,
    routerOptions: { maxParamLength: 200 },
    // Node would answer with nothing; `demandOneHost` says why.
    http: { requireHostHeader: false },
    forceCloseConnections: 'idle',
    // Whoever sends more slowly than this holds a connection for nothing.
    requestTimeout: 300_000,
    // What goes wrong before a route is found (a broken percent sign) never reaches the filters.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = { ...problemOf(error), requestId: request.id };
      void reply
        .status(problem.status)
        .header('cache-control', forNobodyElse)
        .type('application/problem+json')
        .send(JSON.stringify(problem));
    },
    // What is no request yet: headers without end, bytes that are no HTTP.
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(logger),
    abortOnError: false,
    bodyParser: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  // Fastify takes JSON by itself; what a form of another page could send is taken nowhere.
  fastify.removeContentTypeParser('text/plain');
  answerUnroutable(fastify.server, logger);
  const metrics = app.get(Metrics);
  const clock = app.get(Clock);
  const replaying = clock instanceof StatedClock;

  // Whose request it was is known when the answer has gone, and the hook for that runs outside of its context.
  const contexts = new WeakMap<FastifyRequest, ExecutionContext | undefined>();
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const stated = replaying ? request.headers[statedTimeHeader] : undefined;
    enterContext({
      requestId: request.id,
      locale: preferredLocale(request.headers['accept-language']),
      // A log that is replayed may tell of a receipt later than its first event: there is no present to hold it to.
      ...(replaying ? {} : { clock }),
      ...(typeof stated === 'string' ? { statedTime: new Date(stated) } : {}),
    });
    contexts.set(request, currentContext());
    void reply.header('x-request-id', request.id);
    // A handler may say otherwise.
    if (isData(request)) void reply.header('cache-control', forNobodyElse);
    demandOneHost(request.raw);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.routeOptions.url ?? 'unknown';
    // How long somebody listened says nothing about how long anybody waited.
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
 * Where a request comes from: the nearest address on its way that no proxy of ours has, in one form. What a client states
 * about itself further along is not believed.
 */
export function clientAddress(request: FastifyRequest): string {
  return plainAddress(request.ip) ?? plainAddress(request.socket.remoteAddress) ?? 'unknown';
}

/** Whether the answer is data, or a problem in its place, and no part of the program that browsers load. */
function isData(request: FastifyRequest): boolean {
  // By the route too: an address can be written in other ways. By the address too: where nothing is found, there may be a route for all.
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
 * Closes the application: no new requests, and the running ones may finish. A client that stalls in the middle of an
 * upload is cut off when the time to wait is over.
 */
export async function closeGracefully(app: NestFastifyApplication, waitMs = 8000): Promise<void> {
  const cutOff = setTimeout(() => app.getHttpServer().closeAllConnections(), waitMs);
  await app.close().finally(() => clearTimeout(cutOff));
}

/** Stops cleanly on SIGTERM and SIGINT: no new requests, the running ones finish, then connections close. */
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
