import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { schemaAtPointer, tidyField, validateForm, type ServiceDefinition } from '@vorgang/catalogue';
import {
  anyJson,
  canonicalJson,
  CommandGate,
  currentContext,
  defineEndpoint,
  Endpoint,
  Input,
  InvalidInput,
  KeyedCommand,
  pointer,
  pointerFault,
  setAtPointer,
  text,
  valueAt,
  type Fault,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { caseParams, caseReceipt, CaseDesk, seenVersion, type CaseReceipt } from '../case-desk.js';
import { factsOf } from '../case.facts.js';
import { changesBetween } from '../domain/changes-between.js';
import type { Case } from '../domain/case.js';
import { checkedAnew } from './checked-anew.js';

const body = z.object({
  version: seenVersion,
  corrections: z
    .array(z.object({ pointer: pointer(), value: anyJson() }))
    .min(1)
    .max(50),
  reason: text({ max: 2000, lines: true }),
});

/**
 * Corrects obvious slips in what was submitted (§ 25 VwVfG and § 89 AO: the authority suggests correcting them). What was submitted
 * stays visible beside it; the corrected data must still fit the service's form, and the automatic checks run again.
 */
export class CorrectData extends KeyedCommand<CaseReceipt> {
  readonly commandKey = 'correct-data';

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
    const kase = await this.desk.open(caseId, 'correct-data', input.version, ['attachments']);
    const definition = this.desk.definitionOf(kase);
    const corrections = input.corrections
      .map(({ pointer, value }) => ({
        pointer,
        from: valueAt(kase.form, pointer) ?? null,
        to: tidyField(definition.form, pointer, value) ?? null,
      }))
      .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to));
    const form = corrected(kase.form, corrections);
    mustNotDeclare(definition, kase.form, form);
    const faults = newFaults(definition, kase.form, form);
    if (faults.length > 0)
      throw new InvalidInput(
        faults.map(({ pointer, code, message }) => ({ pointer, code, detail: message })),
        'form.invalid',
      );
    const facts = factsOf({ ...kase, form }, this.desk.occasion().today);
    return this.desk.settle(kase, {
      action: 'correct-data',
      corrections,
      reason: input.reason,
      ...checkedAnew(kase, definition, facts),
    });
  }
}

/** What the citizen declares is nobody else's to change: fields that take one value only (`const`). @throws InvalidInput */
function mustNotDeclare(definition: ServiceDefinition, before: Case['form'], after: Case['form']): void {
  const declared = changesBetween(before, after).filter(
    ({ pointer }) => schemaAtPointer(definition.form, pointer)?.['const'] !== undefined,
  );
  if (declared.length === 0) return;
  throw new InvalidInput(
    declared.map(({ pointer }) => ({ pointer, code: 'correction.declaration', detail: 'only the citizen can declare this' })),
    'form.invalid',
  );
}

/** The faults that the correction causes. Old faults of a form that was received under older rules must not prevent other corrections. */
function newFaults(definition: ServiceDefinition, before: Case['form'], after: Case['form']): ReturnType<typeof validateForm> {
  const locale = currentContext()?.locale ?? 'de';
  const faults = validateForm(definition, after, locale);
  if (faults.length === 0) return [];
  const known = new Set(
    validateForm(definition, before, locale).map(
      ({ pointer, code }) => `${pointer} ${code} ${canonicalJson(valueAt(before, pointer) ?? null)}`,
    ),
  );
  return faults.filter(({ pointer, code }) => !known.has(`${pointer} ${code} ${canonicalJson(valueAt(after, pointer) ?? null)}`));
}

/** The form with each value put in its place, in the given order. @throws InvalidInput where there is no such place */
function corrected(form: Case['form'], corrections: readonly { pointer: string; to: unknown }[]): Case['form'] {
  const faults: Fault[] = [];
  const data = corrections.reduce((before, { pointer, to }, index) => {
    const why = pointerFault(before, pointer);
    if (why === null) return setAtPointer(before, pointer, to ?? undefined);
    faults.push({ pointer: `/corrections/${index}/pointer`, code: 'input.no-such-place', detail: why });
    return before;
  }, form);
  if (faults.length > 0) throw new InvalidInput(faults);
  return data;
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
