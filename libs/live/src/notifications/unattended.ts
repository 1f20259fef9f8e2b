import { Injectable } from '@nestjs/common';
import { Policy, StaffDirectory, TeamDirectory, Workload, type StaffPrincipal } from '@vorgang/access';
import type { RecordedEvent } from '@vorgang/event-log';
import { z } from 'zod';
import type { NotificationData, Told } from './kinds.js';

/** The events after which cases may be on the desk of somebody who cannot go on with them. */
export const unattendedEvents = [
  'staff.disabled',
  'staff.roles-set',
  'staff.teams-set',
  'staff.competences-set',
  'stuck-cases.found',
] as const;

const locked = z.object({ left: z.array(z.object({ teamId: z.uuid(), count: z.int() })).default([]) });
const found = z.object({
  teamId: z.uuid(),
  count: z.int(),
  newly: z.int(),
  reasons: z.array(z.object({ because: z.string(), serviceKey: z.string(), count: z.int() })),
});

/** The reasons that need an administrator, because nobody of the team has the competence. */
const lacking: ReadonlySet<string> = new Set(['nobody-competent', 'nobody-signs']);

/**
 * Decides who is told that nobody goes on with cases: the supervisors of the team, and administrators, without data of the cases,
 * where competences are missing or the team has no supervisor.
 */
@Injectable()
export class Unattended {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly workload: Workload,
    private readonly policy: Policy,
  ) {}

  async told(event: RecordedEvent): Promise<Told[]> {
    if (event.kind === 'stuck-cases.found') return this.ofTheNight(event);
    const left = event.kind === 'staff.disabled' ? locked.parse(event.data).left : await this.leftBy(event.stream.id);
    if (left.length === 0) return [];
    const name = (await this.staff.names([event.stream.id])).get(event.stream.id)?.displayName ?? '';
    const by: NotificationData = event.actor.kind === 'staff' ? { by: { id: event.actor.id, name: event.actor.name } } : {};
    const told = await Promise.all(
      left.map(async ({ teamId, count }) => {
        const data = { ...by, person: { id: event.stream.id, name }, team: await this.team(teamId), count };
        return (await this.overseers(teamId)).map((staffId): Told => ({
          staffId,
          kind: 'cases-left',
          caseId: null,
          cause: `${event.id}:${teamId}`,
          data,
        }));
      }),
    );
    return told.flat();
  }

  private async ofTheNight(event: RecordedEvent): Promise<Told[]> {
    const { teamId, count, reasons } = found.parse(event.data);
    const team = await this.team(teamId);
    const missing = reasons.filter(({ because }) => lacking.has(because));
    const supervisors = (await this.staff.principalsIn([teamId])).filter(isSupervisor).map((one) => one.id);
    const toSupervisors = supervisors.map((staffId): Told => ({
      staffId,
      kind: 'cases-stuck',
      caseId: null,
      cause: event.id,
      data: { team, count },
    }));
    const concerning = supervisors.length === 0 ? reasons : missing;
    if (concerning.length === 0) return toSupervisors;
    const data = {
      team,
      count: concerning.reduce((sum, one) => sum + one.count, 0),
      services: [...new Set(concerning.map((one) => one.serviceKey))],
    };
    const toAdministrators = (await this.administrators()).map((staffId): Told => ({
      staffId,
      kind: 'nobody-competent',
      caseId: null,
      cause: `${event.id}:accounts`,
      data,
    }));
    return [...toSupervisors, ...toAdministrators];
  }

  /** The cases on a person's desk that they may not work on any more, by their present rights. */
  private async leftBy(staffId: string): Promise<{ teamId: string; count: number }[]> {
    const [principal, shares] = await Promise.all([this.staff.principalOf(staffId), this.workload.desk(staffId)]);
    const lost = shares.filter(({ teamId, serviceKey }) => !principal || !this.mayWork(principal, teamId, serviceKey));
    return [...Map.groupBy(lost, ({ teamId }) => teamId)].map(([teamId, some]) => ({
      teamId,
      count: some.reduce((sum, one) => sum + one.count, 0),
    }));
  }

  private mayWork(principal: StaffPrincipal, teamId: string, serviceKey: string): boolean {
    const record = {
      teamId,
      serviceKey,
      status: 'open',
      assigneeId: principal.id,
      proposedBy: null,
      proposalKind: null,
      feeCents: null,
      channel: 'portal',
    };
    return this.policy.may(principal, 'propose-decision', 'Case', record);
  }

  /** The supervisors of the team; the administrators where it has none. */
  private async overseers(teamId: string): Promise<string[]> {
    const supervisors = (await this.staff.principalsIn([teamId])).filter(isSupervisor).map((one) => one.id);
    return supervisors.length > 0 ? supervisors : this.administrators();
  }

  private async administrators(): Promise<string[]> {
    return (await this.staff.ofRole('administrator')).map((one) => one.id);
  }

  private async team(id: string): Promise<{ id: string; title: string }> {
    return { id, title: (await this.teams.titles([id])).get(id)?.title ?? '' };
  }
}

function isSupervisor({ roles }: StaffPrincipal): boolean {
  return roles.includes('supervisor');
}
