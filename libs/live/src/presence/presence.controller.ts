import { Controller } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { attributesOfCase, caseParams, type CaseAttributes } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, NotFound, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { ChangedCases } from '../updates/changed-cases.js';

/** Pages report every 15 seconds. A person without a report for longer than this has left. */
const presentFor = `interval '45 seconds'`;

const answer = z
  .object({
    others: z.array(
      z.object({ id: z.uuid(), name: z.string(), since: z.string(), editing: z.boolean().describe('Whether they are typing') }),
    ),
    position: z.int().describe('The case’s last event'),
    version: z.int(),
  })
  .meta({ id: 'Presence' });

const common = {
  path: '/api/v1/cases/:caseId/presence',
  audience: 'staff',
  tag: 'live',
  permission: ['read', 'Case'],
  reads: 'Case',
  unattended: true,
  params: caseParams,
} as const;

const look = defineEndpoint({
  ...common,
  method: 'PUT',
  summary: 'Say that one looks at a case just now (every 15 seconds), and hear who else does',
  body: z.object({ editing: z.boolean().optional().describe('Whether one is typing; as before where omitted') }),
  response: answer,
  problems: ['case.not-found'],
});

const leave = defineEndpoint({ ...common, method: 'DELETE', summary: 'Say that one has left a case', problems: ['case.not-found'] });

/** Tells who has a case open. It records no event, and the data are gone within a minute. */
@Controller()
export class PresenceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly cases: ChangedCases,
  ) {}

  @Endpoint(look)
  async look(@Input() { params, body }: InputOf<typeof look>): Promise<z.infer<typeof answer>> {
    const { position, version } = await this.readable(params.caseId);
    // served by case_presence_pkey
    const others: { id: string; name: string; since: Date; editing: boolean }[] = await this.unitOfWork.manager.query(
      `with mine as (
         insert into case_presence as p (case_id, staff_id, editing) values ($1, $2, coalesce($3, false))
         on conflict (case_id, staff_id) do update set
           since = case when p.seen_at < now() - ${presentFor} then now() else p.since end,
           seen_at = now(), editing = coalesce($3, p.editing)
       )
       select p.staff_id as id, s.display_name as name, p.since, p.editing
       from case_presence p join staff s on s.id = p.staff_id
       where p.case_id = $1 and p.staff_id <> $2 and p.seen_at > now() - ${presentFor}
       order by p.since, p.staff_id limit 50`,
      [params.caseId, currentPrincipal().id, body.editing ?? null],
    );
    return { position, version, others: others.map((other) => ({ ...other, since: other.since.toISOString() })) };
  }

  @Endpoint(leave)
  async leave(@Input() { params }: InputOf<typeof leave>): Promise<void> {
    await this.readable(params.caseId);
    await this.unitOfWork.manager.query('delete from case_presence where case_id = $1 and staff_id = $2', [
      params.caseId,
      currentPrincipal().id,
    ]);
  }

  /** @throws NotFound where the case may not be read */
  private async readable(caseId: string): Promise<{ position: number; version: number }> {
    // served by case_file_pkey
    const [found] = await this.unitOfWork.manager.query<(CaseAttributes & { position: number; version: number })[]>(
      `select c.position, c.version, ${attributesOfCase} from case_file c where c.id = $1`,
      [caseId],
    );
    if (!found) throw new NotFound('case');
    const { position, version, ...attributes } = found;
    this.policy.demand('read', 'Case', attributes);
    // People who have the case open must be told if they lose it.
    this.cases.remember(caseId, attributes);
    return { position, version };
  }
}
