import { Controller, Res } from '@nestjs/common';
import { caseParams, timelineEntryOf } from '@vorgang/cases';
import { fileNameParameters } from '@vorgang/documents';
import { EventLog } from '@vorgang/event-log';
import { Clock, CommandGate, currentActor, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { CaseHistory } from '../case-at/case-history.js';
import { RecordExport } from '../export-events/record-export.js';

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/file',
  audience: 'staff',
  tag: 'audit',
  summary: 'The complete file of one case: data, every event, and the list of its documents with their checksums, as JSON',
  description: 'The export is recorded (audit.exported, in the case’s timeline too) before it leaves.',
  permission: ['read', 'AuditTrail'],
  params: caseParams,
  file: 'application/json',
  status: 200,
  problems: ['case.not-found'],
});

/** Aktenauszug. */
@Controller()
export class CaseFileController {
  constructor(
    private readonly gate: CommandGate,
    private readonly history: CaseHistory,
    private readonly eventLog: EventLog,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async export(@Input() { params }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const now = this.clock.now();
    const { case: kase, position, moment, erased } = await this.history.at(params.caseId, { moment: now });
    await this.gate.send(new RecordExport('case-file', { caseNumber: kase.caseNumber }, params.caseId));
    const events = await this.eventLog.readByCase(params.caseId);
    const file = {
      format: 'vorgang-case-file/1',
      exported: { at: now.toISOString(), by: currentActor().name, lastChange: moment, events: events.length, ownEvents: position, erasedPersonalParts: erased },
      case: kase,
      timeline: events.map((event) => ({ ...timelineEntryOf(event), seq: event.seq, recordedAt: event.recordedAt.toISOString(), requestId: event.requestId, causedBy: event.causedBy })),
      documents: [
        ...kase.attachments.map(({ id, purpose, name, mime, size, sha256 }) => ({ id, from: 'citizen', purpose, name, mime, size, sha256 })),
        ...kase.letters.flatMap((letter) => letter.documents.map(({ id, kind, name, sha256, size }) => ({ id, from: 'city', purpose: kind, name, mime: 'application/pdf', size, sha256 }))),
      ],
    };
    void reply.header('content-type', 'application/json; charset=utf-8').header('content-disposition', `attachment; ${fileNameParameters(`Akte ${kase.caseNumber}.json`)}`).header('cache-control', 'no-store');
    await reply.send(JSON.stringify(file, null, 2));
  }
}
