import { Controller, Res, UseGuards } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPortal } from '@vorgang/access';
import { CaseStore } from '@vorgang/cases';
import { FileStore, sendFile } from '@vorgang/documents';
import { CommandGate, defineEndpoint, Endpoint, EventRecorder, Input, newId, NotFound, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { IntakeLimit } from '../limits/intake-limit.guard.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { documentsFor } from './portal-view.js';

/** Records that the portal fetched a document: where the law counts from retrieval, this is the day. */
export class NoteRetrieval extends Command<void> {
  constructor(
    readonly caseId: string,
    readonly retrieval: { readonly submissionId: string; readonly documentId: string; readonly letter: string; readonly sha256: string },
  ) {
    super();
  }
}

@CommandHandler(NoteRetrieval)
export class NoteRetrievalHandler implements ICommandHandler<NoteRetrieval> {
  constructor(private readonly recorder: EventRecorder) {}

  async execute({ caseId, retrieval }: NoteRetrieval): Promise<void> {
    // A stream of its own: two retrievals at once have no order that matters.
    await this.recorder.append({ kind: 'retrieval', id: newId() }, [{ kind: 'submission.document-retrieved', version: 1, data: retrieval }], { expectedPosition: 0, caseId });
  }
}

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/intake/v1/submissions/:submissionId/documents/:documentId',
  audience: 'portal',
  permission: ['read-status', 'Submission'],
  tag: 'submissions',
  summary: 'Fetch a notice or permit',
  description: 'The exact copy that was sent. The retrieval is recorded before the first byte leaves.',
  params: z.object({ submissionId: z.uuid(), documentId: z.string().max(100) }),
  file: 'application/pdf',
  problems: ['submission.not-found', 'document.not-found', 'intake.too-many-requests'],
});

@Controller()
@UseGuards(IntakeLimit)
export class FetchDocumentController {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly cases: CaseStore,
    private readonly files: FileStore,
    private readonly gate: CommandGate,
  ) {}

  @Endpoint(endpoint)
  async fetch(@Input() { params }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const submission = await this.submissions.ofPortal(params.submissionId, currentPortal().id);
    const document = submission.caseId === null ? undefined : documentsFor(await this.cases.load(submission.caseId)).find(({ id }) => id === params.documentId);
    if (!document || submission.caseId === null || !(await this.files.has(document.sha256))) throw new NotFound('document');
    const { id: documentId, letter, sha256 } = document;
    await this.gate.send(new NoteRetrieval(submission.caseId, { submissionId: submission.id, documentId, letter, sha256 }));
    await sendFile(reply, this.files, { sha256, name: document.name, asAttachment: true });
  }
}
