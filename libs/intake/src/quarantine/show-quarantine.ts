import { Controller, Res } from '@nestjs/common';
import { Catalogue } from '@vorgang/catalogue';
import { FileStore, sendFile } from '@vorgang/documents';
import { key, Clock, defineEndpoint, Endpoint, Input, localDateOf, NotFound, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { SubmissionStore } from '../submission/submission.store.js';
import { summaryOf } from './entry-summary.js';
import { itemOf, QuarantineDesk } from './quarantine.desk.js';
import { quarantineDetail, quarantineParams, type QuarantineDetail } from './quarantine.shape.js';

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/quarantine/:entryId',
  audience: 'staff',
  permission: ['read', 'Quarantine'],
  reads: 'Quarantine',
  tag: 'quarantine',
  summary: 'A submission that could not be routed, as it came',
  params: quarantineParams,
  response: quarantineDetail,
  problems: ['quarantine-entry.not-found'],
});

const attachmentEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/quarantine/:entryId/attachments/:attachmentId',
  audience: 'staff',
  permission: ['read', 'Quarantine'],
  reads: 'Quarantine',
  tag: 'quarantine',
  summary: 'A file of it, as it came',
  description: 'Always to be saved, never shown: in the quarantine, files may not be what they say.',
  params: quarantineParams.extend({ attachmentId: key() }),
  file: 'application/octet-stream',
  noExport: 'one file of a submission that one has to look at',
  problems: ['quarantine-entry.not-found', 'document.not-found', 'document.range-not-satisfiable'],
});

@Controller()
export class ShowQuarantineController {
  constructor(
    private readonly desk: QuarantineDesk,
    private readonly submissions: SubmissionStore,
    private readonly catalogue: Catalogue,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async show(@Input() { params }: InputOf<typeof endpoint>): Promise<QuarantineDetail> {
    const entry = await this.desk.read(params.entryId);
    const submission = await this.submissions.byId(entry.submissionId);
    return {
      ...itemOf(entry, summaryOf(this.catalogue, submission, localDateOf(this.clock.now()))),
      caseNumber: submission.caseNumber,
      contentHash: submission.contentHash,
      submission: submission.envelope,
      attachments: submission.attachments,
      services: this.catalogue.allCurrent().map(({ key, title }) => ({ key, title })),
      allowedActions: this.desk.allowed(entry),
    };
  }

  @Endpoint(attachmentEndpoint)
  async attachment(@Input() { params }: InputOf<typeof attachmentEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const entry = await this.desk.read(params.entryId);
    const { attachments } = await this.submissions.byId(entry.submissionId);
    const attachment = attachments.find(({ id }) => id === params.attachmentId);
    if (!attachment) throw new NotFound('document');
    await sendFile(reply, this.files, { sha256: attachment.found.sha256, name: attachment.name, asAttachment: true });
  }
}
