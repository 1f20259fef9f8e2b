import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, encodeCursor, localDateOf, NotFound, searchPatterns, UnitOfWork } from '@vorgang/platform';
import type { Role } from '../../policy/roles.js';
import { PrincipalLoader } from './load-principal.js';
import type { StaffPrincipal } from '../../policy/principal.js';
import { signInName } from './sign-in-name.js';
import type { StaffShape } from './staff.shape.js';

/** The filters of a list of staff. */
export interface StaffFilter {
  readonly q?: string;
  readonly role?: Role;
  readonly team?: string;
  readonly disabled?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

export interface StaffName {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
}

export interface Colleague extends StaffName {
  readonly teamIds: string[];
  /** Keys of the services that they may work on; none for people who are not clerks, since a competence alone is not enough. */
  readonly services: string[];
  /** The last day of their present absence; null if they are present. */
  readonly absentUntil: string | null;
}

type StaffViewRow = Omit<StaffShape, 'createdAt' | 'changedAt' | 'lastSignedInAt'> & {
  createdAt: Date;
  changedAt: Date;
  lastSignedInAt: Date | null;
};

/** @param now the number of the parameter with the time */
const view = (now: number): string => `select p.id, p.user_name as "userName", p.display_name as "displayName", p.email, p.locale, p.roles,
    coalesce((select json_agg(json_build_object('id', t.id, 'key', t.key, 'title', t.title) order by t.title, t.key)
              from team_member m join team t on t.id = m.team_id where m.staff_id = p.id), '[]') as teams,
    coalesce((select json_agg(json_build_object('serviceKey', c.service_key, 'may', c.may, 'maxFeeCents', c.max_fee_cents,
                                                'decisionKinds', c.decision_kinds) order by c.service_key, c.may)
              from competence c where c.staff_id = p.id), '[]') as competences,
    p.disabled_at is not null as disabled, p.must_change_password as "mustChangePassword", p.version,
    p.created_at as "createdAt", p.changed_at as "changedAt", p.changed_by as "changedBy",
    coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'wanted', r.wanted, 'askedAt', r.asked_at, 'lapsesAt', r.lapses_at,
                                                'askedBy', json_build_object('id', a.id, 'name', a.display_name)) order by r.asked_at, r.id)
              from rights_request r join staff a on a.id = r.asked_by
              where r.staff_id = p.id and r.state = 'open' and r.lapses_at > $${now}), '[]') as waiting,
    p.last_signed_in_at as "lastSignedInAt"
  from staff p`;

/** Reads people of the staff, for this room and the rooms above. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly principals: PrincipalLoader,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async one(id: string): Promise<StaffShape> {
    const rows: StaffViewRow[] = await this.unitOfWork.manager.query(`${view(2)} where p.id = $1`, [id, this.clock.now()]);
    if (!rows[0]) throw new NotFound('staff');
    return toShape(rows[0]);
  }

  /** A page of people in the order of their user names. */
  async list(filter: StaffFilter): Promise<{ items: StaffShape[]; next: string | null }> {
    const after = filter.cursor === undefined ? null : (decodeCursor(filter.cursor, 1)[0] ?? null);
    const patterns = filter.q === undefined ? null : searchPatterns(filter.q);
    // served by staff_by_user_name
    const rows: StaffViewRow[] = await this.unitOfWork.manager.query(
      `${view(7)}
       where ($1::text is null or p.user_name > $1)
         and ($2::text[] is null or search_form(p.user_name || ' ' || p.display_name) like all ($2))
         and ($3::text is null or $3 = any(p.roles))
         and ($4::uuid is null or exists (select from team_member m where m.staff_id = p.id and m.team_id = $4))
         and ($5::boolean is null or (p.disabled_at is not null) = $5)
       order by p.user_name limit $6`,
      [
        after === null ? null : String(after),
        patterns,
        filter.role ?? null,
        filter.team ?? null,
        filter.disabled ?? null,
        filter.limit + 1,
        this.clock.now(),
      ],
    );
    const items = rows.slice(0, filter.limit).map(toShape);
    const last = items.at(-1);
    return { items, next: rows.length > filter.limit && last ? encodeCursor([last.userName]) : null };
  }

  /** Everybody who works in one of these teams (or in any, where null), as receivers of cases. */
  async colleagues(teamIds: readonly string[] | null): Promise<Colleague[]> {
    return this.unitOfWork.manager.query(
      `select p.id, p.user_name as "userName", p.display_name as "displayName",
              coalesce(array_agg(m.team_id order by m.team_id) filter (where m.team_id is not null), '{}') as "teamIds",
              array(select c.service_key from competence c where c.staff_id = p.id and c.may = 'work' and 'clerk' = any(p.roles) order by 1) as services,
              (select a.until_on::text from absence a where a.staff_id = p.id and daterange(a.from_on, a.until_on, '[]') @> $2::date) as "absentUntil"
       from staff p left join team_member m on m.staff_id = p.id and ($1::uuid[] is null or m.team_id = any($1))
       where p.disabled_at is null and ($1::uuid[] is null or m.team_id is not null)
       group by p.id order by p.display_name, p.user_name limit 1000`,
      [teamIds, localDateOf(this.clock.now())],
    );
  }

  /** The names of these people, including locked ones; unknown ids are left out. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, StaffName>> {
    if (ids.length === 0) return new Map();
    const rows: StaffName[] = await this.unitOfWork.manager.query(
      'select id, user_name as "userName", display_name as "displayName" from staff where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A person's id by their user name, regardless of upper and lower case. */
  async idOf(userName: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      'select id from staff where user_name = $1 or sign_in_name = $2 order by (user_name = $1) desc limit 1',
      [userName, signInName(userName)],
    );
    return rows[0]?.id;
  }

  /** A person as the policy sees them; undefined where they are unknown or locked. */
  async principalOf(id: string): Promise<StaffPrincipal | undefined> {
    return this.principals.byId(id);
  }

  /** The ids of the supervisors of these teams. */
  async supervisorsOf(teamIds: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `select p.id from staff p where 'supervisor' = any(p.roles) and p.disabled_at is null
         and exists (select from team_member m where m.staff_id = p.id and m.team_id = any($1)) order by p.id`,
      [teamIds],
    );
    return rows.map((row) => row.id);
  }

  /** The teams of a person, even of a locked one. */
  async teamIdsOf(id: string): Promise<string[]> {
    const rows: { team_id: string }[] = await this.unitOfWork.manager.query(
      'select team_id from team_member where staff_id = $1 order by team_id',
      [id],
    );
    return rows.map((row) => row.team_id);
  }

  /** The ids of all administrators who are not locked. */
  async administrators(): Promise<string[]> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `select id from staff where 'administrator' = any(roles) and disabled_at is null order by id`,
    );
    return rows.map((row) => row.id);
  }

  /** Everybody who works in one of these teams (or in any, where null), as the policy sees them, by name. */
  async principalsIn(teamIds: readonly string[] | null): Promise<StaffPrincipal[]> {
    return this.principals.inTeams(teamIds);
  }

  /** Everybody with this role who is not locked, by name. */
  async ofRole(role: Role): Promise<StaffName[]> {
    return this.unitOfWork.manager.query(
      `select id, user_name as "userName", display_name as "displayName" from staff where disabled_at is null and $1 = any(roles) order by display_name, user_name`,
      [role],
    );
  }
}

function toShape(row: StaffViewRow): StaffShape {
  const waiting = row.waiting.map((one) => ({
    ...one,
    askedAt: new Date(one.askedAt).toISOString(),
    lapsesAt: new Date(one.lapsesAt).toISOString(),
  }));
  return {
    ...row,
    waiting,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
  };
}
