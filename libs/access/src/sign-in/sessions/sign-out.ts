import { Controller, Inject, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, CONFIG, defineEndpoint, Endpoint, EventRecorder, KeyedCommand, UnitOfWork, type Config } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { currentPrincipal } from '../../policy/principal.js';
import { clearSessionCookie } from './session-cookie.js';
import { sessionEnded } from '../sign-in.events.js';

/** Ends one session. */
export class EndSession extends KeyedCommand<void> {
  readonly commandKey = 'end-session';

  constructor(readonly sessionId: string) {
    super();
  }
}

@CommandHandler(EndSession)
export class EndSessionHandler implements ICommandHandler<EndSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ sessionId }: EndSession): Promise<void> {
    const [ended] = await this.unitOfWork.manager.query<[{ staff_id: string }[], number]>(
      'delete from session where id = $1 returning staff_id',
      [sessionId],
    );
    const staffId = ended[0]?.staff_id;
    // A second click finds the session ended.
    if (staffId === undefined) return;
    await this.recorder.append({ kind: 'session', id: sessionId }, [sessionEnded.of({ staffId })]);
  }
}

const signOut = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/session',
  audience: 'staff',
  permission: null,
  tag: 'session',
  summary: 'Sign out',
});

/** Signs out. */
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
