import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CONFIG, EventRecorder, newId, randomToken, sha256, UnitOfWork, type Config } from '@vorgang/platform';

/** Signs somebody in whose identity is established. Answers with the new session's token, which is kept nowhere. */
export class StartSession extends Command<string> {
  constructor(
    readonly staffId: string,
    /** The token of the session before; that one ends, so that nobody can have planted it. */
    readonly formerToken?: string,
  ) {
    super();
  }
}

@CommandHandler(StartSession)
export class StartSessionHandler implements ICommandHandler<StartSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({ staffId, formerToken }: StartSession): Promise<string> {
    const { manager } = this.unitOfWork;
    if (formerToken !== undefined) await manager.query('delete from session where token_hash = $1', [sha256(formerToken)]);
    const [id, token] = [newId(), randomToken()];
    await manager.query(
      `insert into session (id, token_hash, staff_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [id, sha256(token), staffId, this.config.session.maxHours],
    );
    await manager.query('update staff set last_signed_in_at = now() where id = $1', [staffId]);
    await this.recorder.append({ kind: 'session', id }, [{ kind: 'session.started', version: 1, data: { staffId } }], { expectedPosition: 0 });
    return token;
  }
}
