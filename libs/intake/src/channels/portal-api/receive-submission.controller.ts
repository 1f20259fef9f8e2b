import { Controller, Inject, Req, Res, UseGuards } from '@nestjs/common';
import { currentPortal } from '@vorgang/access';
import { CONFIG, defineEndpoint, discardRest, Endpoint, type Config } from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IntakeLimit } from './intake-limit.guard.js';
import { submissionExamples } from './examples.js';
import { idempotencyHeader, idempotencyKeyOf } from './idempotency-key.js';
import { receiptOf } from './receipt.js';
import { receiptShape, type Receipt } from './receipt.shape.js';
import { submissionShape } from '../../submission/submission.shape.js';
import { openUpload } from '../../reception/upload.js';
import { Reception } from '../../reception/reception.js';

export const submissionsPath = '/intake/v1/submissions';

const endpoint = defineEndpoint({
  method: 'POST',
  path: submissionsPath,
  audience: 'portal',
  permission: ['submit', 'Submission'],
  tag: 'submissions',
  summary: 'Submit an application',
  description:
    'Without files as JSON, with files as multipart/form-data. What breaks the envelope or the service’s form is answered with 422 and every fault; nothing of it is kept, and it may be sent again under the same key. Everything else is received: 201 with its case, or 202 where it waits for a clerk (unknown or retired service, a file that is not what was announced or not what the service takes); the status URL then tells the case number once there is one.',
  headers: [idempotencyHeader],
  body: submissionShape,
  multipart: {
    description:
      'First the part "submission" (the JSON), then the files in the order of its "attachments"; a part named like an "attachmentId" is that file.',
    schema: z.object({
      submission: submissionShape,
      file: z.array(z.string().meta({ contentMediaType: 'application/octet-stream' })).optional(),
    }),
  },
  status: 201,
  response: receiptShape,
  otherResponses: { 202: { description: 'Received, and waiting for a clerk', schema: receiptShape } },
  problems: [
    'intake.malformed',
    'intake.form-invalid',
    'intake.idempotency-key-missing',
    'intake.idempotency-key-reused',
    'intake.channel-not-permitted',
    'intake.not-json',
    'intake.no-json-part',
    'intake.json-too-large',
    'intake.unexpected-part',
    'intake.part-name-not-permitted',
    'intake.upload-broken',
    'intake.too-many-parts',
    'intake.too-many-requests',
    'intake.busy',
    'document.too-large',
    'payment.reference-used',
  ],
  examples: submissionExamples,
});

@Controller()
@UseGuards(IntakeLimit)
export class ReceiveSubmissionController {
  constructor(
    private readonly reception: Reception,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(endpoint)
  async receive(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Receipt> {
    try {
      const key = idempotencyKeyOf(request);
      const upload = await openUpload(request, 'submission', this.config.limits.attachmentBytes);
      const { submission, again } = await this.reception.receive(currentPortal(), key, upload);
      if (again) void reply.header('idempotent-replayed', 'true');
      if (submission.caseId === null) void reply.status(202);
      return receiptOf(submission, this.config.http.publicUrl);
    } finally {
      discardRest(request);
    }
  }
}
