import { Injectable } from '@nestjs/common';
import { TeamDirectory } from '@vorgang/access';
import { CaseNumbers, CasesOfSubmissions, type NewCase } from '@vorgang/cases';
import type { StagedFile } from '@vorgang/documents';
import { atOneMoment, Clock, newId, newSecretId } from '@vorgang/platform';
import { QuarantineStore, type PreparedEntry } from '../quarantine/quarantine.store.js';
import type { ReceivedAttachment } from '../submission/attachments.js';
import { routable } from '../submission/routable.js';
import { reasonsForQuarantine, type Destination, type QuarantineReason } from '../submission/route.js';
import type { Source } from '../submission/source.js';
import type { Submission } from '../submission/submission.shape.js';
import { rowOf, type NewSubmission } from '../submission/submission.store.js';

/** A submission that was checked and received wholly, and has no place yet. */
export interface ArrivedSubmission {
  readonly source: Source;
  readonly idempotencyKey: string;
  readonly contentHash: string;
  readonly submission: Submission;
  /** As it was sent. */
  readonly envelope: Record<string, unknown>;
  readonly destination: Destination;
  readonly files: readonly ReceivedAttachment[];
  /** Its files, durable, and still without a name. */
  readonly staged: readonly StagedFile[];
}

/** A submission with its place, ready to be written. */
export interface Arrival {
  readonly submission: NewSubmission;
  /** Its row as JSON. */
  readonly row: string;
  readonly becomes: { readonly kase: NewCase } | { readonly entry: PreparedEntry };
  readonly staged: readonly StagedFile[];
  /** How long its JSON is, in characters. */
  readonly size: number;
}

/** Gives submissions their place: a case, or the quarantine. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly quarantine: QuarantineStore,
    private readonly cases: CasesOfSubmissions,
    private readonly teams: TeamDirectory,
    private readonly numbers: CaseNumbers,
    private readonly clock: Clock,
  ) {}

  /** Makes all rows and events of it, at one time, in the name of the current actor. Nothing is written yet. */
  prepare(arrived: ArrivedSubmission): Promise<Arrival> {
    return atOneMoment(async () => {
      const { submission, destination, files } = arrived;
      const receivedAt = submission.receivedAt ? new Date(submission.receivedAt) : this.clock.now();
      const reasons = reasonsForQuarantine(submission.service, destination, files);
      const definition = reasons.length === 0 ? destination.definition : null;
      if (!definition) return this.setAside(arrived, receivedAt, reasons);
      const name = await this.numbers.draw(definition, receivedAt.toISOString());
      const stored: NewSubmission = {
        ...asStored(arrived, receivedAt),
        caseId: name.id,
        caseNumber: name.caseNumber,
        quarantineId: null,
      };
      const kase = await this.cases.prepare(routable(stored.id, definition, submission, files, receivedAt, arrived.source), name);
      const row = rowOf(stored);
      return { submission: stored, row, becomes: { kase }, staged: arrived.staged, size: row.length + kase.size };
    });
  }

  private async setAside(arrived: ArrivedSubmission, receivedAt: Date, reasons: QuarantineReason[]): Promise<Arrival> {
    const { known } = arrived.destination;
    const id = newId();
    const stored: NewSubmission = { ...asStored(arrived, receivedAt), caseId: null, caseNumber: null, quarantineId: id };
    const { id: submissionId, service, channel, externalReference } = stored;
    const entry = this.quarantine.prepare({
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
    const row = rowOf(stored);
    const size = row.length + entry.row.length + entry.event.length;
    return { submission: stored, row, becomes: { entry }, staged: arrived.staged, size };
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
