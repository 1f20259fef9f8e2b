import { Controller, Res } from '@nestjs/common';
import { FileStore, sendFile } from '@vorgang/documents';
import { key, defineEndpoint, Endpoint, Input, NotFound, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { CaseDesk, caseParams } from '../case-desk.js';
import { CaseStore } from '../persistence/case.store.js';

const query = z.object({ download: z.enum(['true', 'false']).default('false') });

const attachmentEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/attachments/:attachmentId',
  audience: 'staff',
  tag: 'cases',
  summary: 'What the citizen sent along',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams.extend({ attachmentId: key() }),
  query,
  file: 'application/octet-stream',
  noExport: 'one document of a case that one may read: it is shown, not taken along',
  problems: ['case.not-found', 'document.not-found', 'document.range-not-satisfiable'],
});

const documentEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/cases/:caseId/documents/:documentId',
  audience: 'staff',
  tag: 'cases',
  summary: 'The exact copy of a letter or permit that was sent',
  permission: ['read', 'Case'],
  reads: 'Case',
  params: caseParams.extend({ documentId: key() }),
  query,
  file: 'application/pdf',
  noExport: 'one document of a case that one may read: it is shown, not taken along',
  problems: ['case.not-found', 'document.not-found', 'document.range-not-satisfiable'],
});

@Controller()
export class OpenAttachmentController {
  constructor(
    private readonly files: FileStore,
    private readonly store: CaseStore,
    private readonly desk: CaseDesk,
  ) {}

  @Endpoint(attachmentEndpoint)
  async attachment(
    @Input() { params, query: { download } }: InputOf<typeof attachmentEndpoint>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kase = await this.store.load(params.caseId);
    this.desk.check(kase, 'read');
    const attachment = await this.store.entry(kase.id, 'attachments', { id: params.attachmentId });
    if (!attachment) throw new NotFound('document');
    await sendFile(reply, this.files, { sha256: attachment.sha256, name: attachment.name, asAttachment: download === 'true' });
  }

  @Endpoint(documentEndpoint)
  async document(@Input() { params, query: { download } }: InputOf<typeof documentEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const kase = await this.store.load(params.caseId);
    this.desk.check(kase, 'read');
    const letter = await this.store.entry(kase.id, 'letters', { documents: [{ id: params.documentId }] });
    const document = letter?.documents.find(({ id }) => id === params.documentId);
    if (!document) throw new NotFound('document');
    await sendFile(reply, this.files, { sha256: document.sha256, name: document.name, asAttachment: download === 'true' });
  }
}
