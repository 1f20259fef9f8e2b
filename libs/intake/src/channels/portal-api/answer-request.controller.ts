import { Controller, Inject, Req, UseGuards } from '@nestjs/common';
import { currentPortal } from '@vorgang/access';
import { Catalogue, type ServiceDefinition } from '@vorgang/catalogue';
import { CommandGate, CONFIG, currentContext, defineEndpoint, Endpoint, InvalidInput, newId, type Config } from '@vorgang/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IntakeLimit } from './intake-limit.guard.js';
import { SubmissionStore, type StoredMessage, type StoredSubmission } from '../../submission/submission.store.js';
import { hashesOf, IntakeDesk } from '../../reception/reception.js';
import { submissionParams } from './show-status.controller.js';
import { faultsOfAttachments } from '../../submission/attachments.js';
import { contentHash } from '../../submission/content-hash.js';
import { answerExamples } from './examples.js';
import { IdempotencyKeyReused, idempotencyHeader, idempotencyKeyOf } from './idempotency-key.js';
import { destinationOf } from '../../submission/route.js';
import { answerShape, parseAs, type Answer } from '../../submission/submission.shape.js';
import { discardRest, openUpload, type Upload } from './upload.js';
import { ReceiveAnswer } from '../../reception/receive-answer.command.js';

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
  description: 'A message, files, or both. An answer is for a case that waits for it, so a file that is not what was announced is refused at once (422) and nothing is kept. An answer after the time to answer is kept too, and shown as late; what comes unasked, or after the case was decided or closed, is kept and shown to the team.',
  headers: [idempotencyHeader],
  params: submissionParams,
  body: answerShape,
  multipart: {
    description: 'First the part "answer" (the JSON), then the files in the order of its "attachments".',
    schema: z.object({ answer: answerShape, file: z.array(z.string().meta({ contentMediaType: 'application/octet-stream' })).optional() }),
  },
  status: 201,
  response: answerReceipt,
  problems: ['submission.not-found', 'intake.malformed', 'intake.not-a-case', 'intake.idempotency-key-missing', 'intake.idempotency-key-reused', 'intake.part-name-not-permitted', 'document.too-large'],
  examples: answerExamples,
});

@Controller()
@UseGuards(IntakeLimit)
export class AnswerRequestController {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly desk: IntakeDesk,
    private readonly catalogue: Catalogue,
    private readonly gate: CommandGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(endpoint)
  async answer(@Req() request: FastifyRequest): Promise<AnswerReceipt> {
    try {
      const key = idempotencyKeyOf(request);
      const { submissionId } = parseAs(submissionParams, request.params, 'en');
      const submission = await this.submissions.ofPortal(submissionId, currentPortal().id);
      const upload = await openUpload(request, 'answer', this.config.limits.attachmentBytes);
      const answer = parseAs(answerShape, upload.json, currentContext()?.locale ?? 'de');
      const before = await this.submissions.message(submission.id, 'answer', key);
      const message = before ? await sameAgain(before, upload, answer) : await this.receive(submission, key, upload, answer);
      return receiptOf(submission.id, message);
    } finally {
      discardRest(request);
    }
  }

  private receive(submission: StoredSubmission, key: string, upload: Upload, answer: Answer): Promise<StoredMessage> {
    return this.desk.withFiles(upload, answer.attachments, (attachments, keepFiles) => {
      const faults = faultsOfAttachments(attachments, this.rulesFor(submission));
      if (faults.length > 0) {
        throw new InvalidInput(faults.map(({ pointer, code, said, found }) => ({ pointer, code: `intake.${code}`, detail: `said: ${said}, found: ${found}` })), 'intake.malformed');
      }
      const message = {
        id: newId(),
        contentHash: contentHash(upload.json, attachments.map((file) => file.found.sha256)),
        attachments,
        message: answer.message,
        content: { ...answer },
      };
      return this.gate.send(new ReceiveAnswer(submission, key, message, keepFiles));
    });
  }

  private rulesFor(submission: StoredSubmission): ServiceDefinition | null {
    return destinationOf(this.catalogue, submission.service).known;
  }
}

async function sameAgain(before: StoredMessage, upload: Upload, { attachments }: Answer): Promise<StoredMessage> {
  if (contentHash(upload.json, await hashesOf(upload, attachments)) !== before.contentHash) throw new IdempotencyKeyReused();
  return before;
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
