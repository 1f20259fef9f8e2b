import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { CommandGate, defineEndpoint, Endpoint, KeyedCommand, UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk } from '../case-desk.js';

const answer = z.object({ caseId: z.uuid().nullable().describe('null: there is nothing left to take') });

/** Hands out the most urgent case that the actor may take; two clerks never get the same one. */
export class NextCase extends KeyedCommand<z.infer<typeof answer>> {
  readonly commandKey = 'next-case';
}

/**
 * How many of the most urgent cases each round looks at. The next round looks past those that others have just locked. The last
 * round looks at all, so that no free case is missed.
 */
const windows = [8, 64, 512, null];

/**
 * Takes the most urgent item that nobody else is taking at this moment. It reads the head of `work_item_next` for each of the
 * actor's teams and services, so the queue is not sorted, and locks the most urgent of these few that is not locked. The lock
 * holds until the claim commits, so the next clerk gets the next case.
 */
const pickSql = `
  with candidates as materialized (
    select head.case_id, head.priority, head.due_on
    from unnest($1::uuid[]) as team(id) cross join unnest($2::text[]) as service(key)
    cross join lateral (
      select w.case_id, w.priority, w.due_on
      from work_item w
      where w.status = 'open' and w.assignee_id is null and w.team_id = team.id and w.service_key = service.key
      order by w.priority desc, w.due_on, w.case_id
      limit $3
    ) head
    order by head.priority desc, head.due_on, head.case_id
    limit $3
  )
  select w.case_id from candidates c join work_item w on w.case_id = c.case_id
  where w.status = 'open' and w.assignee_id is null
  order by c.priority desc, c.due_on, c.case_id
  limit 1
  for update of w skip locked`;

@CommandHandler(NextCase)
export class NextCaseHandler implements ICommandHandler<NextCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly policy: Policy,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(): Promise<z.infer<typeof answer>> {
    const who = currentPrincipal();
    const services = who.competences.filter((c) => c.may === 'work').map((c) => c.serviceKey);
    if (who.teamIds.length === 0 || services.length === 0 || !this.policy.abilityOf(who).can('claim', 'Case')) return { caseId: null };
    for (const window of windows) {
      const rows: { case_id: string }[] = await this.unitOfWork.manager.query(pickSql, [who.teamIds, services, window]);
      const caseId = rows[0]?.case_id;
      if (!caseId) continue;
      const kase = await this.desk.open(caseId, 'claim', null);
      await this.desk.settle(kase, { action: 'claim' });
      return { caseId };
    }
    return { caseId: null };
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
