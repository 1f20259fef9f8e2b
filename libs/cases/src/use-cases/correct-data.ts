import { Controller } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { applicableChecks, runAutomaticChecks, searchTerms, subjectLine, validateForm } from '@vorgang/catalogue';
import { canonicalJson, CommandGate, currentContext, defineEndpoint, Endpoint, Input, InvalidInput, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { factsOf, joinedTerms } from '../case.facts.js';
import { setAtPointer, valueAt } from '../domain/pointer.js';

const body = z.object({
  version: seenVersion,
  corrections: z
    .array(z.object({ pointer: z.string().regex(/^(\/[^/]*)+$/).max(300), value: z.unknown() }))
    .min(1)
    .max(50),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * Corrects obvious slips in what was submitted (§ 25 VwVfG: the authority suggests correcting them). What was
 * submitted stays visible beside it; the corrected data must still fit the service's form, and the automatic checks
 * run again.
 */
export class CorrectData extends Command<CaseReceipt> {
  constructor(
    readonly caseId: string,
    readonly input: z.output<typeof body>,
  ) {
    super();
  }
}

@CommandHandler(CorrectData)
export class CorrectDataHandler implements ICommandHandler<CorrectData> {
  constructor(private readonly desk: CaseDesk) {}

  async execute({ caseId, input }: CorrectData): Promise<CaseReceipt> {
    const kase = await this.desk.open(caseId, 'correct-data', input.version);
    const definition = this.desk.definitionOf(kase);
    const corrections = input.corrections
      .map(({ pointer, value }) => ({ pointer, from: valueAt(kase.form, pointer) ?? null, to: value ?? null }))
      .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to));
    const form = corrections.reduce((data, { pointer, to }) => setAtPointer(data, pointer, to ?? undefined), kase.form);
    const faults = validateForm(definition, form, currentContext()?.locale ?? 'de');
    if (faults.length > 0) throw new InvalidInput(faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message })), 'form.invalid');
    const facts = factsOf({ ...kase, form }, this.desk.occasion().today);
    // A correction can bring checks in (another breed) and make open ones pointless.
    const applicable = applicableChecks(definition, facts);
    const dropped = Object.values(kase.checks)
      .filter(({ key, kind, status }) => kind === 'manual' && status === 'open' && !applicable.some((check) => check.key === key))
      .map(({ key }) => ({ key, status: 'not-applicable' as const, reason: null }));
    return this.desk.settle(kase, {
      action: 'correct-data',
      corrections,
      reason: input.reason,
      subject: subjectLine(definition, facts),
      search: joinedTerms({ ...searchTerms(definition, facts) }),
      automatic: [...runAutomaticChecks(definition, facts), ...dropped],
      added: applicable.filter(({ key }) => !kase.checks[key]).map(({ key, kind, required }) => ({ key, kind, required })),
    });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/cases/:caseId/corrections',
  audience: 'staff',
  tag: 'cases',
  summary: 'Correct obvious slips, with a reason; the original stays visible',
  permission: ['correct-data', 'Case'],
  params: caseParams,
  body,
  response: caseReceipt,
  problems: ['case.action-not-possible', 'case.changed-meanwhile', 'case.nothing-changes', 'form.invalid'],
});

@Controller()
export class CorrectDataController {
  constructor(private readonly gate: CommandGate) {}

  @Endpoint(endpoint)
  correct(@Input() { params, body: input }: InputOf<typeof endpoint>): Promise<CaseReceipt> {
    return this.gate.send(new CorrectData(params.caseId, input));
  }
}
