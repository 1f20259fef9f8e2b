import { Controller } from '@nestjs/common';
import { Clock, CommandGate, defineEndpoint, Endpoint, Input, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { StaffDirectory } from '../staff/staff.directory.js';
import { idParams, oneTimePasswordShape, staffShape, type StaffShape } from '../staff/staff.shape.js';
import { ConfirmRightsRequest, RefuseRightsRequest } from './decide-request.commands.js';
import { rightsRequestShape, type RightsRequestShape } from './rights-request.shape.js';

/** Nobody works through more at once; the others appear when these are decided. */
const mostShown = 200;

const list = defineEndpoint({
  method: 'GET',
  path: '/api/v1/rights-requests',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'What waits for a second administrator, the oldest first',
  response: z.object({ items: z.array(rightsRequestShape) }),
});

const problems = ['rights-request.not-found', 'rights-request.not-open'] as const;

const confirm = defineEndpoint({
  method: 'POST',
  path: '/api/v1/rights-requests/:id/confirm',
  audience: 'staff',
  permission: ['confirm-rights', 'Staff'],
  tag: 'staff',
  summary: 'Confirm what another administrator asked for',
  description:
    'Never by its author, nor by the person concerned, nor by somebody whose password one of the two made for the other within the last days.',
  params: idParams,
  status: 200,
  response: z.object({ staff: staffShape, oneTimePassword: oneTimePasswordShape.nullable() }),
  problems: [
    ...problems,
    'rights-request.second-person-needed',
    'rights-request.not-independent',
    'staff.not-oneself',
    'staff.disabled',
    'team.not-found',
    'access.passwords-busy',
  ],
});

const refuse = defineEndpoint({
  method: 'POST',
  path: '/api/v1/rights-requests/:id/refuse',
  audience: 'staff',
  permission: ['confirm-rights', 'Staff'],
  tag: 'staff',
  summary: 'Refuse what another administrator asked for, or take back one’s own request',
  params: idParams,
  status: 200,
  response: staffShape,
  problems,
});

interface Row extends Omit<RightsRequestShape, 'askedAt' | 'lapsesAt'> {
  readonly askedAt: Date;
  readonly lapsesAt: Date;
}

/** Requests for rights. */
@Controller()
export class RightsRequestsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Endpoint(list)
  async list(): Promise<z.input<typeof list.response>> {
    // served by rights_request_waiting
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select r.id, r.kind, r.wanted, r.asked_at as "askedAt", r.lapses_at as "lapsesAt",
              json_build_object('id', a.id, 'name', a.display_name) as "askedBy",
              json_build_object('id', p.id, 'name', p.display_name, 'userName', p.user_name) as staff,
              json_build_object(
                'roles', p.roles,
                'teamIds', array(select m.team_id from team_member m where m.staff_id = p.id order by 1),
                'competences', coalesce((select json_agg(json_build_object('serviceKey', c.service_key, 'may', c.may, 'maxFeeCents', c.max_fee_cents,
                                                         'decisionKinds', c.decision_kinds) order by c.service_key, c.may)
                                         from competence c where c.staff_id = p.id), '[]')) as now
       from rights_request r join staff p on p.id = r.staff_id join staff a on a.id = r.asked_by
       where r.state = 'open' and r.lapses_at > $1 order by r.asked_at, r.id limit ${mostShown}`,
      [this.clock.now()],
    );
    return {
      items: rows.map(({ askedAt, lapsesAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString(), lapsesAt: lapsesAt.toISOString() })),
    };
  }

  @Endpoint(confirm)
  async confirm(@Input() { params }: InputOf<typeof confirm>): Promise<z.input<typeof confirm.response>> {
    const { staffId, oneTimePassword } = await this.gate.send(new ConfirmRightsRequest(params.id));
    return { staff: await this.directory.one(staffId), oneTimePassword };
  }

  @Endpoint(refuse)
  async refuse(@Input() { params }: InputOf<typeof refuse>): Promise<StaffShape> {
    return this.directory.one(await this.gate.send(new RefuseRightsRequest(params.id)));
  }
}
