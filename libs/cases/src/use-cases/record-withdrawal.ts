import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, newId, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';

const body = z.object({ version: seenVersion, reason: text({ max: 2000, lines: true }) });

/** Records that the applicant has withdrawn: the case closes, and the applicant gets it confirmed in writing. */
export class RecordWithdrawal extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'record-withdrawal';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RecordWithdrawal)
export class RecordWithdrawalHandler implements ICommandHandler<RecordWithdrawal> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: RecordWithdrawal): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'record-withdrawal', input.version);
    const letterId = 'withdrawal' in this.desk.definitionOf(kase).letters ? newId() : null;
    return this.desk.settle(kase, { action: 'record-withdrawal', reason: input.reason, letterId });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/withdrawal',
  audience: 'staff',
  tag: 'cases',
  summary: 'Record that the applicant has withdrawn',
  permission: ['record-withdrawal', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile'],
});

@Controller()
export class RecordWithdrawalController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  withdraw(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RecordWithdrawal(params.caseId, input));
  }
}
