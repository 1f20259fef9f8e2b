import { Controller, Injectable } from '@nestjs/common';
import { AbsenceDirectory, currentPrincipal, Policy, StaffDirectory, Workload, type StaffPrincipal } from '@vorgang/access';
import { caseDataSql, deskStatuses, readableCase } from '@vorgang/cases';
import { addDays, defineEndpoint, Endpoint, startOfLocalDay, UnitOfWork, parseLocalDate, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { returnShape, teamMemberShape, type ReturnFromAbsence, type TeamMember } from './team.shapes.js';

/** For how many days ahead absences are shown. */
const aheadDays = 60;
/** For how many days after their return people are told what happened. */
const greetedDays = 14;
const assigned = caseDataSql('e', 'case.assigned');

/** For how many days back people are told; after a longer absence they start anew anyway. */
const toldDays = 365;

interface Load {
  readonly id: string;
  readonly open: number;
  readonly overdue: number;
  readonly oldest: string | null;
}

/** Reads the people of the current person's teams: who is present, and how full each desk is. */
@Injectable()
export class TeamReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly staff: StaffDirectory,
    private readonly absences: AbsenceDirectory,
    private readonly workload: Workload,
  ) {}

  async people(): Promise<TeamMember[]> {
    const who = currentPrincipal();
    const today = this.absences.today();
    const people = await this.staff.colleagues(who.teamIds);
    const [absences, loads] = await Promise.all([
      this.absences.between(today, addDays(today, aheadDays), who.teamIds, who.id),
      this.loads(
        people.map((person) => person.id),
        today,
      ),
    ]);
    const present = people.map((person): TeamMember => {
      const own = absences.filter((absence) => absence.staff.id === person.id);
      const load = loads.get(person.id);
      const inSome = (holds: (teamId: string) => boolean) => person.teamIds.some(holds);
      const overseen = inSome((teamId) => this.policy.may(who, 'read', 'Figures', { teamId }));
      const told = overseen || person.id === who.id;
      const shown = (absence: (typeof own)[number] | undefined) =>
        absence && { id: absence.id, from: absence.from, until: absence.until, version: absence.version };
      return {
        id: person.id,
        name: person.displayName,
        gone: null,
        teamIds: person.teamIds,
        services: person.services,
        absence: shown(own.find((absence) => absence.from <= today)) ?? null,
        nextAbsence: shown(own.find((absence) => absence.from > today)) ?? null,
        openCases: load?.open ?? 0,
        overdue: told ? (load?.overdue ?? 0) : null,
        oldestDue: told ? (load?.oldest ?? null) : null,
        mayRecordAbsence: inSome((teamId) => this.policy.may(who, 'record', 'Absence', { staffId: person.id, teamId })),
        mayHandOver: person.id === who.id || (who.roles.includes('supervisor') && overseen),
      };
    });
    return [...present, ...(await this.leftBehind(who, today))];
  }

  /** People who have cases of these teams but are not in them any more. Their rows stay until somebody has moved the cases. */
  private async leftBehind(who: StaffPrincipal, today: LocalDate): Promise<TeamMember[]> {
    const ids = await this.workload.leftBehind(who.teamIds);
    if (ids.length === 0) return [];
    const [names, loads] = await Promise.all([this.staff.names(ids), this.loads(ids, today, who.teamIds)]);
    const people = await Promise.all(ids.map(async (id) => ({ id, works: (await this.staff.principalOf(id)) !== undefined })));
    const overseen = who.teamIds.some((teamId) => this.policy.may(who, 'read', 'Figures', { teamId }));
    return people
      .map(({ id, works }): TeamMember => {
        const load = loads.get(id);
        return {
          id,
          name: names.get(id)?.displayName ?? '',
          gone: works ? 'moved' : 'locked',
          teamIds: [],
          services: [],
          absence: null,
          nextAbsence: null,
          openCases: load?.open ?? 0,
          overdue: overseen ? (load?.overdue ?? 0) : null,
          oldestDue: overseen ? (load?.oldest ?? null) : null,
          mayRecordAbsence: false,
          mayHandOver: who.roles.includes('supervisor') && overseen,
        };
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  }

  /** What happened to the current person's cases during their absence. */
  async sinceAbsence(): Promise<ReturnFromAbsence> {
    const who = currentPrincipal();
    const today = this.absences.today();
    const absence = await this.absences.lastEnded(who.id, addDays(today, -greetedDays));
    if (!absence) return { absence: null, moved: [] };
    const read = readableCase(who, 3);
    const [began, earliest] = [parseLocalDate(absence.from), addDays(today, -toldDays)];
    // served by event_taken_from
    const rows: (ReturnFromAbsence['moved'][number] & { at: Date | string })[] = await this.unitOfWork.manager.query(
      `select c.id as "caseId", c.case_number as "caseNumber", c.applicant_name as "applicantName", c.subject, ${assigned} -> 'to' ->> 'name' as "to", e.actor_name as "by", e.occurred_at as at
       from event e join case_file c on c.id = e.case_id
       where e.kind = 'case.assigned' and e.occurred_at >= $1 and ${assigned} #>> '{from,id}' = $2 and e.actor_id <> $3 and (${read.sql})
       order by e.occurred_at desc, e.seq desc limit 200`,
      [startOfLocalDay(began < earliest ? earliest : began), who.id, who.id, ...read.parameters],
    );
    return { absence, moved: rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() })) };
  }

  /** @param ofTeams only cases of these teams; null for all */
  private async loads(
    ids: readonly string[],
    today: LocalDate,
    ofTeams: readonly string[] | null = null,
  ): Promise<ReadonlyMap<string, Load>> {
    // served by work_item_assignee
    const rows: Load[] = await this.unitOfWork.manager.query(
      `select w.assignee_id as id, count(*)::int as open,
              count(*) filter (where w.due_on < $2)::int as overdue,
              min(w.due_on) filter (where w.due_on < '9999-12-31')::text as oldest
       from work_item w where w.assignee_id = any($1) and w.status = any($3) and ($4::uuid[] is null or w.team_id = any($4)) group by 1`,
      [ids, today, deskStatuses, ofTeams],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const showTeam = defineEndpoint({
  method: 'GET',
  path: '/api/v1/team',
  audience: 'staff',
  tag: 'absences',
  summary: 'The people of one’s own teams: who is there, and how much lies on whose desk',
  permission: null,
  reads: 'Absence',
  response: z.object({ items: z.array(teamMemberShape) }),
});

const showReturn = defineEndpoint({
  method: 'GET',
  path: '/api/v1/absences/return',
  audience: 'staff',
  tag: 'absences',
  summary: 'What happened to one’s cases while one was away, if one is just back',
  permission: null,
  reads: 'own',
  response: returnShape,
});

/** The team and its absences. */
@Controller()
export class ShowTeamController {
  constructor(private readonly team: TeamReader) {}

  @Endpoint(showTeam)
  async show(): Promise<{ items: TeamMember[] }> {
    return { items: await this.team.people() };
  }

  @Endpoint(showReturn)
  sinceAbsence(): Promise<ReturnFromAbsence> {
    return this.team.sinceAbsence();
  }
}
