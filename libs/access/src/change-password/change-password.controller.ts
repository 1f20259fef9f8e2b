import { Controller, Inject, Res } from '@nestjs/common';
import { CommandGate, CONFIG, defineEndpoint, Endpoint, InvalidInput, Input, UnitOfWork, type Config, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sendSessionCookie } from '../guard/session-cookie.js';
import { RateLimit } from '../limits/rate-limit.js';
import { hashPassword, verifyPassword } from '../passwords/password-hash.js';
import { checkPassword } from '../passwords/password-rules.js';
import { currentPrincipal } from '../principal/principal.js';
import { ChangePassword } from './change-password.command.js';

const changePassword = defineEndpoint({
  method: 'POST',
  path: '/api/v1/session/password',
  audience: 'staff',
  permission: null,
  tag: 'session',
  summary: 'Change one’s own password',
  description: 'Ends all sessions of this person and sets the cookie of a new one.',
  body: z.object({ current: z.string().min(1).max(1000), next: z.string().min(1).max(1000) }),
  problems: ['password.refused', 'access.too-many-sign-ins', 'access.password-changed-meanwhile'],
});

/** Kennwort ändern. */
@Controller()
export class ChangePasswordController {
  constructor(
    private readonly gate: CommandGate,
    private readonly limits: RateLimit,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(changePassword)
  async change(@Input() { body }: InputOf<typeof changePassword>, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { id, userName } = currentPrincipal();
    // Whoever found a browser open must not be able to guess on from there.
    const bucket = `password:${id}`;
    await this.limits.take([{ bucket, perMinute: this.config.limits.signInsPerMinute }], 'access.too-many-sign-ins');
    const rows: { password_hash: string | null }[] = await this.unitOfWork.manager.query('select password_hash from staff where id = $1', [id]);
    const formerHash = rows[0]?.password_hash ?? null;
    if (!(await verifyPassword(body.current, formerHash)) || formerHash === null) {
      throw new InvalidInput([{ pointer: '/current', code: 'password.wrong', detail: 'this is not the current password' }], 'password.refused');
    }
    checkPassword(body.next, userName, '/next');
    if (await verifyPassword(body.next, formerHash)) {
      throw new InvalidInput([{ pointer: '/next', code: 'password.unchanged', detail: 'it is the current password' }], 'password.refused');
    }
    const token = await this.gate.send(new ChangePassword(id, formerHash, await hashPassword(body.next)));
    await this.limits.giveBack([bucket]);
    sendSessionCookie(reply, token, this.config);
  }
}
