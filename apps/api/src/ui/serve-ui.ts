import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Branding } from '@vorgang/catalogue';
import { NotFound, packageRoot, problemOf, type NestFastifyApplication } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { brandedPage } from './branded-page.js';

/** Addresses that are no page of the UI: those of the server, those that begin with a dot, and names of files. */
const noPage = /^\/(api|intake|public|health|metrics|assets)(?=\/|$)|^\/\.|\/[^/]*\.[A-Za-z0-9]{1,8}$/;

/** Whether a browser requests a page of the UI. Programs that want data get no page. */
function isPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  return !noPage.test(path) && /text\/html|\*\/\*|^$/.test(request.headers.accept ?? '');
}

/** Serves the admin UI's build, if there is one. All addresses of the UI lead to its one page. */
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
    // The build puts the compressed files beside them.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files have their hash in the name and can be cached; the page that names them cannot.
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Nest owns the handler for unknown addresses, so those of the UI are a route after all others.
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
