import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder, UnitOfWork } from '@vorgang/platform';

/** Ends one session. */
export class EndSession extends Command<void> {
  constructor(readonly sessionId: string) {
    super();
  }
}

@CommandHandler(EndSession)
export class EndSessionHandler implements ICommandHandler<EndSession> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
  ) {}

  async execute({ sessionId }: EndSession): Promise<void> {
    const [ended] = await this.unitOfWork.manager.query<[{ staff_id: string }[], number]>(
      'delete from session where id = $1 returning staff_id',
      [sessionId],
    );
    const staffId = ended[0]?.staff_id;
    // Two clicks end it once.
    if (staffId === undefined) return;
    await this.recorder.append({ kind: 'session', id: sessionId }, [{ kind: 'session.ended', version: 1, data: { staffId } }]);
  }
}
