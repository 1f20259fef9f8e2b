import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt, seenVersion } from '../case-desk.js';
import { priorities } from '../domain/case.js';
const body = z.object({ version: seenVersion, priority: z.enum(priorities) });

/** Set how urgent a case is */
export class SetPriority extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'set-priority';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(SetPriority)
export class SetPriorityHandler implements ICommandHandler<SetPriority> {
  constructor(private readonly desk: CaseDesk) {}

  async execute(command: SetPriority): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'set-priority', command.input.version);
    return this.desk.settle(kase, { action: 'set-priority', priority: command.input.priority });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/priority',
  audience: 'staff',
  tag: 'cases',
  summary: 'Set how urgent a case is',
  permission: ['set-priority', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile'],
});

@Controller()
export class SetPriorityController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  set(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new SetPriority(params.caseId, input));
  }
}
