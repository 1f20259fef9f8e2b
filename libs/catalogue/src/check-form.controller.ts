import { Controller, Inject } from '@nestjs/common';
import {
  anyObject,
  currentContext,
  defineEndpoint,
  Endpoint,
  faultsOf,
  Input,
  key,
  NotFound,
  pointerTo,
  type Fault,
  type InputOf,
  type Locale,
} from '@vorgang/platform';
import { z } from 'zod';
import { applicantSchema, faultsBetween } from './applicant.js';
import { Catalogue } from './catalogue.js';
import { applicantForm } from './form/applicant-form.js';
import type { ServiceDefinition } from './definition.schema.js';
import { MUNICIPALITY, type Municipality } from './municipality.js';
import { tidyForm } from './form/tidy-form.js';
import { validateForm } from './form/validate-form.js';

const formAnswer = z.object({
  form: z.record(z.string(), z.unknown()).describe('JSON Schema 2020-12, with titles in both languages'),
  values: z.record(z.string(), z.unknown()).describe('What its widgets name: the towns by their postal codes'),
});

const applicantEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/applicant-form',
  audience: 'staff',
  tag: 'services',
  summary: 'How an applicant is asked for, as a form; the same for every service',
  permission: ['read', 'Service'],
  reads: 'Service',
  response: formAnswer,
});

const answer = z.object({
  faults: z
    .array(z.object({ pointer: z.string().describe('Into the request (RFC 6901)'), code: z.string(), detail: z.string() }))
    .describe('What intake would refuse, in the order of the form; none where it would take it'),
});
type Answer = z.output<typeof answer>;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/services/:key/:version/faults',
  audience: 'staff',
  tag: 'services',
  summary: 'Look at a form before it is sent, by the rules of intake; nothing is kept',
  permission: ['read', 'Service'],
  reads: 'Service',
  params: z.object({ key: key(200), version: z.coerce.number().int().min(1).max(100_000) }),
  body: z.strictObject({
    form: anyObject().optional().describe('By the service’s JSON Schema'),
    applicant: anyObject().optional().describe('Who applies'),
  }),
  response: answer,
  problems: ['service.not-found'],
});

/** Tells clerks the faults of a form while they type it. */
@Controller()
export class CheckFormController {
  constructor(
    private readonly catalogue: Catalogue,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  @Endpoint(applicantEndpoint)
  applicant(): z.output<typeof formAnswer> {
    const { postalCodes, place } = this.municipality;
    return { form: applicantForm, values: { towns: Object.fromEntries(postalCodes.map((code) => [code, place])) } };
  }

  @Endpoint(endpoint)
  check(@Input() { params, body }: InputOf<typeof endpoint>): Answer {
    const definition = this.catalogue.version(params.key, params.version);
    if (!definition) throw new NotFound('service');
    const locale = currentContext()?.locale ?? 'de';
    const { form, applicant } = body;
    return {
      faults: [
        ...(applicant ? below('/applicant', faultsOfApplicant(applicant, locale)) : []),
        ...(form ? below('/form', faultsOfForm(definition, form, locale)) : []),
      ],
    };
  }
}

function below(part: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, pointer: `${part}${fault.pointer}` }));
}

function faultsOfForm(definition: Pick<ServiceDefinition, 'form'>, form: Record<string, unknown>, locale: Locale): Fault[] {
  const faults = validateForm(definition, tidyForm(definition.form, form), locale);
  return faults.map(({ pointer, code, message }) => ({ pointer, code: `form.${code}`, detail: message }));
}

const words = { de: z.locales.de().localeError, en: z.locales.en().localeError };

/** What intake would refuse of the applicant. Where the form finds the same fault, its sentence names the field. */
function faultsOfApplicant(applicant: Record<string, unknown>, locale: Locale): Fault[] {
  const { error } = applicantSchema.safeParse(applicant, { error: words[locale] });
  if (!error) return [];
  const byForm = Map.groupBy(faultsOfForm({ form: applicantForm }, applicant, locale), ({ pointer }) => pointer);
  const between = faultsBetween(applicant).map(({ path, code, message }) => ({ pointer: pointerTo(path), code, detail: message }));
  const single = faultsOf(error).filter(({ pointer }) => !between.some((fault) => fault.pointer === pointer));
  return [...single.map((fault) => byForm.get(fault.pointer)?.[0] ?? fault), ...between];
}
