import { Controller } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { defineEndpoint, Endpoint, Input, UnitOfWork, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { readableCase } from '../reading/readable-case.js';
import { CaseLines, caseLine } from './case-line.js';

const answer = z.object({ items: z.array(caseLine.extend({ seenAt: z.string() })) });
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/recent',
  audience: 'staff',
  tag: 'cases',
  summary: 'The cases that one opened last, and may still read',
  permission: ['read', 'Case'],
  reads: 'Case',
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(8) }),
  response: answer,
});

@Controller()
export class RecentCasesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lines: CaseLines,
  ) {}

  /** Served by case_seen_recent. */
  @Endpoint(endpoint)
  async recent(@Input() { query: { limit } }: InputOf<typeof endpoint>): Promise<Answer> {
    const who = currentPrincipal();
    const readable = readableCase(who, 2);
    const rows: { id: string; seen_at: Date }[] = await this.unitOfWork.manager.query(
      `select c.id, s.seen_at from case_seen s join case_file c on c.id = s.case_id
       where s.staff_id = $1 and ${readable.sql} order by s.seen_at desc, s.case_id desc limit $2`,
      [who.id, limit, ...readable.parameters],
    );
    const seenAt = new Map(rows.map((row) => [row.id, row.seen_at.toISOString()]));
    const lines = await this.lines.of(
      who,
      rows.map((row) => row.id),
    );
    return { items: lines.map(({ line }) => ({ ...line, seenAt: seenAt.get(line.id) ?? line.receivedAt })) };
  }
}
