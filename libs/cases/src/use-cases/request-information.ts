import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ServiceDefinition } from '@vorgang/catalogue';
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
  type Fault,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { faultsOfAnswerBy } from '../changes/citizen.js';
import { localDateSchema } from '../shapes.js';

/** What a clerk asks for, or the decision before which the citizen is heard. */
export const requestInput = z.object({
  items: z.array(key()).max(20).default([]).describe('Keys of what the service can ask for'),
  text: text({ max: 4000, min: 0, lines: true }).default(''),
  answerBy: localDateSchema.optional().describe('The service’s own period where omitted'),
  hearing: z
    .object({ kind: z.literal('reject'), reasons: z.array(key()).max(20).default([]).describe('Keys of the service’s reasons') })
    .optional()
    .describe('The decision that is intended, where the citizen is heard before it (§ 28 VwVfG, § 91 AO); then nothing is asked for'),
});

const body = requestInput.extend({ version: seenVersion });

/** What is wrong with what a clerk asks for. */
export function faultsOfRequest(
  { items, text, answerBy, hearing }: z.output<typeof requestInput>,
  definition: ServiceDefinition,
  today: LocalDate,
): Fault[] {
  const fault = (pointer: string, code: string, detail: string): Fault => ({ pointer, code, detail });
  const known = definition.informationRequest.items;
  const reasons = definition.decision?.reasons ?? [];
  return [
    ...items.flatMap((key, i) =>
      known.some((item) => item.key === key) ? [] : [fault(`/items/${i}`, 'request.unknown-item', `the service does not know ${key}`)],
    ),
    ...(hearing?.reasons ?? []).flatMap((key, i) =>
      reasons.some((one) => one.key === key && one.kind === hearing?.kind)
        ? []
        : [fault(`/hearing/reasons/${i}`, 'decision.unknown-reason', `not a reason of this service: ${key}`)],
    ),
    ...(hearing && !definition.decision?.kinds.includes(hearing.kind)
      ? [fault('/hearing/kind', 'decision.unknown-kind', `the service has no decision of the kind ${hearing.kind}`)]
      : []),
    ...(hearing && items.length > 0 ? [fault('/items', 'hearing.asks-for-nothing', 'who is heard is not asked for anything')] : []),
    ...(text === '' && items.length === 0 && (hearing?.reasons ?? []).length === 0
      ? [fault('/text', hearing ? 'decision.reasons-missing' : 'request.empty', hearing ? 'say why' : 'say what is missing')]
      : []),
    ...(answerBy ? faultsOfAnswerBy(answerBy, today) : []),
  ];
}

/**
 * Asks the citizen for what is missing, or hears them before a decision. The deadline's clock stops until the answer; reminder (not of a
 * hearing) and expiry follow.
 */
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
    const definition = this.desk.definitionOf(kase);
    const { today } = this.desk.occasion();
    const faults = faultsOfRequest(input, definition, today);
    if (faults.length > 0) throw new InvalidInput(faults);
    const answerBy = this.desk.answerBy(kase, input.answerBy);
    const planned = addDays(today, definition.informationRequest.remindAfterDays);
    return this.desk.settle(kase, {
      action: 'request-information',
      requestId: newId(),
      letterId: newId(),
      items: input.items,
      text: input.text,
      answerBy,
      remindOn: planned < answerBy ? planned : answerBy,
      ...(input.hearing ? { hearing: input.hearing } : {}),
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/information-request',
  audience: 'staff',
  tag: 'cases',
  summary: 'Ask the citizen for missing things, or hear them before a decision; the deadline’s clock stops',
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
