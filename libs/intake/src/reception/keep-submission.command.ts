import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TeamDirectory } from '@vorgang/access';
import { CaseNumbers, SubmitCase } from '@vorgang/cases';
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
    private readonly numbers: CaseNumbers,
    private readonly gate: CommandGate,
    private readonly clock: Clock,
  ) {}

  /** @throws IdempotencyKeyReused */
  async execute({ arrived }: KeepSubmission): Promise<StoredSubmission> {
    const { submission, destination, files } = arrived;
    const receivedAt = submission.receivedAt ? new Date(submission.receivedAt) : this.clock.now();
    const reasons = reasonsForQuarantine(submission.service, destination, files);
    const definition = reasons.length === 0 ? destination.definition : undefined;
    const name = definition && (await this.numbers.draw(definition, receivedAt.toISOString()));
    const kept: NewSubmission = {
      ...asStored(arrived, receivedAt),
      caseId: name?.id ?? null,
      caseNumber: name?.caseNumber ?? null,
      quarantineId: name ? null : newId(),
    };
    // It is written once, with its place. The first one under the key makes the case.
    if (!(await this.submissions.add(kept))) return this.winner(arrived);
    if (name) await this.gate.send(new SubmitCase(routable(kept.id, definition, submission, kept.attachments, receivedAt), name));
    else await this.setAside(kept, destination, reasons);
    await arrived.keepFiles();
    return kept;
  }

  /** Another request was first under this key. The same content gets the same receipt. */
  private async winner({ source, idempotencyKey, contentHash }: ArrivedSubmission): Promise<StoredSubmission> {
    const first = await this.submissions.byIdempotencyKey(source, idempotencyKey);
    if (first?.contentHash !== contentHash) throw new IdempotencyKeyReused();
    return first;
  }

  private async setAside(
    { id: submissionId, quarantineId, service, channel, externalReference, receivedAt }: NewSubmission,
    { known }: Destination,
    reasons: QuarantineReason[],
  ): Promise<void> {
    if (quarantineId === null) throw new Error('what becomes no case has a place in the quarantine');
    await this.quarantine.enter({
      id: quarantineId,
      submissionId,
      service,
      serviceKey: known?.key ?? null,
      teamId: (known && (await this.teams.idOf(known.routing.team.key))) ?? null,
      channel,
      externalReference,
      reasons,
      enteredAt: receivedAt,
    });
  }
}

function asStored(
  { source, idempotencyKey, contentHash, submission, envelope, files }: ArrivedSubmission,
  receivedAt: Date,
): Omit<NewSubmission, 'caseId' | 'caseNumber' | 'quarantineId'> {
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
