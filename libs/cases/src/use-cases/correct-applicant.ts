import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { applicantSchema, replyChannelSchema } from '@vorgang/catalogue';
import { CommandGate, defineEndpoint, Endpoint, Input, KeyedCommand, text, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { factsOf } from '../case.facts.js';
import { changesBetween } from '../domain/changes-between.js';
import { checkedAnew } from './checked-anew.js';

const body = z.object({
  version: seenVersion,
  applicant: applicantSchema.describe('The whole applicant, as it is right'),
  replyChannel: replyChannelSchema.optional().describe('How the applicant wants to hear from the city; as it is where omitted'),
  reason: text({ max: 2000, lines: true }),
});

/** Corrects what is kept of the applicant. What was submitted stays visible beside it, and the automatic checks run again. */
export class CorrectApplicant extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'correct-applicant';

  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(CorrectApplicant)
export class CorrectApplicantHandler implements ICommandHandler<CorrectApplicant> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: CorrectApplicant): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'correct-applicant', input.version, ['attachments']);
    const definition = this.desk.definitionOf(kase);
    const { applicant, reason } = input;
    const replyChannel = input.replyChannel ?? kase.replyChannel;
    const fields = [
      ...changesBetween({ ...kase.applicant }, { ...applicant }).map(({ pointer }) => pointer),
      ...changesBetween({ replyChannel: kase.replyChannel }, { replyChannel }).map(({ pointer }) => pointer),
    ];
    return this.desk.settle(kase, {
      action: 'correct-applicant',
      from: kase.applicant,
      applicant,
      replyChannel,
      fields,
      reason,
      ...checkedAnew(kase, definition, factsOf({ ...kase, applicant }, this.desk.occasion().today)),
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/applicant',
  audience: 'staff',
  tag: 'cases',
  summary: 'Correct what is kept of the applicant, with a reason; the original stays visible',
  permission: ['correct-applicant', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'case.nothing-changes'],
});

@Controller()
export class CorrectApplicantController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  correct(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new CorrectApplicant(params.caseId, input));
  }
}
