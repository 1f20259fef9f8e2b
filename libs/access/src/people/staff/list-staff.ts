import { Controller } from '@nestjs/common';
import { cursor, flag, searchText, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { roles } from '../../policy/roles.js';
import { StaffDirectory } from './staff.directory.js';
import { idParams, staffShape, type StaffShape } from './staff.shape.js';

const listStaff = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'All accounts, by user name',
  query: z.object({
    q: searchText(200).optional().describe('Part of the user name or the name'),
    role: z.enum(roles).optional(),
    team: z.uuid().toLowerCase().optional(),
    disabled: flag().optional(),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(staffShape), next: z.string().nullable() }),
  problems: ['paging.bad-cursor'],
});

const showStaff = defineEndpoint({
  method: 'GET',
  path: '/api/v1/staff/:id',
  audience: 'staff',
  permission: ['read', 'Staff'],
  reads: 'Staff',
  tag: 'staff',
  summary: 'One account',
  params: idParams,
  response: staffShape,
  problems: ['staff.not-found'],
});

/** Accounts. */
@Controller()
export class ListStaffController {
  constructor(private readonly directory: StaffDirectory) {}

  @Endpoint(listStaff)
  async list(@Input() { query }: InputOf<typeof listStaff>): Promise<z.input<typeof listStaff.response>> {
    return this.directory.list(query);
  }

  @Endpoint(showStaff)
  async show(@Input() { params }: InputOf<typeof showStaff>): Promise<StaffShape> {
    return this.directory.one(params.id);
  }
}
