import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '@vorgang/platform';

export const sessionCookie = 'vorgang_session';

function attributes(config: Config) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: config.http.publicUrl.startsWith('https:') } as const;
}

/** The session's token that the request carries. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[sessionCookie] || undefined;
}

/** Lets the browser keep the token until it is closed; the server ends the session at its own times. */
export function sendSessionCookie(reply: FastifyReply, token: string, config: Config): void {
  void reply.setCookie(sessionCookie, token, attributes(config));
}

/** Takes the cookie back. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookie, attributes(config));
}
