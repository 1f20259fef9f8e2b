import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@vorgang/platform';
import type { Competence, Role } from '../../policy/roles.js';
import { StaffPrincipal, type TeamRef } from '../../policy/principal.js';

/** A person, read with `principalColumns`, and their session. */
export interface PrincipalRow {
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
}

/**
 * Everything that the policy needs about a person of the staff; `p` is the alias of `staff`. The language is the one that they chose,
 * else that of their account.
 */
export const principalColumns = `p.id, p.user_name, p.display_name, p.roles, p.must_change_password,
  coalesce((select own.value ->> 'locale' from staff_preference own where own.staff_id = p.id), p.locale) as locale,
  coalesce((select json_agg(json_build_object('id', t.id, 'key', t.key, 'title', t.title) order by t.title, t.key)
            from team_member m join team t on t.id = m.team_id where m.staff_id = p.id), '[]') as teams,
  coalesce((select json_agg(json_build_object('serviceKey', c.service_key, 'may', c.may,
                                              'maxFeeCents', c.max_fee_cents, 'decisionKinds', c.decision_kinds)
                            order by c.service_key, c.may)
            from competence c where c.staff_id = p.id), '[]') as competences`;

/**
 * Loads a person with their rights, in one round trip. Nothing is cached between requests, so rights that an administrator
 * removes are gone with the next request, on every server.
 */
@Injectable()
export class PrincipalLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A person by id, without a session, to ask what they may do (whether a case can be handed to them). */
  async byId(staffId: string): Promise<StaffPrincipal | undefined> {
    const rows: PrincipalRow[] = await this.unitOfWork.manager.query(
      `select ${principalColumns}, null as session_id, null as session_expires_at from staff p where p.id = $1 and p.disabled_at is null`,
      [staffId],
    );
    return rows[0] ? toPrincipal(rows[0]) : undefined;
  }

  /** Everybody of these teams (or of any, where null) who is not locked, by name, to ask who could take a case. */
  async inTeams(teamIds: readonly string[] | null): Promise<StaffPrincipal[]> {
    const rows: PrincipalRow[] = await this.unitOfWork.manager.query(
      `select ${principalColumns}, null as session_id, null as session_expires_at from staff p
       where p.disabled_at is null and exists (select from team_member m where m.staff_id = p.id and ($1::uuid[] is null or m.team_id = any($1)))
       order by p.display_name, p.user_name`,
      [teamIds],
    );
    return rows.map(toPrincipal);
  }
}

/** The row as a principal for the policy. */
export function toPrincipal(row: PrincipalRow): StaffPrincipal {
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
