import { Controller, Inject, Req, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CommandGate,
  CONFIG,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  InvalidInput,
  KeyedCommand,
  Refusal,
  secret,
  UnitOfWork,
  type Config,
  type InputOf,
} from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { currentPrincipal } from '../../policy/principal.js';
import { sendKnownBrowser } from '../known-browser.js';
import { RateLimit } from '../limits/rate-limit.js';
import { sendSessionCookie } from '../sessions/session-cookie.js';
import { issuedPasswordOf, StartSession } from '../sessions/start-session.js';
import { PasswordCheck } from './password-check.js';
import { PasswordHasher } from './password-hasher.js';
import { staffPasswordChanged } from '../sign-in.events.js';

/** Replaces a person's password, ends all their sessions, and starts a new one; returns its token. */
export class ChangePassword extends KeyedCommand<string> {
  readonly commandKey = 'change-password';

  constructor(
    readonly staffId: string,
    /** The hash that the old password was checked against. */
    readonly formerHash: string,
    readonly hash: string,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: CommandGate,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, formerHash, hash }: ChangePassword): Promise<string> {
    const { manager } = this.unitOfWork;
    const replaced = await issuedPasswordOf(manager, staffId);
    const [, changed] = await manager.query<[unknown[], number]>(
      'update staff set password_hash = $2, must_change_password = false where id = $1 and password_hash = $3 and disabled_at is null',
      [staffId, hash, formerHash],
    );
    if (changed !== 1) throw new Refusal('conflict', 'access.password-changed-meanwhile', 'the password was changed meanwhile');
    await manager.query('delete from session where staff_id = $1', [staffId]);
    await this.recorder.append({ kind: 'staff', id: staffId }, [staffPasswordChanged.of({})]);
    return this.gate.send(new StartSession(staffId, undefined, replaced));
  }
}

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

/** Changes a password. */
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
  async change(
    @Input() { body }: InputOf<typeof changePassword>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { id, userName, displayName } = currentPrincipal();
    // A stranger at an unattended browser must not be able to guess the password there.
    const bucket = `password:${id}`;
    await this.limits.take([{ bucket, perMinute: this.config.limits.signInsPerMinute }], 'access.too-many-sign-ins');
    const rows: { password_hash: string | null; email: string | null }[] = await this.unitOfWork.manager.query(
      'select password_hash, email from staff where id = $1',
      [id],
    );
    const formerHash = rows[0]?.password_hash ?? null;
    if (!(await this.hasher.verify(body.current, formerHash)) || formerHash === null) {
      throw new InvalidInput(
        [{ pointer: '/current', code: 'password.wrong', detail: 'this is not the current password' }],
        'password.refused',
      );
    }
    await this.passwords.demand(body.next, { userName, displayName, email: rows[0]?.email ?? null }, '/next');
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
