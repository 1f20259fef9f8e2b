import { Controller } from '@nestjs/common';
import { ApiKeyDirectory, StaffDirectory } from '@vorgang/access';
import { searchText, defineEndpoint, Endpoint, Input, searchForm, type InputOf } from '@vorgang/platform';
import { z } from 'zod';

const most = 20;

const answer = z.object({
  actors: z.array(
    z.object({
      kind: z.enum(['staff', 'portal', 'system']),
      id: z.string().describe('What the search takes as `person`'),
      name: z.string(),
      userName: z.string().nullable(),
      disabled: z.boolean(),
    }),
  ),
});
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/actors',
  audience: 'staff',
  tag: 'audit',
  summary: 'Who may have done something: staff, portals by their keys, the system; to choose one for a search',
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  query: z.object({ q: searchText(200).default('').describe('Part of the user name or the name') }),
  response: answer,
});

@Controller()
export class FindActorsController {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly apiKeys: ApiKeyDirectory,
  ) {}

  @Endpoint(endpoint)
  async find(@Input() { query: { q } }: InputOf<typeof endpoint>): Promise<Answer> {
    const [people, keys] = await Promise.all([this.staff.list({ ...(q ? { q } : {}), limit: most }), this.apiKeys.list(undefined, 200)]);
    const wanted = searchForm(q).split(/\s+/);
    const found = (name: string) => wanted.every((word) => searchForm(name).includes(word));
    const portals = keys.items
      .filter((key) => found(key.name))
      .map(({ id, name, disabled }) => ({ kind: 'portal' as const, id, name, userName: null, disabled }));
    const system = found('system') ? [{ kind: 'system' as const, id: 'system', name: 'System', userName: null, disabled: false }] : [];
    return {
      actors: [
        ...people.items.map(({ id, displayName, userName, disabled }) => ({
          kind: 'staff' as const,
          id,
          name: displayName,
          userName,
          disabled,
        })),
        ...portals,
        ...system,
      ].slice(0, most),
    };
  }
}
