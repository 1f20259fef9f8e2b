import { Injectable } from '@nestjs/common';
import { Clock, currentActor, InvalidInput, newId, NotFound, UnitOfWork, violatedConstraint } from '@vorgang/platform';
import { StaffRow } from './staff.row.js';
import type { Competence } from '../../policy/roles.js';
import { signInName } from './sign-in-name.js';
import { ChangedMeanwhile, LastAdministrator, UserNameTaken } from './staff.rules.js';

export type NewStaff = Pick<
  StaffRow,
  'userName' | 'displayName' | 'email' | 'locale' | 'roles' | 'passwordHash' | 'mustChangePassword' | 'passwordMadeBy' | 'passwordMadeAt'
>;
export type StaffChange = Partial<
  Pick<
    StaffRow,
    | 'displayName'
    | 'email'
    | 'locale'
    | 'roles'
    | 'passwordHash'
    | 'mustChangePassword'
    | 'passwordMadeBy'
    | 'passwordMadeAt'
    | 'disabledAt'
  >
>;

/** Loads and saves people of the staff. Only inside a unit of work. */
@Injectable()
export class StaffStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws UserNameTaken */
  async insert(person: NewStaff): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    try {
      await this.unitOfWork.manager.insert(StaffRow, {
        id,
        ...person,
        signInName: signInName(person.userName),
        createdAt: now,
        changedAt: now,
        changedBy: currentActor().name,
      });
    } catch (error) {
      if (['staff_by_user_name', 'staff_by_sign_in_name'].includes(violatedConstraint(error) ?? '')) throw new UserNameTaken();
      throw error;
    }
    return id;
  }

  /**
   * The person, locked until the unit of work ends.
   * @throws NotFound
   * @throws ChangedMeanwhile where the version is not the one that the user saw
   */
  async lock(id: string, version: number): Promise<StaffRow> {
    const person = await this.lockNow(id);
    if (person.version !== version) throw new ChangedMeanwhile('staff', person);
    return person;
  }

  /**
   * The person as they are now, locked, for decisions that do not depend on a version that somebody saw.
   * @throws NotFound
   */
  async lockNow(id: string): Promise<StaffRow> {
    const person = await this.unitOfWork.manager.findOne(StaffRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw new NotFound('staff');
    return person;
  }

  /** Saves a change to a person whose row is locked, and raises the version. */
  async save(person: StaffRow, change: StaffChange = {}): Promise<void> {
    await this.unitOfWork.manager.update(
      StaffRow,
      { id: person.id, version: person.version },
      { ...change, version: person.version + 1, changedAt: this.clock.now(), changedBy: currentActor().name },
    );
  }

  /** @throws InvalidInput where a team is unknown */
  async setTeams(staffId: string, teamIds: readonly string[]): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.query('delete from team_member where staff_id = $1', [staffId]);
    const added: { team_id: string }[] = await manager.query(
      'insert into team_member (staff_id, team_id) select $1, id from team where id = any($2) returning team_id',
      [staffId, teamIds],
    );
    refuseUnknown(
      teamIds,
      added.map((row) => row.team_id),
    );
  }

  /** @throws InvalidInput where a team is unknown */
  async mustKnowTeams(teamIds: readonly string[]): Promise<void> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query('select id from team where id = any($1)', [teamIds]);
    refuseUnknown(
      teamIds,
      rows.map((row) => row.id),
    );
  }

  async teamIdsOf(staffId: string): Promise<string[]> {
    const rows: { team_id: string }[] = await this.unitOfWork.manager.query(
      'select team_id from team_member where staff_id = $1 order by team_id',
      [staffId],
    );
    return rows.map((row) => row.team_id);
  }

  async setCompetences(staffId: string, competences: readonly Competence[]): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.query('delete from competence where staff_id = $1', [staffId]);
    await manager.query(
      `insert into competence (staff_id, service_key, may, max_fee_cents, decision_kinds)
       select $1, c."serviceKey", c.may, c."maxFeeCents", c."decisionKinds"
       from jsonb_to_recordset($2::jsonb) as c("serviceKey" text, may text, "maxFeeCents" integer, "decisionKinds" text[])`,
      [staffId, JSON.stringify(competences)],
    );
  }

  async competencesOf(staffId: string): Promise<Competence[]> {
    return this.unitOfWork.manager.query(
      `select service_key as "serviceKey", may, max_fee_cents as "maxFeeCents", decision_kinds as "decisionKinds"
       from competence where staff_id = $1 order by service_key, may`,
      [staffId],
    );
  }

  /** Ends all sessions of a person: they must sign in again. */
  async endSessions(staffId: string): Promise<void> {
    await this.unitOfWork.manager.query('delete from session where staff_id = $1', [staffId]);
  }

  /**
   * Locks the set of administrators until the unit of work ends, so that two of them cannot remove each other at once. It has to
   * be called before the person is locked.
   * @throws LastAdministrator where this person is the only one
   */
  async anotherAdministrator(than: string): Promise<void> {
    const all: { id: string }[] = await this.unitOfWork.manager.query(
      `select id from staff where 'administrator' = any(roles) and disabled_at is null order by id for update`,
    );
    if (all.some((one) => one.id === than) && all.length === 1) throw new LastAdministrator();
  }
}

function refuseUnknown(teamIds: readonly string[], known: readonly string[]): void {
  const faults = teamIds.flatMap((id, at) =>
    known.includes(id) ? [] : [{ pointer: `/teamIds/${at}`, code: 'team.not-found', detail: 'there is no such team' }],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
}
