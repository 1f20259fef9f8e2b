import { Controller, Res } from '@nestjs/common';
import { caseParams } from '@vorgang/cases';
import { fileNameParameters } from '@vorgang/documents';
import { currentContext, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { CaseArchive } from './case-archive.js';
import { CaseFiles } from './case-files.js';

const common = {
  method: 'POST',
  audience: 'staff',
  tag: 'audit',
  permission: ['read', 'AuditTrail'],
  reads: 'Case',
  params: caseParams,
  status: 200,
  problems: ['case.not-found'],
} as const;

const jsonEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/cases/:caseId/file',
  summary: 'The complete file of one case: data, every event, and the list of its documents with their checksums, as JSON',
  description: 'The export is recorded (audit.exported, in the case’s timeline too) before it leaves.',
  file: 'application/json',
  exports: 'case-file',
});

const archiveEndpoint = defineEndpoint({
  ...common,
  path: '/api/v1/cases/:caseId/file/archive',
  summary: 'The complete file of one case as a ZIP: readable PDF, every event as JSON, all documents, and their checksums',
  description:
    'Sent as it is made. The export is recorded (audit.exported, in the case’s timeline too) before it leaves. Checksums are in SHA256SUMS, to be checked with `sha256sum -c`.',
  file: 'application/zip',
  exports: 'case-file',
});

/** The complete file of a case (Aktenauszug). */
@Controller()
export class CaseFileController {
  constructor(
    private readonly files: CaseFiles,
    private readonly archive: CaseArchive,
  ) {}

  @Endpoint(jsonEndpoint)
  async asJson(@Input() { params }: InputOf<typeof jsonEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.takeOut(params.caseId, 'json');
    await this.headers(reply, 'application/json; charset=utf-8', `Akte ${file.case.caseNumber}.json`).send(JSON.stringify(file, null, 2));
  }

  @Endpoint(archiveEndpoint)
  async asArchive(@Input() { params }: InputOf<typeof archiveEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.takeOut(params.caseId, 'zip');
    const zip = await this.archive.of(file, currentContext()?.locale ?? 'de');
    await this.headers(reply, 'application/zip', `Akte ${file.case.caseNumber}.zip`).send(zip);
  }

  private headers(reply: FastifyReply, type: string, name: string): FastifyReply {
    return reply
      .header('content-type', type)
      .header('content-disposition', `attachment; ${fileNameParameters(name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store');
  }
}
