import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { EnsureTeams } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { closeGracefully, CommandGate, createHttpApp, newId, NotFound, packageRoot, problemOf, runInContext, systemActor, type NestFastifyApplication } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Composition } from '../../common/src/rooms.js';
import { ApiModule } from './api.module.js';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Composes the API and listens.
 * @param port 0 takes a free one
 * @param stopWithinMs how long a stop waits for requests that are still running
 */
export async function startApi(composition: Composition, port = composition.config.http.port, stopWithinMs?: number): Promise<RunningApi> {
  const { config, logger } = composition;
  const app = await createHttpApp(ApiModule.compose(composition), config, logger);
  await serveUi(app);
  await app.init();
  // The teams that definitions route to must be there before the first submission.
  const teams = app.get(Catalogue).allCurrent().map((definition) => definition.routing.team);
  await runInContext({ requestId: newId(), locale: 'de', actor: systemActor('start') }, () => app.get(CommandGate).send(new EnsureTeams(teams)));
  await app.listen(port, config.http.host);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  logger.info({ url }, 'api listens');
  return { app, url, stop: () => closeGracefully(app, stopWithinMs) };
}

/** The admin UI's build, where there is one; its own addresses all lead to its one page. */
async function serveUi(app: NestFastifyApplication): Promise<void> {
  const root = join(packageRoot(), 'dist/admin-ui');
  if (!existsSync(join(root, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    // The build lays the compressed ones beside them.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry their hash in the name; the page that names them must be asked for anew.
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Nest keeps the handler for what is not found; so the UI's own addresses are a route, behind all others.
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (!/^\/(api|intake|public|health|metrics|assets)(?=[/?]|$)/.test(request.url)) return reply.sendFile('index.html');
    const problem = problemOf(new NotFound('page'));
    return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
}
