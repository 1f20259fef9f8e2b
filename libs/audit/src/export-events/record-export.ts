import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '@vorgang/access';
import { auditExported, EventRecorder, KeyedCommand, newId, noteExported } from '@vorgang/platform';

/** Notes that somebody takes data out of the system: before the first byte leaves. */
export class RecordExport extends KeyedCommand<void> {
  readonly commandKey = 'record-export';

  constructor(
    readonly what: 'events' | 'case-file',
    /** What was asked for: filters, formats. */
    readonly asked: Readonly<Record<string, unknown>>,
    readonly caseId: string | null = null,
  ) {
    super();
  }
}

@CommandHandler(RecordExport)
export class RecordExportHandler implements ICommandHandler<RecordExport> {
  constructor(
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ what, asked, caseId }: RecordExport): Promise<void> {
    this.policy.demand('read', 'AuditTrail', {});
    await this.recorder.append({ kind: 'export', id: newId() }, [auditExported.of({ what, asked })], { expectedPosition: 0, caseId });
    noteExported();
  }
}
