import { Controller, Inject, Req, Res } from '@nestjs/common';
import { CommandGate, CONFIG, defineEndpoint, Endpoint, InvalidInput, Input, secret, UnitOfWork, type Config, type InputOf } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendSessionCookie } from '../sessions/session-cookie.js';
import { RateLimit } from '../limits/rate-limit.js';
import { PasswordCheck } from './password-check.js';
import { PasswordHasher } from './password-hasher.js';
import { currentPrincipal } from '../../policy/principal.js';
import { sendKnownBrowser } from '../known-browser.js';
import { ChangePassword } from './change-password.command.js';

const changePassword = defineEndpoint({
  method: 'POST',
  path: '/api/v1/session/password',
  audience: 'staff',
  permission: null,
  tag: 'session',
  summary: 'Change one’s own password',
  description: 'Ends all sessions of this person and sets the cookie of a new one.',
  body: z.object({ current: secret({ max: 1000 }), next: secret({ max: 1000 }) }),
  problems: ['password.refused', 'access.too-many-sign-ins', 'access.passwords-busy', 'access.password-changed-meanwhile'],
});

/** Kennwort ändern. */
@Controller()
export class ChangePasswordController {
  constructor(
    private readonly gate: CommandGate,
    private readonly limits: RateLimit,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: PasswordCheck,
    private readonly hasher: PasswordHasher,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(changePassword)
  async change(@Input() { body }: InputOf<typeof changePassword>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { id, userName, displayName } = currentPrincipal();
    // Whoever found a browser open must not be able to guess on from there.
    const bucket = `password:${id}`;
    await this.limits.take([{ bucket, perMinute: this.config.limits.signInsPerMinute }], 'access.too-many-sign-ins');
    const rows: { password_hash: string | null; email: string | null }[] = await this.unitOfWork.manager.query('select password_hash, email from staff where id = $1', [id]);
    const formerHash = rows[0]?.password_hash ?? null;
    if (!(await this.hasher.verify(body.current, formerHash)) || formerHash === null) {
      throw new InvalidInput([{ pointer: '/current', code: 'password.wrong', detail: 'this is not the current password' }], 'password.refused');
    }
    this.passwords.demand(body.next, { userName, displayName, email: rows[0]?.email ?? null }, '/next');
    if (await this.hasher.verify(body.next, formerHash)) {
      throw new InvalidInput([{ pointer: '/next', code: 'password.unchanged', detail: 'it is the current password' }], 'password.refused');
    }
    const hash = await this.hasher.hash(body.next);
    const token = await this.gate.send(new ChangePassword(id, formerHash, hash));
    await this.limits.giveBack([bucket]);
    sendSessionCookie(reply, token, this.config);
    sendKnownBrowser(request, reply, userName, hash, this.config);
  }
}
