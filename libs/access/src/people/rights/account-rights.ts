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

/** The outcome of a change: done, or waiting for a second administrator. */
export type Outcome = 'done' | 'waits';

/**
 * The only way to change an account's rights. Removed rights are gone at once; new ones wait for another administrator. The
 * system itself (the command line, with the database owner's rights) needs nobody else, since it sets up a city and makes its
 * second administrator.
 */
@Injectable()
export class AccountRights {
  constructor(
    private readonly staff: StaffStore,
    private readonly requests: RightsRequestStore,
    private readonly recorder: EventRecorder,
  ) {}

  /** The account's present rights. */
  async of(person: StaffRow): Promise<Rights> {
    return {
      roles: rolesIn(person.roles),
      teamIds: await this.staff.teamIdsOf(person.id),
      competences: await this.staff.competencesOf(person.id),
    };
  }

  /**
   * Changes an account's rights as far as the actor may do so alone, and makes a request for the rest.
   * @param person the row, locked
   * @throws NotOneself
   * @throws RequestWaits where the change would need a change of somebody else's request
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
    // An earlier request keeps waiting, together with the new one, but without the rights that are removed here.
    const asked = waiting?.askedBy === currentActor().id && waiting.wanted ? { ...waiting.wanted, ...part } : wanted;
    if (gains) await this.ask(person.id, asked);
    else if (waiting) await this.endOrNarrow(waiting.id, person, asked, now);
    return gains ? 'waits' : 'done';
  }

  /**
   * Makes a request for all the rights that an account is to have.
   * @throws InvalidInput where a team is unknown
   */
  async ask(staffId: string, wanted: Rights): Promise<void> {
    await this.staff.mustKnowTeams(wanted.teamIds);
    const request = await this.requests.ask(staffId, 'rights', wanted);
    await this.recorder.append({ kind: 'staff', id: staffId }, [
      staffRightsAsked.of({ requestId: request.id, requestKind: 'rights', wanted, lapsesAt: request.lapsesAt.toISOString() }),
    ]);
  }

  /** Makes a request that opens an account: a new password, or the end of its lock. */
  async askFor(staffId: string, what: 'password-reset' | 'enable'): Promise<void> {
    const request = await this.requests.ask(staffId, what, null);
    await this.recorder.append({ kind: 'staff', id: staffId }, [
      staffRightsAsked.of({ requestId: request.id, requestKind: what, lapsesAt: request.lapsesAt.toISOString() }),
    ]);
  }

  /** Sets the rights and records each part that changed. @param basis what the events say in addition */
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

  /** Rights were removed while a request waited. The actor's own request goes on with what is left; another's ends. */
  private async endOrNarrow(requestId: string, person: StaffRow, asked: Rights, now: Rights): Promise<void> {
    const request = await this.requests.one(requestId);
    if (request.askedBy === currentActor().id && !sameRights(asked, now)) return this.ask(person.id, asked);
    await this.requests.settle(request, 'superseded', null);
    await this.recorder.append({ kind: 'staff', id: person.id }, [staffRightsRequestEnded.of({ requestId, how: 'superseded' })]);
  }
}

/** @throws NotOneself where the actor acts on their own account */
export function refuseOneself(staffId: string): void {
  if (currentActor().id === staffId) throw new NotOneself();
}

function rolesIn(given: readonly string[]): Role[] {
  return allRoles.filter((role) => given.includes(role));
}
