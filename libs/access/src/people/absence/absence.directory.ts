import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, NotFound, UnitOfWork, type LocalDate } from '@vorgang/platform';
import type { Absence } from './absence.shape.js';

/** The person of an absence, as the policy sees them: once for each of their teams. */
export interface OwnerOfAbsence {
  readonly staffId: string;
  readonly teamIds: readonly string[];
}

const view = `a.id, json_build_object('id', p.id, 'name', p.display_name) as staff, a.from_on::text as "from",
  a.until_on::text as "until", r.display_name as "recordedBy", a.version,
  array(select m.team_id from team_member m where m.staff_id = a.staff_id) as "teamIds"
  from absence a join staff p on p.id = a.staff_id join staff r on r.id = a.recorded_by`;

export type AbsenceOfTeams = Omit<Absence, 'mayChange'> & { readonly teamIds: readonly string[] };

/** Reads absences, for this room and the rooms above. */
@Injectable()
export class AbsenceDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The current day, in the days of absences. */
  today(): LocalDate {
    return localDateOf(this.clock.now());
  }

  /** The people among these who are away today, with the last day of their absence. */
  async awayToday(staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.awayOn(staffIds, this.today());
  }

  /** The people among these who are away on the day, with the last day of their absence. */
  async awayOn(staffIds: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, string>> {
    if (staffIds.length === 0) return new Map();
    // served by absence_once
    const rows: { staff_id: string; until: string }[] = await this.unitOfWork.manager.query(
      `select staff_id, until_on::text as until from absence
       where staff_id = any($1) and daterange(from_on, until_on, '[]') @> $2::date`,
      [staffIds, day],
    );
    return new Map(rows.map((row) => [row.staff_id, row.until]));
  }

  /**
   * Absences that touch these days.
   * @param teamIds only people of these teams, and this person; null for everybody
   */
  async between(from: LocalDate, until: LocalDate, teamIds: readonly string[] | null, oneself: string): Promise<AbsenceOfTeams[]> {
    return this.unitOfWork.manager.query(
      `select ${view}
       where daterange(a.from_on, a.until_on, '[]') && daterange($1::date, $2::date, '[]') and p.disabled_at is null
         and ($3::uuid[] is null or a.staff_id = $4 or exists (select from team_member m where m.staff_id = a.staff_id and m.team_id = any($3)))
       order by a.from_on, p.display_name, a.id limit 2000`,
      [from, until, teamIds, oneself],
    );
  }

  /** @throws NotFound */
  async one(id: string): Promise<AbsenceOfTeams> {
    const rows: AbsenceOfTeams[] = await this.unitOfWork.manager.query(`select ${view} where a.id = $1`, [id]);
    if (!rows[0]) throw new NotFound('absence');
    return rows[0];
  }

  /** The last absence of this person that has ended since the given day; null where there was none. */
  async lastEnded(staffId: string, since: LocalDate): Promise<{ readonly from: string; readonly until: string } | null> {
    const rows: { from: string; until: string }[] = await this.unitOfWork.manager.query(
      `select from_on::text as "from", until_on::text as "until" from absence
       where staff_id = $1 and until_on >= $2 and until_on < $3 order by until_on desc limit 1`,
      [staffId, since, this.today()],
    );
    return rows[0] ?? null;
  }

  /** @throws NotFound where there is no such person (any more) */
  async owner(staffId: string): Promise<OwnerOfAbsence> {
    const rows: { teamIds: string[] }[] = await this.unitOfWork.manager.query(
      `select array(select m.team_id from team_member m where m.staff_id = p.id) as "teamIds" from staff p where p.id = $1 and p.disabled_at is null`,
      [staffId],
    );
    if (!rows[0]) throw new NotFound('staff');
    return { staffId, teamIds: rows[0].teamIds };
  }

  /** Removes absences that ended before the day. */
  async forgetBefore(day: LocalDate): Promise<void> {
    // served by absence_until
    await this.unitOfWork.manager.query('delete from absence where until_on < $1', [day]);
  }
}
