import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CONFIG, EventRecorder, KeyedCommand, newId, randomToken, sha256, UnitOfWork, type Config } from '@vorgang/platform';
import type { EntityManager } from 'typeorm';
import { sessionStarted, sessionStartedWithIssuedPassword } from '../sign-in.events.js';

/** A password that somebody else made, and the accounts of those who made it. */
export interface IssuedPassword {
  readonly issuedBy: readonly { readonly id: string; readonly name: string }[];
}

/** Signs in a person whose identity has been checked. It returns the new session's token, which is stored nowhere. */
export class StartSession extends KeyedCommand<string> {
  readonly commandKey = 'start-session';

  constructor(
    readonly staffId: string,
    /** The token of the session before. That session ends, so that nobody can have planted it. */
    readonly formerToken?: string,
    /** The one-time password that the person has just replaced by their own, if there was one. */
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
    // The session in which a one-time password was replaced is marked, too, since the maker of that password may be the one who
    // sits there.
    const issued = replaced ?? (await issuedPasswordOf(manager, staffId));
    const event = issued
      ? sessionStartedWithIssuedPassword.of({ staffId, ...issued, replaced: replaced !== undefined })
      : sessionStarted.of({ staffId });
    await this.recorder.append({ kind: 'session', id }, [event], { expectedPosition: 0 });
    return token;
  }
}

/** The makers of the password that a person has to change; undefined where it is the person's own. */
export async function issuedPasswordOf(manager: EntityManager, staffId: string): Promise<IssuedPassword | undefined> {
  const rows: { issuedBy: { id: string; name: string }[] }[] = await manager.query(
    `select coalesce((select json_agg(json_build_object('id', m.id, 'name', m.display_name) order by m.display_name, m.id)
                      from staff m where m.id = any(p.password_made_by)), '[]') as "issuedBy"
     from staff p where p.id = $1 and p.must_change_password`,
    [staffId],
  );
  return rows[0];
}
