import { Controller, Optional } from '@nestjs/common';
import { defineEndpoint, Endpoint } from '@vorgang/platform';
import { z } from 'zod';
import { abilityOf } from '../../policy/ability.js';
import { currentPrincipal } from '../../policy/principal.js';
import { StaffDirectory } from './staff.directory.js';
import { Workload } from './workload.js';

const colleague = z
  .object({
    id: z.uuid(),
    userName: z.string(),
    displayName: z.string(),
    teamIds: z.array(z.uuid()).describe('Of the teams that one may know about'),
    services: z.array(z.string()).describe('Keys of the services that they may work on'),
    absentUntil: z.string().nullable().describe('The last day of their present absence; null if they are present'),
    openCases: z.int().describe('How many cases lie on their desk: open, waiting, or proposed and not signed'),
  })
  .meta({ id: 'Colleague' });

const listColleagues = defineEndpoint({
  method: 'GET',
  path: '/api/v1/colleagues',
  audience: 'staff',
  permission: null,
  reads: 'Absence',
  tag: 'staff',
  summary: 'Who works in one’s own teams (in all teams, for those who may read accounts)',
  response: z.object({ items: z.array(colleague) }),
});

/** Colleagues to whom a case can be handed. */
@Controller()
export class ListColleaguesController {
  constructor(
    private readonly directory: StaffDirectory,
    // Without the cases room there are no cases to count.
    @Optional() private readonly workload?: Workload,
  ) {}

  @Endpoint(listColleagues)
  async list(): Promise<z.input<typeof listColleagues.response>> {
    const principal = currentPrincipal();
    const everywhere = abilityOf(principal).can('read', 'Staff');
    const items = await this.directory.colleagues(everywhere ? null : principal.teamIds);
    const open = await this.workload?.openCases(items.map((item) => item.id));
    return { items: items.map((item) => ({ ...item, openCases: open?.get(item.id) ?? 0 })) };
  }
}
