import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TeamDirectory } from '@vorgang/access';
import { SubmitCase } from '@vorgang/cases';
import type { ServiceDefinition } from '@vorgang/catalogue';
import { Clock, CommandGate, KeyedCommand, newId, newSecretId } from '@vorgang/platform';
import { QuarantineStore } from '../quarantine/quarantine.store.js';
import { SubmissionStore, type NewSubmission, type StoredSubmission } from '../submission/submission.store.js';
import type { ReceivedAttachment } from '../submission/attachments.js';
import type { Source } from '../submission/source.js';
import { routable } from '../submission/routable.js';
import { reasonsForQuarantine, type Destination, type QuarantineReason } from '../submission/route.js';
import type { Submission } from '../submission/submission.shape.js';
import { IdempotencyKeyReused } from './key-reused.js';

/** A submission that was checked and stored, and has no place yet. */
export interface ArrivedSubmission {
  readonly source: Source;
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly submission: Submission;
  /** As it was sent. */
  readonly envelope: Record<string, unknown>;
  readonly destination: Destination;
  readonly files: readonly ReceivedAttachment[];
  /** Keeps the files; called once the submission is known to be new. */
  readonly keepFiles: () => Promise<void>;
}

/** Keeps a submission together with its case or its place in the quarantine. */
export class KeepSubmission extends KeyedCommand<StoredSubmission> {
  readonly commandKey = 'keep-submission';

  constructor(readonly arrived: ArrivedSubmission) {
    super();
  }
}

@CommandHandler(KeepSubmission)
export class KeepSubmissionHandler implements ICommandHandler<KeepSubmission> {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly quarantine: QuarantineStore,
    private readonly teams: TeamDirectory,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws IdempotencyKeyReused */
  async execute({ arrived }: KeepSubmission): Promise<StoredSubmission> {
    const { submission, destination, files } = arrived;
    const stored = asStored(arrived, submission.receivedAt ? new Date(submission.receivedAt) : this.clock.now());
    if (!(await this.submissions.add(stored))) return this.winner(arrived);
    const reasons = reasonsForQuarantine(submission.service, destination, files);
    if (destination.definition && reasons.length === 0) await this.makeCase(stored, destination.definition, submission);
    else await this.setAside(stored, destination, reasons);
    await arrived.keepFiles();
    return this.submissions.byId(stored.id);
  }

  /** Another request was first under this key. The same content gets the same receipt. */
  private async winner({ source, idempotencyKey, contentHash }: ArrivedSubmission): Promise<StoredSubmission> {
    const first = await this.submissions.byIdempotencyKey(source, idempotencyKey);
    if (first?.contentHash !== contentHash) throw new IdempotencyKeyReused();
    return first;
  }

  private async makeCase(stored: NewSubmission, definition: ServiceDefinition, submission: Submission): Promise<void> {
    const kase = await this.gate.send(new SubmitCase(routable(stored.id, definition, submission, stored.attachments, stored.receivedAt)));
    await this.submissions.becameCase(stored.id, kase.id, kase.caseNumber);
  }

  private async setAside(
    { id: submissionId, service, channel, externalReference, receivedAt }: NewSubmission,
    { known }: Destination,
    reasons: QuarantineReason[],
  ): Promise<void> {
    const id = newId();
    await this.quarantine.enter({
      id,
      submissionId,
      service,
      serviceKey: known?.key ?? null,
      teamId: (known && (await this.teams.idOf(known.routing.team.key))) ?? null,
      channel,
      externalReference,
      reasons,
      enteredAt: receivedAt,
    });
    await this.submissions.wentIntoQuarantine(submissionId, id);
  }
}

function asStored(
  { source, idempotencyKey, contentHash, submission, envelope, files }: ArrivedSubmission,
  receivedAt: Date,
): NewSubmission {
  const { service, channel, externalReference } = submission;
  return {
    id: newSecretId(),
    sourceKind: source.kind,
    sourceId: source.id,
    sourceName: source.name,
    idempotencyKey,
    contentHash,
    service,
    channel,
    externalReference: externalReference ?? null,
    receivedAt,
    envelope,
    attachments: [...files],
  };
}
