import { Controller } from '@nestjs/common';
import { EventLog, type RecordedEvent } from '@vorgang/event-log';
import { defineEndpoint, Endpoint, Input, type Actor, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { CaseDesk, caseParams } from '../case-desk.js';
import { ruleAuthor } from '../domain/case.events.js';
import { CaseStore } from '../persistence/case.store.js';
import { timelineEntry } from '../shapes.js';

const answer = z.object({ entries: z.array(timelineEntry) });

/** A recorded event as timelines and the auditor's search show it. */
export function timelineEntryOf(event: RecordedEvent): z.infer<typeof timelineEntry> {
  // Earlier versions recorded automatic checks under the person whose action made them run.
  const by: Actor = event.kind === 'case.checked-automatically' ? ruleAuthor : event.actor;
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
  summary: 'All that happened to a case: who, when, what, before and after; refused attempts too',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  response: answer,
  problems: ['case.not-found'],
});

@Controller()
export class ReadTimelineController {
  constructor(
    private readonly eventLog: EventLog,
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
  ) {}

  @Endpoint(endpoint)
  async read(@Input() { params }: InputOf<typeof endpoint>): Promise<z.infer<typeof answer>> {
    const kase = await this.store.load(params.caseId);
    this.desk.check(kase, 'read');
    const events = await this.eventLog.readByCase(params.caseId);
    return { entries: events.map(timelineEntryOf) };
  }
}
