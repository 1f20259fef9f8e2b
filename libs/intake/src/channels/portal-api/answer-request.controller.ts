import { Controller, Inject, Req, UseGuards } from '@nestjs/common';
import { currentPortal } from '@vorgang/access';
import { CONFIG, defineEndpoint, discardRest, Endpoint, type Config } from '@vorgang/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../reception/answers.js';
import { answerShape, parseAs } from '../../submission/submission.shape.js';
import { SubmissionStore, type StoredMessage } from '../../submission/submission.store.js';
import { answerExamples } from './examples.js';
import { idempotencyHeader, idempotencyKeyOf } from './idempotency-key.js';
import { IntakeLimit } from './intake-limit.guard.js';
import { submissionParams } from './show-status.controller.js';
import { openUpload } from '../../reception/upload.js';

const answerReceipt = z
  .object({
    answerId: z.uuid(),
    submissionId: z.uuid(),
    receivedAt: z.iso.datetime(),
    contentHash: z.string().describe('As in the receipt of a submission, over the JSON of the answer'),
    attachments: z.array(z.object({ name: z.string(), sha256: z.string(), size: z.int(), mime: z.string() })),
  })
  .meta({ id: 'AnswerReceipt' });
type AnswerReceipt = z.output<typeof answerReceipt>;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/intake/v1/submissions/:submissionId/answers',
  audience: 'portal',
  permission: ['submit', 'Submission'],
  tag: 'submissions',
  summary: 'Answer a request for information',
  description:
    'A message, files, or both. An answer is for a case that waits for it, so a file that is not what was announced is refused at once (422) and nothing is kept. An answer after the time to answer is kept too, and shown as late; what comes unasked, or after the case was decided or closed, is kept and shown to the team.',
  headers: [idempotencyHeader],
  params: submissionParams,
  body: answerShape,
  multipart: {
    description: 'First the part "answer" (the JSON), then the files in the order of its "attachments".',
    schema: z.object({ answer: answerShape, file: z.array(z.string().meta({ contentMediaType: 'application/octet-stream' })).optional() }),
  },
  status: 201,
  response: answerReceipt,
  problems: [
    'submission.not-found',
    'intake.malformed',
    'intake.not-a-case',
    'intake.idempotency-key-missing',
    'intake.idempotency-key-reused',
    'intake.part-name-not-permitted',
    'document.too-large',
  ],
  examples: answerExamples,
});

@Controller()
@UseGuards(IntakeLimit)
export class AnswerRequestController {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly answers: Answers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(endpoint)
  async answer(@Req() request: FastifyRequest): Promise<AnswerReceipt> {
    try {
      const key = idempotencyKeyOf(request);
      const { submissionId } = parseAs(submissionParams, request.params, 'en');
      const submission = await this.submissions.ofSource(currentPortal(), submissionId);
      const upload = await openUpload(request, 'answer', this.config.limits.attachmentBytes);
      return receiptOf(submission.id, await this.answers.receive(currentPortal(), submission, key, upload));
    } finally {
      discardRest(request);
    }
  }
}

function receiptOf(submissionId: string, message: StoredMessage): AnswerReceipt {
  return {
    answerId: message.id,
    submissionId,
    receivedAt: message.receivedAt.toISOString(),
    contentHash: message.contentHash,
    attachments: message.attachments.map(({ name, found }) => ({ name, sha256: found.sha256, size: found.size, mime: found.mime })),
  };
}
