import { Controller, Inject, Req, Res } from '@nestjs/common';
import { CONFIG, defineEndpoint, Endpoint, Input, type Config, type InputOf } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendSessionCookie, sessionTokenOf } from '../guard/session-cookie.js';
import { sessionShape, toSession, type SessionShape } from '../show-session/session.shape.js';
import { text } from '../text.shape.js';
import { SignIn } from './sign-in.js';

const signIn = defineEndpoint({
  method: 'POST',
  path: '/api/v1/session',
  audience: 'public',
  tag: 'session',
  summary: 'Sign in',
  description: 'Answers with the session and sets its cookie. The user name counts byte for byte.',
  body: z.object({ userName: text(200), password: z.string().min(1).max(1000) }),
  response: sessionShape,
  problems: ['access.wrong-credentials', 'access.too-many-sign-ins', 'access.csrf-header-missing'],
});

/** Anmelden. */
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
    const { token, principal } = await this.useCase.signIn(body, request.ip, sessionTokenOf(request));
    sendSessionCookie(reply, token, this.config);
    return toSession(principal);
  }
}
