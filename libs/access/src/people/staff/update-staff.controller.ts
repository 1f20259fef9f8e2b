import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { StaffDirectory } from './staff.directory.js';
import { displayNameShape, emailShape, idParams, staffShape, versionShape, type StaffShape } from './staff.shape.js';
import { UpdateStaff } from './update-staff.command.js';

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

/** Stammdaten eines Kontos ändern. */
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
