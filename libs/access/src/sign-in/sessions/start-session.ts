import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CONFIG, EventRecorder, KeyedCommand, newId, randomToken, sha256, UnitOfWork, type Config } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import { sessionStarted, sessionStartedWithIssuedPassword } from '../sign-in.events.js';

/** A password that somebody else made: by whom, as far as they have an account. */
export interface IssuedPassword {
  readonly issuedBy: readonly { readonly id: string; readonly name: string }[];
}

/** Signs somebody in whose identity is established. Answers with the new session's token, which is kept nowhere. */
export class StartSession extends KeyedCommand<string> {
  readonly commandKey = 'start-session';

  constructor(
    readonly staffId: string,
    /** The token of the session before; that one ends, so that nobody can have planted it. */
    readonly formerToken?: string,
    /** The one-time password that was just replaced by one's own, where there was one. */
    readonly replaced?: IssuedPassword,
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

  async execute({ staffId, formerToken, replaced }: StartSession): Promise<string> {
    const { manager } = this.unitOfWork;
    if (formerToken !== undefined) await manager.query('delete from session where token_hash = $1', [sha256(formerToken)]);
    const [id, token] = [newId(), randomToken()];
    await manager.query(
      `insert into session (id, token_hash, staff_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [id, sha256(token), staffId, this.config.session.maxHours],
    );
    await manager.query('update staff set last_signed_in_at = now() where id = $1', [staffId]);
    // Also of the session in which a one-time password was replaced: whoever made that password may sit there.
    const issued = replaced ?? (await issuedPasswordOf(manager, staffId));
    const event = issued
      ? sessionStartedWithIssuedPassword.of({ staffId, ...issued, replaced: replaced !== undefined })
      : sessionStarted.of({ staffId });
    await this.recorder.append({ kind: 'session', id }, [event], { expectedPosition: 0 });
    return token;
  }
}

/** Who made the password that somebody has to change; undefined where it is their own. */
export async function issuedPasswordOf(manager: EntityManager, staffId: string): Promise<IssuedPassword | undefined> {
  const rows: { issuedBy: { id: string; name: string }[] }[] = await manager.query(
    `select coalesce((select json_agg(json_build_object('id', m.id, 'name', m.display_name) order by m.display_name, m.id)
                      from staff m where m.id = any(p.password_made_by)), '[]') as "issuedBy"
     from staff p where p.id = $1 and p.must_change_password`,
    [staffId],
  );
  return rows[0];
}
