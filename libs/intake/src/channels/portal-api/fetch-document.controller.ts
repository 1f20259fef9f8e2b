import { Controller, Inject, Res, UseGuards } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPortal } from '@vorgang/access';
import { CaseStore } from '@vorgang/cases';
import { deliveredWhole, FileStore, sendFile } from '@vorgang/documents';
import {
  CommandGate,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  key,
  KeyedCommand,
  LOGGER,
  newId,
  NotFound,
  type InputOf,
  type Logger,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { IntakeLimit } from './intake-limit.guard.js';
import { SubmissionStore } from '../../submission/submission.store.js';
import { documentsFor } from './portal-view.js';
import { submissionDocumentRetrieved } from './portal-api.events.js';

/** Records that a portal has fetched a whole document. Where the law counts from retrieval, this is the day. */
export class NoteRetrieval extends KeyedCommand<void> {
  readonly commandKey = 'note-retrieval';

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
    // Each retrieval has its own stream, since the order of two at once does not matter.
    await this.recorder.append({ kind: 'retrieval', id: newId() }, [submissionDocumentRetrieved.of(retrieval)], {
      expectedPosition: 0,
      caseId,
    });
  }
}

/** The attempts spread over half a minute. */
const attempts = 5;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/intake/v1/submissions/:submissionId/documents/:documentId',
  audience: 'portal',
  permission: ['read-status', 'Submission'],
  tag: 'submissions',
  summary: 'Fetch a notice or permit',
  description:
    'The exact copy that was sent. Counts as retrieved, the day from which the law counts, once one answer was delivered to its last byte: neither HEAD nor part of the document (Range) does, nor several parts, nor an answer that was broken off.',
  params: z.object({ submissionId: z.uuid(), documentId: key() }),
  file: 'application/pdf',
  noExport: 'the citizen’s own letter; its retrieval is recorded by itself',
  problems: ['submission.not-found', 'document.not-found', 'document.range-not-satisfiable', 'intake.too-many-requests'],
});

@Controller()
@UseGuards(IntakeLimit)
export class FetchDocumentController {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly cases: CaseStore,
    private readonly files: FileStore,
    private readonly gate: CommandGate,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Endpoint(endpoint)
  async fetch(@Input() { params }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const submission = await this.submissions.ofSource(currentPortal(), params.submissionId);
    const document =
      submission.caseId === null
        ? undefined
        : documentsFor(await this.cases.loadWith(submission.caseId, ['letters'])).find(({ id }) => id === params.documentId);
    if (!document || submission.caseId === null || !(await this.files.has(document.sha256))) throw new NotFound('document');
    const { id: documentId, letter, sha256 } = document;
    const delivered = deliveredWhole(reply);
    const sent = await sendFile(reply, this.files, { sha256, name: document.name, asAttachment: true });
    if (sent !== 'whole' || !(await delivered)) return;
    await this.note(new NoteRetrieval(submission.caseId, { submissionId: submission.id, documentId, letter, sha256 }));
  }

  /** The citizen has the document, so the day must be recorded even if the database does not answer at once. */
  private async note(retrieval: NoteRetrieval): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.gate.send(retrieval);
        return;
      } catch (error) {
        this.logger.error(
          { err: error, caseId: retrieval.caseId, documentId: retrieval.retrieval.documentId, attempt },
          'a retrieval could not be recorded',
        );
        if (attempt === attempts) return;
        await new Promise((later) => setTimeout(later, attempt * attempt * 1000));
      }
    }
  }
}
