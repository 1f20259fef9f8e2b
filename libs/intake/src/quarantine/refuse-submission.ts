import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, CommandGate, currentActor, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { QuarantineStore } from './quarantine.store.js';
import { QuarantineDesk } from './quarantine.desk.js';
import { quarantineParams } from './quarantine.shape.js';

const body = z.strictObject({ reason: text({ max: 2000, lines: true }).describe('The portal and the applicant read it') });

/** Refuses a submission that belongs nowhere, and tells the portal why. */
export class RefuseSubmission extends KeyedCommand<void> {
  readonly commandKey = 'refuse-submission';

  constructor(
    readonly entryId: string,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(RefuseSubmission)
export class RefuseSubmissionHandler implements ICommandHandler<RefuseSubmission> {
  constructor(
    private readonly desk: QuarantineDesk,
    private readonly store: QuarantineStore,
    private readonly clock: Clock,
  ) {}

  async execute({ entryId, reason }: RefuseSubmission): Promise<void> {
    const entry = await this.desk.open(entryId, 'refuse');
    await this.store.refuse(entry.id, currentActor(), this.clock.now(), reason);
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/quarantine/:entryId/refuse',
  audience: 'staff',
  permission: ['refuse', 'Quarantine'],
  tag: 'quarantine',
  summary: 'Refuse it with a reason',
  params: quarantineParams,
  body,
  problems: ['quarantine-entry.not-found', 'quarantine.settled-already'],
});

@Controller()
export class RefuseSubmissionController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  refuse(@Input() { params, body: { reason } }: InputOf<typeof endpoint>): Promise<void> {
    return this.gate.send(new RefuseSubmission(params.entryId, reason));
  }
}
