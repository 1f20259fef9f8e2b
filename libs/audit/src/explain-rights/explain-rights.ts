import { Controller } from '@nestjs/common';
import { effectiveRights, roles, StaffDirectory } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { localText } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';

const params = z.object({ id: z.uuid().toLowerCase() });
const role = z.enum(roles);
const when = localText.describe('The condition in words; empty for none');

const rights = z
  .object({
    disabled: z.boolean().describe('A disabled account has no rights at all'),
    openCases: z.int().describe('Open cases that are assigned to the person; a number only'),
    rights: z.array(
      z.object({
        subject: z.object({ key: z.string(), words: localText }),
        action: z.object({ key: z.string(), words: localText }),
        from: z.array(z.object({ role, words: localText, when })),
        never: z.array(z.object({ code: z.string(), when })),
      }),
    ),
    competences: z.array(
      z.object({
        serviceKey: z.string(),
        title: localText.nullable(),
        may: z.enum(['work', 'approve']),
        maxFeeCents: z.int().nullable(),
        decisionKinds: z.array(z.string()).nullable(),
        effective: z.boolean().describe('The role that uses it is there, and the person is in the team that gets such cases'),
      }),
    ),
  })
  .meta({ id: 'EffectiveRights' });

const rightsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff/:id/rights',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'What somebody may do, and by which role, team and competence',
  params,
  response: rights,
  problems: ['staff.not-found'],
});

/** Effective rights: what somebody may do, and why. */
@Controller()
export class ExplainRightsController {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly catalogue: Catalogue,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Endpoint(rightsEndpoint)
  async all(@Input() { params: { id } }: InputOf<typeof rightsEndpoint>): Promise<z.infer<typeof rights>> {
    const account = await this.staff.one(id);
    const who = await this.staff.principalOf(id);
    // served by case_assignment_staff
    const rows: { n: string }[] = await this.unitOfWork.manager.query('select count(*) as n from case_assignment where staff_id = $1', [
      id,
    ]);
    const keys = new Set(account.teams.map((team) => team.key));
    return {
      disabled: account.disabled,
      openCases: Number(rows[0]?.n ?? 0),
      rights: who
        ? effectiveRights(who).map(({ subject, action, from, never }) => ({ subject, action, from: [...from], never: [...never] }))
        : [],
      competences: account.competences.map((one) => {
        const definition = this.catalogue.current(one.serviceKey);
        const needed = one.may === 'work' ? 'clerk' : 'approver';
        return {
          ...one,
          decisionKinds: one.decisionKinds ? [...one.decisionKinds] : null,
          title: definition?.title ?? null,
          effective: !account.disabled && account.roles.includes(needed) && (definition ? keys.has(definition.routing.team.key) : false),
        };
      }),
    };
  }
}
