import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actionsOn, currentPrincipal, explain, Policy, roles, StaffDirectory, TeamDirectory } from '@vorgang/access';
import { Catalogue } from '@vorgang/catalogue';
import {
  attributesOfCase,
  caseActions,
  caseNumberOf,
  caseStatuses,
  isPossible,
  localText,
  type CaseAction,
  type CaseAttributes,
  type CaseStatus,
} from '@vorgang/cases';
import {
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  newId,
  NotFound,
  text,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { auditRightsAsked } from '../audit.events.js';

const role = z.enum(roles);

const why = z
  .object({
    case: z.object({
      caseNumber: z.string(),
      about: z
        .object({ service: localText, serviceKey: z.string(), team: z.string(), status: z.enum(caseStatuses) })
        .nullable()
        .describe('Null for people who may not read the case (tax secrecy)'),
    }),
    actions: z.array(
      z.object({
        action: z.string(),
        words: localText,
        allowed: z.boolean().nullable().describe('By the policy; null where it hangs on what is in the case and must not be told'),
        possible: z.boolean().nullable().describe('In the case’s present state; null where that must not be told'),
        rules: z.array(
          z.object({
            role,
            words: localText,
            when: localText.describe('The condition in words; empty for none'),
            holds: z.boolean().nullable(),
            lacks: z
              .array(z.string())
              .describe(
                'Attributes of the case that do not fit the rule; `reach` where team or competence do not, and which must not be told',
              ),
          }),
        ),
        forbiddenBy: z.array(z.string()),
        mayForbid: z.array(z.string()).describe('Rules that forbid it on some cases; whether on this one must not be told'),
        otherRoles: z.array(role).describe('Roles that the person lacks and that may do this on some cases'),
      }),
    ),
  })
  .meta({ id: 'RightsOnCase' });
type RightsOnCase = z.infer<typeof why>;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff/:id/rights/case',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'Why somebody may do something with a case, or why not',
  description:
    'Each question is recorded (audit.rights-asked, in the case’s timeline too). Somebody who may not read the case learns which role, team and competence decide, and nothing that is in the case: neither service, team and state nor, by trying limits, the fee.',
  params: z.object({ id: z.uuid().toLowerCase() }),
  body: z.object({ number: text({ max: 100 }).describe('Case number') }).meta({ id: 'RightsQuestion' }),
  response: why,
  status: 200,
  problems: ['staff.not-found', 'case.not-found'],
});

/** Attributes that the policy uses and an outsider must not learn, not even by repeated questions with other limits. */
const untold = [
  'status',
  'assigneeId',
  'proposedBy',
  'proposalKind',
  'feeCents',
  'channel',
] as const satisfies readonly (keyof CaseAttributes)[];

type Row = CaseAttributes & { id: string; number: string; serviceVersion: number };

/** Asks what somebody may do with a case, and why. It is a command because the question is recorded. */
export class ExplainOnCase extends KeyedCommand<RightsOnCase> {
  readonly commandKey = 'explain-on-case';

  constructor(
    readonly staffId: string,
    readonly caseNumber: string,
  ) {
    super();
  }
}

@CommandHandler(ExplainOnCase)
export class ExplainOnCaseHandler implements ICommandHandler<ExplainOnCase> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly catalogue: Catalogue,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, caseNumber }: ExplainOnCase): Promise<RightsOnCase> {
    this.policy.demand('read', 'Staff', {});
    const account = await this.staff.one(staffId);
    const { id: caseId, number, serviceVersion, ...attributes } = await this.load(caseNumber);
    const mayRead = this.policy.may(currentPrincipal(), 'read', 'Case', attributes);
    const who = (await this.staff.principalOf(staffId)) ?? { id: account.id, roles: [], teamIds: [], competences: [] };
    await this.recorder.append(
      { kind: 'rights-question', id: newId() },
      [auditRightsAsked.of({ staffId, userName: account.userName, caseRead: mayRead })],
      { expectedPosition: 0, caseId },
    );
    const status = caseStatuses.find((one) => one === attributes.status) ?? 'open';
    return {
      case: { caseNumber: number, about: mayRead ? await this.about(attributes, serviceVersion, status) : null },
      actions: explain(who, 'Case', attributes, actionsOn('Case'), mayRead ? [] : untold).map((one) => ({
        ...one,
        possible: mayRead ? possible(one.action, status) : null,
        rules: one.rules.map((rule) => ({ ...rule, lacks: mayRead ? [...rule.lacks] : vaguely(rule.lacks) })),
        forbiddenBy: [...one.forbiddenBy],
        mayForbid: [...one.mayForbid],
        otherRoles: [...one.otherRoles],
      })),
    };
  }

  private async load(caseNumber: string): Promise<Row> {
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select c.id, c.case_number as number, c.service_version as "serviceVersion", ${attributesOfCase} from case_file c where c.case_number = $1`,
      [caseNumberOf(caseNumber)],
    );
    if (!rows[0]) throw new NotFound('case');
    return rows[0];
  }

  private async about(
    { serviceKey, teamId }: CaseAttributes,
    serviceVersion: number,
    status: CaseStatus,
  ): Promise<RightsOnCase['case']['about']> {
    const definition = this.catalogue.version(serviceKey, serviceVersion);
    const team = teamId ? (await this.teams.titles([teamId])).get(teamId) : undefined;
    return { serviceKey, service: definition?.title ?? { de: serviceKey, en: serviceKey }, team: team?.title ?? '', status };
  }
}

/** Naming the team or the service would reveal the case's. That there is no competence at all is only about the account. */
function vaguely(lacks: readonly string[]): string[] {
  return lacks.length === 0 || lacks.includes('competence') ? [...lacks] : ['reach'];
}

function possible(action: string, status: CaseStatus): boolean {
  const known = caseActions.find((one): one is CaseAction => one === action);
  return known ? isPossible(known, status) : true;
}

/** The effective rights on a case, and their reasons. */
@Controller()
export class ExplainOnCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  explain(@Input() { params, body }: InputOf<typeof endpoint>): Promise<RightsOnCase> {
    return this.gate.send(new ExplainOnCase(params.id, body.number));
  }
}
