import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TeamDirectory } from '@vorgang/access';
import { SubmitCase } from '@vorgang/cases';
import type { ServiceDefinition } from '@vorgang/catalogue';
import { Clock, CommandGate, newId, newSecretId } from '@vorgang/platform';
import { QuarantineStore } from '../quarantine/quarantine.store.js';
import { SubmissionStore, type NewSubmission, type StoredSubmission } from '../submission/submission.store.js';
import type { ReceivedAttachment } from '../submission/attachments.js';
import { IdempotencyKeyReused } from '../channels/portal-api/idempotency-key.js';
import { routable } from '../submission/routable.js';
import { reasonsForQuarantine, type Destination, type QuarantineReason } from '../submission/route.js';
import type { Submission } from '../submission/submission.shape.js';

/** All that came, checked and stored; only its place is missing. */
export interface ArrivedSubmission {
  readonly apiKeyId: string;
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly submission: Submission;
  /** As it was sent. */
  readonly envelope: Record<string, unknown>;
  readonly destination: Destination;
  readonly files: readonly ReceivedAttachment[];
  /** When it reached the authority, where the way in may say so; else it is received as it is kept. */
  readonly statedReceipt: Date | null;
  /** Gives the files their place; called once the submission is known to be new. */
  readonly keepFiles: () => Promise<void>;
}

type Received = Omit<ArrivedSubmission, 'statedReceipt'> & { readonly receivedAt: Date };

/** Keeps a submission together with its case or its place in the quarantine. */
export class KeepSubmission extends Command<StoredSubmission> {
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
  async execute({ arrived: { statedReceipt, ...given } }: KeepSubmission): Promise<StoredSubmission> {
    const arrived: Received = { ...given, receivedAt: statedReceipt ?? this.clock.now() };
    const stored = asStored(arrived);
    if (!(await this.submissions.add(stored))) return this.winner(arrived);
    const { definition } = arrived.destination;
    const reasons = reasonsForQuarantine(arrived.submission.service, arrived.destination, arrived.files);
    if (definition && reasons.length === 0) await this.makeCase(stored.id, definition, arrived);
    else await this.setAside(stored.id, arrived, reasons);
    await arrived.keepFiles();
    return this.submissions.byId(stored.id);
  }

  /** Somebody was first under this key: the same content gets the same receipt. */
  private async winner({ apiKeyId, idempotencyKey, contentHash }: Received): Promise<StoredSubmission> {
    const first = await this.submissions.byIdempotencyKey(apiKeyId, idempotencyKey);
    if (first?.contentHash !== contentHash) throw new IdempotencyKeyReused();
    return first;
  }

  private async makeCase(submissionId: string, definition: ServiceDefinition, { submission, files, receivedAt }: Received): Promise<void> {
    const kase = await this.gate.send(new SubmitCase(routable(submissionId, definition, submission, files, receivedAt)));
    await this.submissions.becameCase(submissionId, kase.id, kase.caseNumber);
  }

  private async setAside(submissionId: string, { submission, destination, receivedAt }: Received, reasons: QuarantineReason[]): Promise<void> {
    const id = newId();
    const { known } = destination;
    await this.quarantine.enter({
      id,
      submissionId,
      service: submission.service,
      serviceKey: known?.key ?? null,
      teamId: (known && (await this.teams.idOf(known.routing.team.key))) ?? null,
      channel: submission.channel,
      externalReference: submission.externalReference ?? null,
      reasons,
      enteredAt: receivedAt,
    });
    await this.submissions.wentIntoQuarantine(submissionId, id);
  }
}

function asStored({ submission, files, destination: _, keepFiles: __, ...arrived }: Received): NewSubmission {
  const { service, channel, externalReference } = submission;
  return { ...arrived, id: newSecretId(), service, channel, externalReference: externalReference ?? null, attachments: [...files] };
}
