import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '@vorgang/platform';

export const sessionCookie = 'vorgang_session';

function attributes(config: Config) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: config.http.publicUrl.startsWith('https:') } as const;
}

/** The session token of the request. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[sessionCookie] || undefined;
}

/** Sends the token as a cookie that lives until the browser is closed. The server ends the session by its own times. */
export function sendSessionCookie(reply: FastifyReply, token: string, config: Config): void {
  void reply.setCookie(sessionCookie, token, attributes(config));
}

/** Removes the cookie. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(sessionCookie, attributes(config));
}
