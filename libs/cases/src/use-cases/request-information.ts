import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  addDays,
  CommandGate,
  defineEndpoint,
  Endpoint,
  Input,
  InvalidInput,
  key,
  KeyedCommand,
  newId,
  text,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { faultsOfAnswerBy } from '../changes/citizen.js';
import { localDateSchema } from '../shapes.js';

const body = z.object({
  version: seenVersion,
  items: z.array(key()).max(20).default([]).describe('Keys of what the service can ask for'),
  text: text({ max: 4000, min: 0, lines: true }).default(''),
  answerBy: localDateSchema.optional().describe('The service’s own period where omitted'),
});

/** Asks the citizen for what is missing. The deadline's clock stops until the answer; reminder and expiry follow. */
export class RequestInformation extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'request-information';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(RequestInformation)
export class RequestInformationHandler implements ICommandHandler<RequestInformation> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: RequestInformation): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'request-information', input.version);
    const { informationRequest } = this.desk.definitionOf(kase);
    const { today } = this.desk.occasion();
    const unknown = input.items.filter((key) => !informationRequest.items.some((item) => item.key === key));
    const faults = unknown.map((key) => ({
      pointer: `/items/${input.items.indexOf(key)}`,
      code: 'request.unknown-item',
      detail: `the service does not know ${key}`,
    }));
    if (input.items.length === 0 && input.text === '')
      faults.push({ pointer: '/text', code: 'request.empty', detail: 'say what is missing' });
    if (input.answerBy) faults.push(...faultsOfAnswerBy(input.answerBy, today));
    if (faults.length > 0) throw new InvalidInput(faults);
    const answerBy = this.desk.answerBy(kase, input.answerBy);
    const planned = addDays(today, informationRequest.remindAfterDays);
    return this.desk.settle(kase, {
      action: 'request-information',
      requestId: newId(),
      letterId: newId(),
      items: input.items,
      text: input.text,
      answerBy,
      remindOn: planned < answerBy ? planned : answerBy,
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/information-request',
  audience: 'staff',
  tag: 'cases',
  summary: 'Ask the citizen for missing things; the deadline’s clock stops',
  permission: ['request-information', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'case.claim-first', 'case.assigned-to-somebody-else'],
});

@Controller()
export class RequestInformationController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  request(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new RequestInformation(params.caseId, input));
  }
}
