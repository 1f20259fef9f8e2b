import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandGate, defineEndpoint, Endpoint, Input, key, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { checkStatuses } from '../domain/case.js';

const body = z.object({
  version: seenVersion,
  status: z.enum(checkStatuses),
  finding: text({ max: 5000, min: 0, lines: true }).default(''),
});

/**
 * Records what a check found. Any competent colleague may do so, also on other people's cases. Only a newer result of the same
 * check causes a conflict, no other change.
 */
export class RecordCheck extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'record-check';

  constructor(
    readonly caseId: string,
    readonly key: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RecordCheck)
export class RecordCheckHandler implements ICommandHandler<RecordCheck> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, key, input }: RecordCheck): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'record-check', null);
    const definition = this.desk.definitionOf(kase).checks.find((check) => check.key === key);
    return this.desk.settle(kase, {
      action: 'record-check',
      key,
      activity: definition?.activity ?? definition?.title.de ?? key,
      status: input.status,
      finding: input.finding,
      seenVersion: input.version,
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/checks/:key',
  audience: 'staff',
  tag: 'cases',
  summary: 'Record what a check found',
  permission: ['record-check', 'Case'],
  params: caseParams.extend({ key: key(200) }),
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'check.not-found', 'check.automatic'],
});

@Controller()
export class RecordCheckController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  record(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RecordCheck(params.caseId, params.key, input));
  }
}
