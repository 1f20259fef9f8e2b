import { Injectable } from '@nestjs/common';
import { timelineEntryOf } from '@vorgang/cases';
import { EventLog } from '@vorgang/event-log';
import { Clock, CommandGate, currentActor } from '@vorgang/platform';
import type { CaseAt } from '../case-at/case-at.shape.js';
import { CaseHistory } from '../case-at/case-history.js';
import { RecordExport } from '../export-events/record-export.js';

type PastCase = CaseAt['case'];
type TimelineEvent = ReturnType<typeof timelineEntryOf> & {
  readonly seq: string;
  readonly recordedAt: string;
  readonly requestId: string;
  readonly causedBy: string | null;
};

/** A document of a case, from the citizen or from the city. */
export interface FileDocument {
  readonly id: string;
  readonly from: 'citizen' | 'city';
  readonly purpose: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
}

/** A document and its path in the archive; null where its content does not exist any more. */
export interface Filed {
  readonly document: FileDocument;
  readonly path: string | null;
}

/** Everything about one case. */
export interface CaseFile {
  readonly format: 'vorgang-case-file/1';
  readonly exported: {
    readonly at: string;
    readonly by: string;
    readonly lastChange: string;
    readonly events: number;
    readonly ownEvents: number;
    readonly erasedPersonalParts: number;
  };
  readonly case: PastCase;
  readonly timeline: readonly TimelineEvent[];
  readonly documents: readonly FileDocument[];
}

/** Reads complete files of cases, for auditors. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly gate: CommandGate,
    private readonly history: CaseHistory,
    private readonly eventLog: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The complete file, for people who may read the trail. The export is recorded first, so the record is part of the file.
   * @throws NotFound `case.not-found`, NotPermitted
   */
  async takeOut(caseId: string, format: 'json' | 'zip'): Promise<CaseFile> {
    const now = this.clock.now();
    const { case: kase, position, moment, erased } = await this.history.at(caseId, { moment: now });
    await this.gate.send(new RecordExport('case-file', { caseNumber: kase.caseNumber, format }, caseId));
    const events = await this.eventLog.readByCase(caseId);
    return {
      format: 'vorgang-case-file/1',
      exported: {
        at: now.toISOString(),
        by: currentActor().name,
        lastChange: moment,
        events: events.length,
        ownEvents: position,
        erasedPersonalParts: erased,
      },
      case: kase,
      timeline: events.map((event) => ({
        ...timelineEntryOf(event),
        seq: event.seq,
        recordedAt: event.recordedAt.toISOString(),
        requestId: event.requestId,
        causedBy: event.causedBy,
      })),
      documents: documentsOf(kase),
    };
  }
}

/** The documents of a case, the citizen's first. */
export function documentsOf(kase: PastCase): FileDocument[] {
  return [
    ...kase.attachments.map(({ id, purpose, name, mime, size, sha256 }) => ({
      id,
      from: 'citizen' as const,
      purpose,
      name,
      mime,
      size,
      sha256,
    })),
    ...kase.letters.flatMap((letter) =>
      letter.documents.map(({ id, kind, name, sha256, size }) => ({
        id,
        from: 'city' as const,
        purpose: kind,
        name,
        mime: 'application/pdf',
        size,
        sha256,
      })),
    ),
  ];
}
