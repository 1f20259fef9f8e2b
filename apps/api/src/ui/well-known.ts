import { MUNICIPALITY, securityContactOf, type Municipality } from '@vorgang/catalogue';
import { addDays, Clock, localDateOf, type Config, type NestFastifyApplication } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Less than a year, as RFC 9116 recommends. The date is computed for each request, since the contact comes from a maintained file. */
const validDays = 180;

/** Serves the files that others expect at fixed places of every server. */
export function serveWellKnown(app: NestFastifyApplication, { http }: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  const clock = app.get(Clock);
  const contact = securityContactOf(app.get<Municipality>(MUNICIPALITY));
  const text = (reply: FastifyReply, content: string) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(content);

  fastify.get('/.well-known/security.txt', (_request: FastifyRequest, reply: FastifyReply) => {
    const expires = `${addDays(localDateOf(clock.now()), validDays)}T00:00:00Z`;
    const lines = [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: de, en'];
    if (http.publicUrl.startsWith('https:')) lines.push(`Canonical: ${http.publicUrl}/.well-known/security.txt`);
    return text(reply, `${lines.join('\n')}\n`);
  });
  // Nothing here is for search engines.
  fastify.get('/robots.txt', (_request: FastifyRequest, reply: FastifyReply) => text(reply, 'User-agent: *\nDisallow: /\n'));
  fastify.get('/openapi.json', (_request: FastifyRequest, reply: FastifyReply) => reply.redirect('/api/openapi.json', 308));
}
