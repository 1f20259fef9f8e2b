import { Controller, Optional, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { AccountAccess } from '../rights/account-access.js';
import { refuseOneself, type Outcome } from '../rights/account-rights.js';
import { statusOf, waitsResponse } from '../rights/waits.js';
import { StaffDirectory } from './staff.directory.js';
import type { StaffRow } from './staff.row.js';
import { idParams, staffShape, versionShape, type StaffShape } from './staff.shape.js';
import { StaffStore } from './staff.store.js';
import { Workload } from './workload.js';
import { staffDisabled } from '../people.events.js';

const casesOfLocked = ['stay', 'to-team'] as const;
export type CasesOfLocked = (typeof casesOfLocked)[number];

/**
 * Locks an account, or unlocks it (with a second administrator, if it has any rights). Accounts are never deleted, so that every
 * deed keeps its author.
 */
export class DisableStaff extends KeyedCommand<Outcome> {
  readonly commandKey = 'disable-staff';

  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly disabled: boolean,
    /** What happens to their cases: they stay, so that the supervisor can move them, or go to the team’s queue. */
    readonly cases: CasesOfLocked = 'stay',
  ) {
    super();
  }
}

@CommandHandler(DisableStaff)
export class DisableStaffHandler implements ICommandHandler<DisableStaff> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly access: AccountAccess,
    private readonly clock: Clock,
    private readonly recorder: EventRecorder,
    // Without the cases room there are no cases to count.
    @Optional() private readonly workload?: Workload,
  ) {}

  async execute({ staffId, version, disabled, cases }: DisableStaff): Promise<Outcome> {
    this.policy.demand('disable', 'Staff', {});
    refuseOneself(staffId);
    if (disabled) await this.staff.anotherAdministrator(staffId);
    const person = await this.staff.lock(staffId, version);
    if ((person.disabledAt !== null) === disabled) return 'done';
    return disabled ? this.shut(person, cases) : this.open(person);
  }

  private async shut(person: StaffRow, cases: CasesOfLocked): Promise<Outcome> {
    await this.staff.save(person, { disabledAt: this.clock.now() });
    await this.staff.endSessions(person.id);
    const left = await this.left(person.id);
    const data = left.length > 0 ? { cases, left } : {};
    await this.recorder.append({ kind: 'staff', id: person.id }, [staffDisabled.of(data)]);
    return 'done';
  }

  private async open(person: StaffRow): Promise<Outcome> {
    if (!(await this.access.openAlone(person, 'enable'))) return 'waits';
    await this.access.enable(person);
    return 'done';
  }

  /** How many cases of each team the person has, so that the supervisors can be told. */
  private async left(staffId: string): Promise<{ teamId: string; count: number }[]> {
    const shares = (await this.workload?.desk(staffId)) ?? [];
    return [...Map.groupBy(shares, ({ teamId }) => teamId)].map(([teamId, some]) => ({
      teamId,
      count: some.reduce((sum, one) => sum + one.count, 0),
    }));
  }
}

const common = {
  method: 'POST',
  audience: 'staff',
  permission: ['disable', 'Staff'],
  tag: 'staff',
  params: idParams,
  body: z.object({ version: versionShape }),
  status: 200,
  response: staffShape,
} as const;

const disableStaff = defineEndpoint({
  ...common,
  body: z.object({
    version: versionShape,
    cases: z
      .enum(casesOfLocked)
      .default('stay')
      .describe('What becomes of the cases that lie there: they stay, for the supervisor to move, or go to the team’s queue'),
  }),
  path: '/api/v1/staff/:id/disable',
  summary: 'Lock an account; its sessions end at once',
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.not-oneself', 'staff.last-administrator'],
});

const enableStaff = defineEndpoint({
  ...common,
  path: '/api/v1/staff/:id/enable',
  summary: 'Open an account again',
  otherResponses: waitsResponse,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.not-oneself', 'rights-request.waits'],
});

/** Locks and unlocks an account. */
@Controller()
export class DisableStaffController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(disableStaff)
  async disable(@Input() { params, body }: InputOf<typeof disableStaff>): Promise<StaffShape> {
    await this.gate.send(new DisableStaff(params.id, body.version, true, body.cases));
    return this.directory.one(params.id);
  }

  @Endpoint(enableStaff)
  async enable(
    @Input() { params, body }: InputOf<typeof enableStaff>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffShape> {
    void reply.status(statusOf(await this.gate.send(new DisableStaff(params.id, body.version, false))));
    return this.directory.one(params.id);
  }
}
