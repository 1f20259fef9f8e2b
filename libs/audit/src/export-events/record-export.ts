import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Policy } from '@vorgang/access';
import { auditExported, EventRecorder, KeyedCommand, newId, noteExported } from '@vorgang/platform';

/** Records that somebody exports data, before the first byte is sent. */
export class RecordExport extends KeyedCommand<void> {
  readonly commandKey = 'record-export';

  constructor(
    readonly what: 'events' | 'case-file',
    /** The parameters of the request: filters, formats. */
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
