import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '@vorgang/access';
import type { RecordedEvent } from '@vorgang/event-log';
import { z } from 'zod';
import type { NotificationKind, Told } from './kinds.js';

/** The events of accounts that somebody has to be told of. */
export const accountEvents = [
  'staff.updated',
  'staff.roles-set',
  'staff.teams-set',
  'staff.competences-set',
  'staff.password-reset',
  'staff.disabled',
  'staff.enabled',
  'staff.sessions-ended',
  'staff.rights-asked',
  'staff.rights-confirmed',
  'staff.rights-refused',
  'staff.rights-request-ended',
] as const;

const basis = z.object({
  requestId: z.string().optional(),
  requestKind: z.string().optional(),
  how: z.string().optional(),
  askedBy: z.union([z.string(), z.object({ id: z.string() })]).optional(),
});
const teams = z.object({ before: z.array(z.string()), after: z.array(z.string()) });
const reached = z.object({ displayName: z.string(), email: z.string().nullable() });
const updated = z.object({ before: reached, after: reached });

type Event = Pick<RecordedEvent, 'id' | 'kind' | 'stream' | 'actor' | 'data' | 'personal'>;

/**
 * Decides who is told what happens to accounts. The person and the supervisors of their teams are told of every change of rights,
 * password, name, address or lock. All other administrators are told what waits for one of them. So nobody can use another's
 * account unnoticed.
 */
@Injectable()
export class AboutAccounts {
  constructor(private readonly staff: StaffDirectory) {}

  async told(event: Event): Promise<Told[]> {
    const staffId = event.stream.id;
    const { requestId, requestKind, how, askedBy } = basis.parse(event.data);
    switch (event.kind) {
      case 'staff.rights-asked':
        return this.tell(
          event,
          'rights-asked',
          (await this.staff.administrators()).filter((id) => id !== staffId),
          requestKind,
        );
      case 'staff.rights-refused':
      case 'staff.rights-request-ended':
        return how === 'withdrawn' || askedBy === undefined
          ? []
          : this.tell(event, 'rights-refused', [typeof askedBy === 'string' ? askedBy : askedBy.id], requestKind);
      case 'staff.rights-confirmed':
        // A new password and an unlocked account have their own events.
        return requestKind === 'rights' ? this.concerned(event) : [];
      case 'staff.roles-set':
      case 'staff.competences-set':
        return requestId === undefined ? this.concerned(event) : [];
      case 'staff.teams-set': {
        const { before, after } = teams.parse(event.data);
        return requestId === undefined ? this.concerned(event, [...before, ...after]) : [];
      }
      case 'staff.updated': {
        const names = updated.safeParse(event.personal);
        const same =
          names.success &&
          names.data.before.displayName === names.data.after.displayName &&
          names.data.before.email === names.data.after.email;
        return same ? [] : this.concerned(event);
      }
      default:
        return this.concerned(event);
    }
  }

  /** The former address, where an event changed it, so that its readers are told, too. */
  addressBefore(event: Event): string | null {
    const change = updated.safeParse(event.personal);
    return change.success && change.data.before.email !== change.data.after.email ? change.data.before.email : null;
  }

  private async concerned(event: Event, more: readonly string[] = []): Promise<Told[]> {
    const teamIds = [...new Set([...(await this.staff.teamIdsOf(event.stream.id)), ...more])];
    return this.tell(event, 'account-changed', [event.stream.id, ...(await this.staff.supervisorsOf(teamIds))], event.kind);
  }

  private async tell(
    { id, stream, actor }: Event,
    kind: NotificationKind,
    staffIds: readonly string[],
    change: string | undefined,
  ): Promise<Told[]> {
    const person = (await this.staff.names([stream.id])).get(stream.id);
    const account = { id: stream.id, name: person?.displayName ?? '' };
    const by = actor.kind === 'staff' ? { by: { id: actor.id, name: actor.name } } : {};
    return [...new Set(staffIds)]
      .filter((staffId) => actor.kind !== 'staff' || staffId !== actor.id)
      .map((staffId) => ({ staffId, kind, caseId: null, cause: `${id}:account`, data: { ...by, account, ...(change ? { change } : {}) } }));
  }
}
