import { Controller, Inject, Res } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { caseParams, caseStream, timelineEntryOf } from '@vorgang/cases';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { downloadHeaders, ReportPress } from '@vorgang/documents';
import { EventLog } from '@vorgang/event-log';
import { Clock, currentContext, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CaseHistory } from '../case-at/case-history.js';
import { documentsOf } from '../case-file/case-files.js';
import { printedCase } from '../case-file/printed-case.js';

/** So many events are some ten pages, and typeset while one waits. */
const mostEvents = 300;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/print',
  audience: 'staff',
  tag: 'cases',
  summary: 'The case on paper: its data, its work, its papers as a list, and its history in words, as PDF (A4)',
  description: `In the language of Accept-Language. Of a history of more than ${mostEvents} events, the newest are printed, and it says how many are not. That it was printed is recorded (audit.exported, in the case's timeline too) before it leaves.`,
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams,
  body: z.object({
    internal: z
      .boolean()
      .default(false)
      .describe('Also what is not meant for the citizen: notes, tasks, and what colleagues wrote to each other'),
  }),
  status: 200,
  file: 'application/pdf',
  exports: 'case-print',
  problems: ['case.not-found'],
});

/** Prints a case, with the same sheets as the complete file has. */
@Controller()
export class PrintCaseController {
  constructor(
    private readonly history: CaseHistory,
    private readonly eventLog: EventLog,
    private readonly press: ReportPress,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  @Endpoint(endpoint)
  async print(@Input() { params: { caseId }, body }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const now = this.clock.now();
    const { case: kase, moment, erased } = await this.history.at(caseId, { moment: now });
    // The case's own events: refused attempts and exports changed nothing in it. served by event_by_stream
    const events = await this.eventLog.read({ kind: caseStream, id: caseId });
    const pdf = await this.press.report(
      printedCase(
        {
          case: kase,
          exported: { at: now.toISOString(), by: currentPrincipal().displayName, lastChange: moment, erasedPersonalParts: erased },
          timeline: events.map((event) => ({
            ...timelineEntryOf(event),
            seq: event.seq,
            recordedAt: event.recordedAt.toISOString(),
            requestId: event.requestId,
            causedBy: event.causedBy,
          })),
        },
        documentsOf(kase).map((document) => ({ document, path: null })),
        {
          locale: currentContext()?.locale ?? 'de',
          authority: this.municipality.name,
          definition: this.catalogue.version(kase.service.key, kase.service.version),
          archived: false,
          internal: body.internal,
          mostEvents,
        },
      ),
    );
    const headers = downloadHeaders({ sha256: '', size: pdf.length, mime: 'application/pdf' }, { name: `${kase.caseNumber}.pdf` });
    for (const [header, value] of Object.entries(headers))
      if (header !== 'etag' && header !== 'accept-ranges') void reply.header(header, value);
    await reply.send(Buffer.from(pdf));
  }
}
