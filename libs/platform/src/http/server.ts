import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { INestApplication, Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Clock, StatedClock } from '../clock.js';
import type { Config } from '../config.js';
import { enterContext, type Locale } from '../context.js';
import { newId } from '../ids.js';
import { LOGGER, NestLog, type Logger } from '../log.js';
import { Metrics } from './metrics.js';
import { ProblemFilter, problemOf } from './problem.filter.js';
import { ResponseCheck } from './response-check.js';

export const statedTimeHeader = 'x-vorgang-stated-time';

/** JSON bodies are small; attachments are streamed and have a limit of their own. */
const jsonLimit = 1024 * 1024;

/**
 * An HTTP server with everything that each of ours has: request ids, security headers, multipart streaming, problem
 * details, metrics, a clean stop. It does not listen yet.
 */
export async function createHttpApp(module: Type | DynamicModule, config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.http.trustProxy,
    bodyLimit: jsonLimit,
    genReqId: () => newId(),
    requestIdHeader: false,
    loggerInstance: undefined,
    logger: false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // Whoever sends more slowly than this holds a connection for nothing.
    requestTimeout: 300_000,
    // What goes wrong before a route is found (a broken percent sign) never reaches the filters.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = { ...problemOf(error), requestId: request.id };
      void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: new NestLog(logger), abortOnError: false });
  const fastify = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  const replaying = app.get(Clock) instanceof StatedClock;

  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const stated = replaying ? request.headers[statedTimeHeader] : undefined;
    enterContext({
      requestId: request.id,
      locale: preferredLocale(request.headers['accept-language']),
      ...(typeof stated === 'string' ? { statedTime: new Date(stated) } : {}),
    });
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.routeOptions.url ?? 'unknown';
    // How long somebody listened says nothing about how long anybody waited.
    if (!isStream(reply)) metrics.observeRequest(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    // The route, not the URL: a search is personal data.
    logger.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
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
  app.useGlobalFilters(new ProblemFilter(app.get<Logger>(LOGGER)));
  if (process.env['VORGANG_CHECK_RESPONSES'] === 'true') app.useGlobalInterceptors(new ResponseCheck());
  return app;
}

function isStream(reply: FastifyReply): boolean {
  return String(reply.raw.getHeader('content-type') ?? '').startsWith('text/event-stream');
}

/** German unless the client prefers English. */
export function preferredLocale(header: string | undefined): Locale {
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
