import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, sha256, UnitOfWork, type Config } from '@vorgang/platform';
import type { Competence, Role } from '../../policy/subjects.js';
import { StaffPrincipal, type TeamRef } from '../../policy/principal.js';

interface Row {
  id: string;
  user_name: string;
  display_name: string;
  locale: 'de' | 'en';
  roles: Role[];
  must_change_password: boolean;
  teams: TeamRef[];
  competences: Competence[];
  session_id: string | null;
  session_expires_at: Date | null;
  session_rested: boolean;
}

const person = `p.id, p.user_name, p.display_name, p.locale, p.roles, p.must_change_password,
  coalesce((select json_agg(json_build_object('id', t.id, 'key', t.key, 'title', t.title) order by t.title, t.key)
            from team_member m join team t on t.id = m.team_id where m.staff_id = p.id), '[]') as teams,
  coalesce((select json_agg(json_build_object('serviceKey', c.service_key, 'may', c.may,
                                              'maxFeeCents', c.max_fee_cents, 'decisionKinds', c.decision_kinds)
                            order by c.service_key, c.may)
            from competence c where c.staff_id = p.id), '[]') as competences`;

/**
 * Loads who somebody is and may, in one round trip. Nothing is kept between requests: what an administrator takes
 * away is gone with the next request, on every server.
 */
@Injectable()
export class PrincipalLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The person whose session this token opens; undefined where it is unknown, expired, or the person is disabled.
   * @param attended whether somebody does something just now: that keeps the session alive
   */
  async bySession(token: string, attended = true): Promise<StaffPrincipal | undefined> {
    // served by session_by_token
    const rows = await this.unitOfWork.prepared<Row>(
      'principal-by-session',
      `select ${person}, s.id as session_id, s.expires_at as session_expires_at,
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

  /** Who is behind these sessions now; sessions that have ended are left out. Keeps none of them alive. */
  async bySessionIds(sessionIds: readonly string[]): Promise<StaffPrincipal[]> {
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select ${person}, s.id as session_id, s.expires_at as session_expires_at
       from session s join staff p on p.id = s.staff_id
       where s.id = any($1) and s.expires_at > now() and s.last_used_at > now() - make_interval(mins => $2)
         and p.disabled_at is null`,
      [sessionIds, this.config.session.idleMinutes],
    );
    return rows.map(toPrincipal);
  }

  /** Somebody by id, without a session: to ask what they may (whether a case can be handed to them). */
  async byId(staffId: string): Promise<StaffPrincipal | undefined> {
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select ${person}, null as session_id, null as session_expires_at from staff p where p.id = $1 and p.disabled_at is null`,
      [staffId],
    );
    return rows[0] ? toPrincipal(rows[0]) : undefined;
  }

  /** Everybody of these teams (of any, where null) who is not disabled, in the order of their names: to ask who could take a case. */
  async inTeams(teamIds: readonly string[] | null): Promise<StaffPrincipal[]> {
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select ${person}, null as session_id, null as session_expires_at from staff p
       where p.disabled_at is null and exists (select from team_member m where m.staff_id = p.id and ($1::uuid[] is null or m.team_id = any($1)))
       order by p.display_name, p.user_name`,
      [teamIds],
    );
    return rows.map(toPrincipal);
  }
}

function toPrincipal(row: Row): StaffPrincipal {
  return new StaffPrincipal({
    id: row.id,
    userName: row.user_name,
    displayName: row.display_name,
    locale: row.locale,
    roles: row.roles,
    teams: row.teams,
    competences: row.competences,
    mustChangePassword: row.must_change_password,
    sessionId: row.session_id,
    sessionExpiresAt: row.session_expires_at,
  });
}
