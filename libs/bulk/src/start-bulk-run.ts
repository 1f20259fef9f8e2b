import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder, KeyedCommand } from '@vorgang/platform';
import { NothingToDo, PreviewGone } from './bulk.rules.js';
import { BulkStore } from './bulk.store.js';
import { bulkStarted } from './bulk.events.js';

/** Starts exactly what was previewed. The worker follows its event and does the work. */
export class StartBulkRun extends KeyedCommand<void> {
  readonly commandKey = 'start-bulk-run';

  constructor(readonly previewId: string) {
    super();
  }
}

@CommandHandler(StartBulkRun)
export class StartBulkRunHandler implements ICommandHandler<StartBulkRun> {
  constructor(
    private readonly runs: BulkStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ previewId }: StartBulkRun): Promise<void> {
    const run = await this.runs.own(previewId);
    if (run.will === 0) throw new NothingToDo();
    if (!(await this.runs.start(previewId))) throw new PreviewGone();
    const data = { action: run.action, cases: run.will, staffId: run.author_id, ...(run.undoes ? { undoes: run.undoes } : {}) };
    await this.recorder.append({ kind: 'bulk-run', id: run.id }, [bulkStarted.of(data)], { expectedPosition: 0 });
  }
}
