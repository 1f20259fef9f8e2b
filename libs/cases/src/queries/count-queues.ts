import { Controller, Injectable } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { cappedCount, Clock, countCap, defineEndpoint, Endpoint, localDateOf, UnitOfWork } from '@vorgang/platform';
import { holdsWorkOnly, queueKeys } from '@vorgang/words';
import { z } from 'zod';
import { cappedCount as cappedCountShape } from '../shapes.js';
import { Crews } from '../stuck/crews.js';
import { caseFilter, filterCases } from './case-filter.js';

const answer = z.object({ queues: z.array(cappedCountShape.extend({ key: z.enum(queueKeys) })) });
type Answer = z.infer<typeof answer>;

/** How many cases each queue holds for the person who asks. */
@Injectable()
export class QueueCounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly crews: Crews,
  ) {}

  /** One round trip; each count is an index count on the narrow table that stops at the cap. */
  async all(): Promise<Answer> {
    const who = currentPrincipal();
    const today = localDateOf(this.clock.now());
    const parameters: unknown[] = [];
    // Stuck cases are counted for those who see the figures, since the page shows that queue only to them.
    const overseeing = this.policy.abilityOf(who).can('read', 'Figures');
    const counted = queueKeys.filter((key) => holdsWorkOnly(key) && (key !== 'stuck' || overseeing));
    const crew = overseeing ? await this.crews.forList({ queue: 'stuck' }, who) : null;
    const parts = counted.map((key) => {
      const filtered = filterCases(caseFilter.parse({ queue: key }), who, today, 'none', null, crew);
      // The parameters of each part are numbered after those of the part before.
      const where = filtered.where.replaceAll(/\$(\d+)/g, (_, n: string) => `$${Number(n) + parameters.length}`);
      parameters.push(...filtered.parameters);
      return `(select count(*) from (select 1 from work_item w where ${where} limit ${countCap + 1}) x) as "${key}"`;
    });
    const rows: Record<string, string>[] = await this.unitOfWork.manager.query(`select ${parts.join(', ')}`, parameters);
    const counts = rows[0] ?? {};
    return { queues: counted.map((key) => ({ key, ...cappedCount(counts[key] ?? 0) })) };
  }
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/queues',
  audience: 'staff',
  tag: 'cases',
  summary: 'The work queues with their counts, for the person who asks',
  permission: null,
  reads: { nothing: 'how many cases there are, and none of them' },
  response: answer,
});

@Controller()
export class CountQueuesController {
  constructor(private readonly counts: QueueCounts) {}

  @Endpoint(endpoint)
  count(): Promise<Answer> {
    return this.counts.all();
  }
}
