import { Controller } from '@nestjs/common';
import { Policy } from '@vorgang/access';
import type { RecordedEvent } from '@vorgang/event-log';
import { cursor, defineEndpoint, Endpoint, Input, NotFound, UnitOfWork, type Actor, type InputOf } from '@vorgang/platform';
import { eventTopics } from '@vorgang/words';
import { z } from 'zod';
import { caseParams } from '../case-desk.js';
import { isCaseEventKind, systemAuthorOf } from '../domain/case.events.js';
import { attributesOfCase } from '../reading/readable-case.js';
import { timelineEntry } from '../shapes.js';
import type { CaseAttributes } from '../subjects.js';
import { Timeline } from './timeline.js';

const answer = z.object({
  entries: z.array(timelineEntry).describe('Newest first, in the order of recording'),
  next: z
    .string()
    .nullable()
    .describe(
      'The cursor of the next page; null on the last. With `about`, a page that is not full but has a next one was cut because nothing more was found among the events that one request looks through',
    ),
  older: z
    .int()
    .nullable()
    .describe('How many older events there are at least, 0 on the last page; null where that is not known, as with `about`'),
});

/** A recorded event as timelines and the auditor's search show it. */
export function timelineEntryOf(event: RecordedEvent): z.infer<typeof timelineEntry> {
  // Earlier versions recorded automatic checks under the person whose action made them run.
  const by: Actor = (isCaseEventKind(event.kind) ? systemAuthorOf(event.kind) : undefined) ?? event.actor;
  return {
    id: event.id,
    kind: event.kind,
    at: event.occurredAt.toISOString(),
    by: { kind: by.kind, id: by.id, name: by.name },
    data: { ...event.data },
    personal: event.personal ? { ...event.personal } : null,
    erased: event.erased,
  };
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/timeline',
  audience: 'staff',
  tag: 'cases',
  summary: 'What happened to a case, page by page: who, when, what, before and after; refused attempts too',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  query: z.object({
    about: z.enum(eventTopics).optional().describe('Only events about this'),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: answer,
  problems: ['case.not-found', 'paging.bad-cursor'],
});

@Controller()
export class ReadTimelineController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly timeline: Timeline,
  ) {}

  @Endpoint(endpoint)
  async read(@Input() { params, query }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    await this.mustBeReadable(params.caseId);
    const { events, next, older } = await this.timeline.page(params.caseId, query);
    return { entries: events.map(timelineEntryOf), next, older };
  }

  /** Without the case's state, which grows with its age. @throws NotFound */
  private async mustBeReadable(caseId: string): Promise<void> {
    // served by case_file_pkey
    const [attributes] = await this.unitOfWork.manager.query<CaseAttributes[]>(
      `select ${attributesOfCase} from case_file c where c.id = $1`,
      [caseId],
    );
    if (!attributes) throw new NotFound('case');
    this.policy.demand('read', 'Case', attributes);
  }
}
