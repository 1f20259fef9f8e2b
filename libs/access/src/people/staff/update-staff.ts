import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, KeyedCommand, type InputOf, type Locale } from '@vorgang/platform';
import { z } from 'zod';
import { Policy } from '../../policy/check.js';
import { refuseOneself } from '../rights/account-rights.js';
import { StaffDirectory } from './staff.directory.js';
import { displayNameShape, emailShape, idParams, staffShape, versionShape, type StaffShape } from './staff.shape.js';
import { StaffStore } from './staff.store.js';
import { staffUpdated } from '../people.events.js';

/** Changes somebody's name and address. Nobody changes their own name, since colleagues and timelines know them by it. */
export class UpdateStaff extends KeyedCommand<void> {
  readonly commandKey = 'update-staff';

  constructor(
    readonly staffId: string,
    readonly version: number,
    readonly change: { readonly displayName?: string; readonly email?: string | null; readonly locale?: Locale },
  ) {
    super();
  }
}

@CommandHandler(UpdateStaff)
export class UpdateStaffHandler implements ICommandHandler<UpdateStaff> {
  constructor(
    private readonly policy: Policy,
    private readonly staff: StaffStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ staffId, version, change }: UpdateStaff): Promise<void> {
    this.policy.demand('update', 'Staff', {});
    const person = await this.staff.lock(staffId, version);
    if (change.displayName !== undefined && change.displayName !== person.displayName) refuseOneself(staffId);
    const before = { displayName: person.displayName, email: person.email, locale: person.locale };
    const after = { ...before, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) };
    await this.staff.save(person, after);
    const changed = Object.keys(change);
    await this.recorder.append({ kind: 'staff', id: staffId }, [staffUpdated.of({ changed }, { before, after })]);
  }
}

const updateStaff = defineEndpoint({
  method: 'PATCH',
  path: '/api/v1/staff/:id',
  audience: 'staff',
  permission: ['update', 'Staff'],
  tag: 'staff',
  summary: 'Change how somebody is called and reached',
  params: idParams,
  body: z.object({
    version: versionShape,
    displayName: displayNameShape.optional(),
    email: emailShape.optional(),
    locale: z.enum(['de', 'en']).optional(),
  }),
  response: staffShape,
  problems: ['staff.not-found', 'staff.changed-meanwhile', 'staff.not-oneself'],
});

/** Changes the basic data of an account. */
@Controller()
export class UpdateStaffController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(updateStaff)
  async update(@Input() { params, body: { version, ...change } }: InputOf<typeof updateStaff>): Promise<StaffShape> {
    await this.gate.send(new UpdateStaff(params.id, version, change));
    return this.directory.one(params.id);
  }
}
