import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventRecorder, KeyedCommand } from '@vorgang/platform';
import { RightsRequestStore } from './rights-request.store.js';
import { staffRightsRequestEnded } from '../people.events.js';

/** Ends the requests that nobody decided in time, and tells their authors. Nobody could confirm them any more. */
export class LapseRightsRequests extends KeyedCommand<void> {
  readonly commandKey = 'lapse-rights-requests';
}

@CommandHandler(LapseRightsRequests)
export class LapseRightsRequestsHandler implements ICommandHandler<LapseRightsRequests> {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly recorder: EventRecorder,
  ) {}

  async execute(): Promise<void> {
    for (const request of await this.requests.overdue()) {
      await this.requests.settle(request, 'lapsed', null);
      await this.recorder.append({ kind: 'staff', id: request.staffId }, [
        staffRightsRequestEnded.of({ requestId: request.id, requestKind: request.kind, how: 'lapsed', askedBy: request.askedBy }),
      ]);
    }
  }
}
