import { Controller } from '@nestjs/common';
import { actions, effectiveRights, explain, roles, StaffDirectory, TeamDirectory, type CaseAttributes } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import { caseActions, caseFileColumns, caseStatuses, isPossible, localText, type CaseAction, type CaseStatus } from '@vorgang/cases';
import { defineEndpoint, Endpoint, Input, NotFound, UnitOfWork, type InputOf } from '@vorgang/platform';
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
      z.object({ serviceKey: z.string(), title: localText.nullable(), may: z.enum(['work', 'approve']), maxFeeCents: z.int().nullable(), decisionKinds: z.array(z.string()).nullable(), effective: z.boolean().describe('The role that uses it is there, and the person is in the team that gets such cases') }),
    ),
  })
  .meta({ id: 'EffectiveRights' });

const rightsEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff/:id/rights',
  audience: 'staff',
  permission: ['read', 'Staff'],
  tag: 'staff',
  summary: 'What somebody may do, and by which role, team and competence',
  params,
  response: rights,
  problems: ['staff.not-found'],
});

const why = z
  .object({
    case: z
      .object({ caseNumber: z.string(), service: localText, serviceKey: z.string(), team: z.string(), status: z.enum(caseStatuses) })
      .describe('What the policy looks at and no more: administrators see no case data (tax secrecy)'),
    actions: z.array(
      z.object({
        action: z.string(),
        words: localText,
        allowed: z.boolean().describe('By the policy'),
        possible: z.boolean().describe('In the case’s present state'),
        rules: z.array(z.object({ role, words: localText, when, holds: z.boolean(), lacks: z.array(z.string()).describe('Attributes of the case that do not fit the rule') })),
        forbiddenBy: z.array(z.string()),
        otherRoles: z.array(role).describe('Roles that the person lacks and that may do this on some cases'),
      }),
    ),
  })
  .meta({ id: 'RightsOnCase' });

const whyEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff/:id/rights/case',
  audience: 'staff',
  permission: ['read', 'Staff'],
  tag: 'staff',
  summary: 'Why somebody may do something with a case, or why not',
  params,
  query: z.object({ number: z.string().trim().min(1).max(100).describe('Case number') }),
  response: why,
  problems: ['staff.not-found', 'case.not-found'],
});

type Row = CaseAttributes & { number: string; serviceVersion: number };

/** Wirksame Rechte: was jemand darf, und warum. */
@Controller()
export class ExplainRightsController {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly catalogue: Catalogue,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Endpoint(rightsEndpoint)
  async all(@Input() { params: { id } }: InputOf<typeof rightsEndpoint>): Promise<z.infer<typeof rights>> {
    const account = await this.staff.one(id);
    const who = await this.staff.principalOf(id);
    // served by case_assignment_staff
    const rows: { n: string }[] = await this.unitOfWork.manager.query('select count(*) as n from case_assignment where staff_id = $1', [id]);
    const keys = new Set(account.teams.map((team) => team.key));
    return {
      disabled: account.disabled,
      openCases: Number(rows[0]?.n ?? 0),
      rights: who ? effectiveRights(who).map(({ subject, action, from, never }) => ({ subject, action, from: [...from], never: [...never] })) : [],
      competences: account.competences.map((one) => {
        const definition = this.catalogue.current(one.serviceKey);
        const needed = one.may === 'work' ? 'clerk' : 'approver';
        return { ...one, decisionKinds: one.decisionKinds ? [...one.decisionKinds] : null, title: definition?.title ?? null, effective: !account.disabled && account.roles.includes(needed) && (definition ? keys.has(definition.routing.team.key) : false) };
      }),
    };
  }

  @Endpoint(whyEndpoint)
  async onCase(@Input() { params: { id }, query }: InputOf<typeof whyEndpoint>): Promise<z.infer<typeof why>> {
    const account = await this.staff.one(id);
    const who = (await this.staff.principalOf(id)) ?? { id: account.id, roles: [], teamIds: [], competences: [] };
    const columns = Object.entries(caseFileColumns).map(([name, column]) => `${column} as "${name}"`).join(', ');
    const rows: Row[] = await this.unitOfWork.manager.query(`select c.case_number as number, c.service_version as "serviceVersion", ${columns} from case_file c where c.case_number = $1`, [query.number]);
    const [row] = rows;
    if (!row) throw new NotFound('case');
    const { number, serviceVersion, ...attributes } = row;
    const definition = this.catalogue.version(row.serviceKey, serviceVersion);
    const team = row.teamId ? (await this.teams.titles([row.teamId])).get(row.teamId) : undefined;
    const status = caseStatuses.find((one) => one === row.status) ?? 'open';
    return {
      case: { caseNumber: number, serviceKey: row.serviceKey, service: definition?.title ?? { de: row.serviceKey, en: row.serviceKey }, team: team?.title ?? '', status },
      actions: explain(who, 'Case', attributes, actions.Case).map((one) => ({
        ...one,
        possible: possible(one.action, status),
        rules: one.rules.map((rule) => ({ ...rule, lacks: [...rule.lacks] })),
        forbiddenBy: [...one.forbiddenBy],
        otherRoles: [...one.otherRoles],
      })),
    };
  }
}

function possible(action: string, status: CaseStatus): boolean {
  const known = caseActions.find((one): one is CaseAction => one === action);
  return known ? isPossible(known, status) : true;
}
