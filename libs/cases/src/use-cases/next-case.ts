import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, KeyedCommand, UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from '../case-desk.js';
import { beginning, FreeWork, type FreePlace, type Line } from '../persistence/free-work.js';
import { urgencyInLineSql } from '../persistence/urgency.js';

const answer = z.object({ caseId: z.uuid().nullable().describe('null: there is nothing left to take') });

/** Hands out the most urgent case that the actor may take; two clerks never get the same one. */
export class NextCase extends KeyedCommand<z.infer<typeof answer>> {
  readonly commandKey = 'next-case';
}

/**
 * How many of the most urgent cases are looked at. The first look begins at the fronts of the lines and takes in more than the clerks
 * who ask this server at this moment can have locked. Where it finds nothing, the lines are read from their beginnings, the last time as a
 * whole, so that no free case is missed.
 */
const firstLook = 8;
const furtherLooks = [64, 512, null];

/**
 * Takes the most urgent item that nobody else is taking at this moment. Of each line (a team and a service of the actor) the head is read
 * from `work_item_next`, beginning at the line's front, so the queue is not sorted; of these few the most urgent that is not locked is
 * locked. The lock holds until the claim commits, so the next clerk gets the next case.
 */
export const pickSql = `
  with candidates as materialized (
    select head.*
    from unnest($1::uuid[], $2::text[], $3::integer[], $4::uuid[]) as line(team_id, service_key, urgency, case_id)
    cross join lateral (
      select w.case_id, w.team_id, w.service_key, ${urgencyInLineSql('w')} as urgency
      from work_item w
      where w.status = 'open' and w.assignee_id is null and w.team_id = line.team_id and w.service_key = line.service_key
        and (${urgencyInLineSql('w')}, w.case_id) >= (line.urgency, line.case_id)
      order by ${urgencyInLineSql('w')}, w.case_id
      limit $5
    ) head
    order by head.urgency, head.case_id
    limit $5
  )
  select c.case_id, c.team_id, c.service_key, first.urgency as first_urgency, first.case_id as first_case_id
  from candidates c join work_item w on w.case_id = c.case_id
       cross join lateral (
         select f.urgency, f.case_id from candidates f where f.team_id = c.team_id and f.service_key = c.service_key
         order by f.urgency, f.case_id limit 1
       ) first
  where w.status = 'open' and w.assignee_id is null
  order by c.urgency, c.case_id
  limit 1
  for update of w skip locked`;

interface Picked {
  readonly case_id: string;
  readonly team_id: string;
  readonly service_key: string;
  /** The first of its line, which may be locked by somebody who does not take it in the end. */
  readonly first_urgency: number;
  readonly first_case_id: string;
}

@CommandHandler(NextCase)
export class NextCaseHandler implements ICommandHandler<NextCase> {
  /** How many ask at this moment. */
  #asking = 0;

  constructor(
    private readonly desk: CaseDesk,
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
    private readonly free: FreeWork,
  ) {}

  async execute(): Promise<z.infer<typeof answer>> {
    const who = currentPrincipal();
    const services = who.competences.filter((c) => c.may === 'work').map((c) => c.serviceKey);
    if (who.teamIds.length === 0 || services.length === 0 || !this.policy.abilityOf(who).can('claim', 'Case')) return { caseId: null };
    this.#asking++;
    try {
      const picked = await this.pick(who.teamIds.flatMap((teamId) => services.map((serviceKey) => ({ teamId, serviceKey }))));
      if (!picked) return { caseId: null };
      const kase = await this.desk.open(picked, 'claim', null);
      await this.desk.settle(kase, { action: 'claim' });
      return { caseId: picked };
    } finally {
      this.#asking--;
    }
  }

  private async pick(lines: readonly Line[]): Promise<string | null> {
    const looks = lines.map((line) => ({ line, look: this.free.look(line) }));
    const begun = performance.now();
    const picked = await this.look(
      looks.map(({ line, look: { place } }) => ({ line, place })),
      Math.max(firstLook, 2 * this.#asking),
    );
    if (picked) {
      const tookMs = performance.now() - begun;
      const of = looks.find(({ line }) => line.teamId === picked.team_id && line.serviceKey === picked.service_key);
      const first = { urgency: picked.first_urgency, caseId: picked.first_case_id };
      if (of) this.unitOfWork.afterCommit(() => this.free.advance(of.line, first, of.look, tookMs));
      return picked.case_id;
    }
    for (const window of furtherLooks) {
      const found = await this.look(
        lines.map((line) => ({ line, place: beginning })),
        window,
      );
      if (found) return found.case_id;
    }
    return null;
  }

  private async look(from: readonly { line: Line; place: FreePlace }[], window: number | null): Promise<Picked | undefined> {
    const rows = await this.unitOfWork.prepared<Picked>('next-case', pickSql, [
      from.map(({ line }) => line.teamId),
      from.map(({ line }) => line.serviceKey),
      from.map(({ place }) => place.urgency),
      from.map(({ place }) => place.caseId),
      window,
    ]);
    return rows[0];
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/next',
  audience: 'staff',
  tag: 'cases',
  summary: 'Take the most urgent case that one may take',
  permission: ['claim', 'Case'],
  response: answer,
});

@Controller()
export class NextCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  next(): Promise<z.infer<typeof answer>> {
    return this.gate.send(new NextCase());
  }
}
