import { Controller, Inject, Res } from '@nestjs/common';
import { CommandGate, CONFIG, defineEndpoint, Endpoint, type Config } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { clearSessionCookie } from './session-cookie.js';
import { currentPrincipal } from '../../policy/principal.js';
import { EndSession } from './end-session.command.js';

const signOut = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/session',
  audience: 'staff',
  permission: null,
  tag: 'session',
  summary: 'Sign out',
});

/** Abmelden. */
@Controller()
export class SignOutController {
  constructor(
    private readonly gate: CommandGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(signOut)
  async signOut(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { sessionId } = currentPrincipal();
    if (sessionId !== null) await this.gate.send(new EndSession(sessionId));
    clearSessionCookie(reply, this.config);
  }
}
