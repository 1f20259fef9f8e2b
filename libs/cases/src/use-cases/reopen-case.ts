import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dueOn } from '@vorgang/catalogue';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, OfficeCalendar, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, type CaseReceipt, seenVersion } from '../case-desk.js';

const body = z.object({ version: seenVersion, reason: text({ max: 2000, lines: true }) });

/** Takes a closed case up again. The service's period begins anew on this day: the old deadline may be long over. */
export class ReopenCase extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'reopen';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(ReopenCase)
export class ReopenCaseHandler implements ICommandHandler<ReopenCase> {
  constructor(
    private readonly desk: CaseDesk,
    private readonly calendar: OfficeCalendar,
  ) {}

  async execute(command: ReopenCase): Promise<CaseReceipt> {
    const kase = await this.desk.open(command.caseId, 'reopen', command.input.version);
    const { today } = this.desk.occasion();
    return this.desk.settle(kase, { action: 'reopen', reason: command.input.reason, dueOn: dueOn(this.desk.definitionOf(kase), today, this.calendar) });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/reopen',
  audience: 'staff',
  tag: 'cases',
  summary: 'Take a closed case up again',
  permission: ['reopen', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile'],
});

@Controller()
export class ReopenCaseController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  reopen(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new ReopenCase(params.caseId, input));
  }
}
