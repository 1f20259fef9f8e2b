import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Branding } from '@vorgang/catalogue';
import { NotFound, packageRoot, problemOf, type NestFastifyApplication } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { brandedPage } from './branded-page.js';

/** What belongs to the server, begins with a dot, or has the name of a file is no page of the UI, whoever asks for it. */
const noPage = /^\/(api|intake|public|health|metrics|assets)(?=\/|$)|^\/\.|\/[^/]*\.[A-Za-z0-9]{1,8}$/;

/** Whether a browser asks for one of the UI's addresses; programs that want data get no page. */
function isPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  return !noPage.test(path) && /text\/html|\*\/\*|^$/.test(request.headers.accept ?? '');
}

/** The admin UI's build, where there is one; its own addresses all lead to its one page. */
export async function serveUi(app: NestFastifyApplication): Promise<void> {
  const root = join(packageRoot(), 'dist/admin-ui');
  if (!existsSync(join(root, 'index.html'))) return;
  const branding = app.get(Branding).shape;
  const page = brandedPage(await readFile(join(root, 'index.html'), 'utf8'), branding);
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    // The build lays the compressed ones beside them.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry their hash in the name; the page that names them must be asked for anew.
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Nest keeps the handler for what is not found; so the UI's own addresses are a route, behind all others.
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (isPage(request)) {
      return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
    }
    const problem = problemOf(new NotFound('page'));
    return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
}
