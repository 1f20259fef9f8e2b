import { Injectable } from '@nestjs/common';
import { AbsenceDirectory, StaffDirectory, type StaffPrincipal } from '@vorgang/access';
import type { Crew } from './why-stuck.js';

/** Tells who works here, and who of them is present today. */
@Injectable()
export class Crews {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly absences: AbsenceDirectory,
  ) {}

  /** Everybody of these teams, or of all teams where null, without people whose account is locked. */
  async of(teamIds: readonly string[] | null): Promise<Crew> {
    const principals = await this.directory.principalsIn(teamIds);
    const away = await this.absences.awayToday(principals.map(({ id }) => id));
    return principals.map((principal) => ({ principal, present: !away.has(principal.id) }));
  }

  /** The crew that the queue of stuck cases needs; null for every other list. */
  async forList({ queue }: { readonly queue: string }, who: StaffPrincipal): Promise<Crew | null> {
    if (queue !== 'stuck') return null;
    return this.of(who.roles.includes('auditor') ? null : who.teamIds);
  }
}
