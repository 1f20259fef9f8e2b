import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder, KeyedCommand, newId } from '@vorgang/platform';
import { systemRestored } from './operations.events.js';

/** What `cli after-restore` found and did. */
export interface Restore {
  /** The time of the last restored event, ISO, UTC. */
  readonly lastEventAt: string | null;
  readonly movedEvents: number;
  readonly releasedJobs: number;
  readonly leftOutNumbers: number;
}

/** Records that the database was restored from a backup, so that something may be missing, or may have happened twice. */
export class RecordRestore extends KeyedCommand<void> {
  readonly commandKey = 'record-restore';

  constructor(readonly restore: Restore) {
    super();
  }
}

@CommandHandler(RecordRestore)
export class RecordRestoreHandler implements ICommandHandler<RecordRestore> {
  constructor(private readonly recorder: EventRecorder) {}

  async execute({ restore }: RecordRestore): Promise<void> {
    await this.recorder.append({ kind: 'restore', id: newId() }, [systemRestored.of({ ...restore })], { expectedPosition: 0 });
  }
}
