import { Injectable } from '@nestjs/common';
import { currentActor, EventRecorder, type NewEvent } from '@vorgang/platform';
import type { StaffRow } from '../staff/staff.row.js';
import { roles as allRoles, type Role } from '../../policy/roles.js';
import { NotOneself } from '../staff/staff.rules.js';
import { StaffStore } from '../staff/staff.store.js';
import { sameCompetences, sameRights, sameRoles, sameTeams, withoutGains, type Rights } from './gains.js';
import { RightsRequestStore } from './rights-request.store.js';
import {
  staffCompetencesSet,
  staffRightsAsked,
  staffRightsRequestEnded,
  staffRolesSet,
  staffTeamsSet,
  type Basis,
} from '../people.events.js';

/** What became of a change: done, or asked for and waiting for a second administrator. */
export type Outcome = 'done' | 'waits';

/**
 * The one way by which an account's rights change. What is taken away is gone at once; what is given waits for another
 * administrator. The system itself (the command line, with the database owner's rights) needs nobody: by it a city is
 * set up, and its second administrator made.
 */
@Injectable()
export class AccountRights {
  constructor(
    private readonly staff: StaffStore,
    private readonly requests: RightsRequestStore,
    private readonly recorder: EventRecorder,
  ) {}

  /** What the account may do now. */
  async of(person: StaffRow): Promise<Rights> {
    return {
      roles: rolesIn(person.roles),
      teamIds: await this.staff.teamIdsOf(person.id),
      competences: await this.staff.competencesOf(person.id),
    };
  }

  /**
   * Changes what an account may do, as far as whoever acts may do that alone, and asks for the rest.
   * @param person locked
   * @throws NotOneself
   * @throws RequestWaits where somebody else's request would have to be changed
   */
  async change(person: StaffRow, part: Partial<Rights>): Promise<Outcome> {
    refuseOneself(person.id);
    const before = await this.of(person);
    const alone = currentActor().kind === 'system';
    const waiting = alone ? undefined : await this.requests.openFor(person.id, 'rights');
    const wanted = { ...before, ...part };
    const now = alone ? wanted : withoutGains(before, wanted);
    await this.set(person, before, now, {});
    const gains = !sameRights(now, wanted);
    // What was asked for before goes on waiting, with what is asked for now; but for what is taken away here.
    const asked = waiting?.askedBy === currentActor().id && waiting.wanted ? { ...waiting.wanted, ...part } : wanted;
    if (gains) await this.ask(person.id, asked);
    else if (waiting) await this.endOrNarrow(waiting.id, person, asked, now);
    return gains ? 'waits' : 'done';
  }

  /**
   * Asks for all the rights that an account is to have.
   * @throws InvalidInput where a team is unknown
   */
  async ask(staffId: string, wanted: Rights): Promise<void> {
    await this.staff.mustKnowTeams(wanted.teamIds);
    const request = await this.requests.ask(staffId, 'rights', wanted);
    await this.recorder.append({ kind: 'staff', id: staffId }, [
      staffRightsAsked.of({ requestId: request.id, requestKind: 'rights', wanted, lapsesAt: request.lapsesAt.toISOString() }),
    ]);
  }

  /** Asks for what opens an account to somebody: a new password, or the end of its lock. */
  async askFor(staffId: string, what: 'password-reset' | 'enable'): Promise<void> {
    const request = await this.requests.ask(staffId, what, null);
    await this.recorder.append({ kind: 'staff', id: staffId }, [
      staffRightsAsked.of({ requestId: request.id, requestKind: what, lapsesAt: request.lapsesAt.toISOString() }),
    ]);
  }

  /** Sets the rights and records each part that changed. @param basis what the events say beside it */
  async set(person: StaffRow, before: Rights, after: Rights, basis: Basis): Promise<void> {
    const events: NewEvent[] = [];
    if (!sameRoles(before, after)) events.push(staffRolesSet.of({ before: before.roles, after: after.roles, ...basis }));
    if (!sameTeams(before, after)) {
      await this.staff.setTeams(person.id, after.teamIds);
      events.push(staffTeamsSet.of({ before: before.teamIds, after: after.teamIds, ...basis }));
    }
    if (!sameCompetences(before, after)) {
      await this.staff.setCompetences(person.id, after.competences);
      events.push(staffCompetencesSet.of({ before: before.competences, after: after.competences, ...basis }));
    }
    if (events.length === 0) return;
    await this.staff.save(person, { roles: [...after.roles] });
    await this.recorder.append({ kind: 'staff', id: person.id }, events);
  }

  /** Something was taken away while a request waited: one's own goes on with what is left, another's ends. */
  private async endOrNarrow(requestId: string, person: StaffRow, asked: Rights, now: Rights): Promise<void> {
    const request = await this.requests.one(requestId);
    if (request.askedBy === currentActor().id && !sameRights(asked, now)) return this.ask(person.id, asked);
    await this.requests.settle(request, 'superseded', null);
    await this.recorder.append({ kind: 'staff', id: person.id }, [staffRightsRequestEnded.of({ requestId, how: 'superseded' })]);
  }
}

/** @throws NotOneself where somebody acts on their own account */
export function refuseOneself(staffId: string): void {
  if (currentActor().id === staffId) throw new NotOneself();
}

function rolesIn(given: readonly string[]): Role[] {
  return allRoles.filter((role) => given.includes(role));
}
