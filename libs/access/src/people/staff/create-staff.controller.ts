import { Controller } from '@nestjs/common';
import { CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { StaffDirectory } from './staff.directory.js';
import { competencesShape, displayNameShape, emailShape, oneTimePasswordShape, rolesShape, staffShape, userNameShape } from './staff.shape.js';
import { CreateStaff } from './create-staff.command.js';

const createStaff = defineEndpoint({
  method: 'POST',
  path: '/api/v1/staff',
  audience: 'staff',
  permission: ['create', 'Staff'],
  tag: 'staff',
  summary: 'Let somebody in',
  description: 'Roles, teams and competences wait for a second administrator (`waiting`); the account is there at once.',
  body: z.object({
    userName: userNameShape,
    displayName: displayNameShape.optional().describe('The user name where omitted'),
    email: emailShape.default(null),
    locale: z.enum(['de', 'en']).default('de'),
    roles: rolesShape,
    teamIds: z.array(z.uuid().toLowerCase()).max(100).default([]),
    competences: competencesShape.default([]),
  }),
  status: 201,
  response: z.object({ staff: staffShape, oneTimePassword: oneTimePasswordShape.nullable() }),
  problems: ['staff.user-name-taken', 'team.not-found', 'access.passwords-busy'],
});

/** Konto anlegen. */
@Controller()
export class CreateStaffController {
  constructor(
    private readonly gate: CommandGate,
    private readonly directory: StaffDirectory,
  ) {}

  @Endpoint(createStaff)
  async create(@Input() { body }: InputOf<typeof createStaff>): Promise<z.input<typeof createStaff.response>> {
    const { id, oneTimePassword } = await this.gate.send(new CreateStaff(body));
    return { staff: await this.directory.one(id), oneTimePassword };
  }
}
