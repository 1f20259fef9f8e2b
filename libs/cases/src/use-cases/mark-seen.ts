import { Controller } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { Clock, defineEndpoint, Endpoint, Input, NotFound, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams } from '../case-desk.js';
import { caseFileColumns } from '../case.policy.js';

const endpoint = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/cases/:caseId/seen',
  audience: 'staff',
  tag: 'cases',
  summary: 'Note how far one has seen a case',
  description: 'One’s own note, for "unread" in lists and for one’s recent cases; it only moves on, and is no event.',
  permission: ['read', 'Case'],
  reads: { nothing: 'notes how far one has read' },
  params: caseParams,
  body: z.object({
    position: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .describe('The case’s position, as it was shown'),
  }),
  problems: ['case.not-found'],
});

@Controller()
export class MarkSeenController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** It does not change the case, so it is no command and records no event. @throws NotFound */
  @Endpoint(endpoint)
  async mark(@Input() { params, body }: InputOf<typeof endpoint>): Promise<void> {
    const who = currentPrincipal();
    const readable = this.policy.sql(who, 'read', 'Case', caseFileColumns, 4);
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into case_seen (staff_id, case_id, position, seen_at)
       select $1, c.id, least($3::integer, c.position), $4 from case_file c where c.id = $2 and ${readable.sql}
       on conflict (staff_id, case_id) do update set
         position = greatest(case_seen.position, excluded.position), seen_at = greatest(case_seen.seen_at, excluded.seen_at)
       returning 1`,
      [who.id, params.caseId, body.position, this.clock.now(), ...readable.parameters],
    );
    if (rows.length === 0) throw new NotFound('case');
  }
}
