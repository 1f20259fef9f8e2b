import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt, seenVersion } from '../case-desk.js';
import { plannedDaySchema } from '../shapes.js';

const body = z.object({ version: seenVersion, on: plannedDaySchema.nullable(), note: text({ max: 500, min: 0, lines: true }).default('') });

/** Set or clear the follow-up date (Wiedervorlage) */
export class SetFollowUp extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'set-follow-up';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(SetFollowUp)
export class SetFollowUpHandler implements ICommandHandler<SetFollowUp> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: SetFollowUp): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'set-follow-up', command.input.version);
    return this.desk.settle(kase, { action: 'set-follow-up', on: command.input.on, note: command.input.note });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/follow-up',
  audience: 'staff',
  tag: 'cases',
  summary: 'Set or clear the follow-up date (Wiedervorlage)',
  permission: ['set-follow-up', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile'],
});

@Controller()
export class SetFollowUpController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  set(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new SetFollowUp(params.caseId, input));
  }
}
