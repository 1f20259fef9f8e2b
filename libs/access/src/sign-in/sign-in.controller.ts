import { Controller, Inject, Req, Res } from '@nestjs/common';
import { clientAddress, CONFIG, defineEndpoint, Endpoint, Input, secret, verbatim, type Config, type InputOf } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendSessionCookie, sessionTokenOf } from './sessions/session-cookie.js';
import { sessionShape, toSession, type SessionShape } from './sessions/session.shape.js';
import { knownBrowserCookie, sendKnownBrowser } from './known-browser.js';
import { SignIn } from './sign-in.js';

const signIn = defineEndpoint({
  method: 'POST',
  path: '/api/v1/session',
  audience: 'public',
  tag: 'session',
  summary: 'Sign in',
  description:
    'Answers with the session and sets its cookie. The user name counts without its case. Attempts that come too fast wait up to 15 seconds for their answer; where too many wait, or come at once, some are answered with 429.',
  body: z.object({ userName: verbatim({ max: 200 }), password: secret({ max: 1000 }) }),
  response: sessionShape,
  problems: ['access.wrong-credentials', 'access.too-many-sign-ins', 'access.passwords-busy', 'access.csrf-header-missing'],
});

/** Signs in. */
@Controller()
export class SignInController {
  constructor(
    private readonly useCase: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(signIn)
  async signIn(
    @Input() { body }: InputOf<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionShape> {
    const { token, principal, proofKey } = await this.useCase.signIn(body, {
      address: clientAddress(request),
      formerToken: sessionTokenOf(request),
      knownBrowser: request.cookies[knownBrowserCookie],
    });
    sendSessionCookie(reply, token, this.config);
    if (proofKey !== null) sendKnownBrowser(request, reply, body.userName, proofKey, this.config);
    return toSession(principal);
  }
}
