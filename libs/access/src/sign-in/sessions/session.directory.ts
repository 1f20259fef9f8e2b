import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, sha256, UnitOfWork, type Config } from '@vorgang/platform';
import { principalColumns, toPrincipal, type PrincipalRow } from '../../people/staff/load-principal.js';
import type { StaffPrincipal } from '../../policy/principal.js';

type SessionOf = PrincipalRow & { session_rested: boolean };

/** Finds the person of a session and their present rights. It reads them anew each time, as `PrincipalLoader` does. */
@Injectable()
export class SessionDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The person whose session has this token; undefined where it is unknown, expired, or the person is locked.
   * @param attended whether a person makes the request, which extends the session
   */
  async byToken(token: string, attended = true): Promise<StaffPrincipal | undefined> {
    // served by session_by_token
    const rows = await this.unitOfWork.prepared<SessionOf>(
      'principal-by-session',
      `select ${principalColumns}, s.id as session_id, s.expires_at as session_expires_at,
              s.last_used_at < now() - interval '15 seconds' as session_rested
       from session s join staff p on p.id = s.staff_id
       where s.token_hash = $1 and s.expires_at > now() and s.last_used_at > now() - make_interval(mins => $2)
         and p.disabled_at is null`,
      [sha256(token), this.config.session.idleMinutes],
    );
    const row = rows[0];
    if (!row) return undefined;
    if (attended && row.session_rested) {
      await this.unitOfWork.manager.query('update session set last_used_at = now() where id = $1', [row.session_id]);
    }
    return toPrincipal(row);
  }

  /** The people of these sessions; sessions that have ended are left out. It extends none of them. */
  async byIds(sessionIds: readonly string[]): Promise<StaffPrincipal[]> {
    if (sessionIds.length === 0) return [];
    const rows: PrincipalRow[] = await this.unitOfWork.manager.query(
      `select ${principalColumns}, s.id as session_id, s.expires_at as session_expires_at
       from session s join staff p on p.id = s.staff_id
       where s.id = any($1) and s.expires_at > now() and s.last_used_at > now() - make_interval(mins => $2)
         and p.disabled_at is null`,
      [sessionIds, this.config.session.idleMinutes],
    );
    return rows.map(toPrincipal);
  }
}
