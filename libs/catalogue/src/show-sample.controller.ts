import { Controller } from '@nestjs/common';
import { key, Clock, defineEndpoint, Endpoint, Input, localDateOf, NotFound, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { Catalogue } from './catalogue.js';
import { decisionKind, localizedText, type ServiceDefinition } from './definition.schema.js';
import type { Facts } from './facts.js';
import { assessFee } from './rules/assess-fee.js';
import { approvalReasons, runAutomaticChecks, subjectLine } from './rules/rules.js';
import { sampleFacts } from './sample/sample-facts.js';

const answer = z
  .object({
    subject: z.string(),
    form: z.record(z.string(), z.unknown()).describe('Made from the schema; of nobody'),
    applicant: z.record(z.string(), z.unknown()),
    checks: z
      .array(z.object({ key: z.string(), status: z.enum(['passed', 'failed', 'not-applicable']), reason: localizedText }))
      .describe('What the automatic checks say of the sample'),
    fees: z
      .array(
        z.object({
          kind: decisionKind,
          cents: z.int(),
          payment: z.enum(['before-issue', 'on-account']),
          lines: z.array(z.object({ text: localizedText, cents: z.int() })),
          instalments: z.array(z.object({ dueOn: z.string(), cents: z.int() })),
        }),
      )
      .describe('What each decision would cost'),
    approval: z.array(z.object({ kind: decisionKind, because: z.array(localizedText) })).describe('Why a second person would sign'),
  })
  .meta({ id: 'ServiceSample' });
type Answer = z.infer<typeof answer>;

const endpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/services/:key/:version/sample',
  audience: 'staff',
  tag: 'services',
  summary: 'A version of a service tried on sample data: the form filled in, what the checks say, what it costs, who has to sign',
  permission: ['read', 'Service'],
  reads: 'Service',
  params: z.object({ key: key(200), version: z.coerce.number().int().min(1).max(100_000) }),
  response: answer,
  problems: ['service.not-found'],
});

/** A service, tried out with sample data. */
@Controller()
export class ShowSampleController {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  show(@Input() { params }: InputOf<typeof endpoint>): Answer {
    const definition = this.catalogue.version(params.key, params.version);
    if (!definition) throw new NotFound('service');
    const facts = sampleFacts(definition, localDateOf(this.clock.now()));
    const kinds = definition.decision?.kinds ?? [];
    return {
      subject: attempt(() => subjectLine(definition, facts)) ?? '',
      form: facts.form,
      applicant: { ...facts.applicant },
      checks: (attempt(() => runAutomaticChecks(definition, facts)) ?? []).map(({ key, status, reason }) => ({ key, status, reason })),
      fees: kinds.flatMap((kind) => feeFor(definition, facts, kind)),
      approval: kinds.map((kind) => ({ kind, because: attempt(() => approvalReasons(definition, decided(facts, kind))) ?? [] })),
    };
  }
}

const decided = (facts: Facts, kind: z.infer<typeof decisionKind>): Facts => ({
  ...facts,
  decision: { kind, reasons: [], conditions: [] },
});

function feeFor(definition: ServiceDefinition, facts: Facts, kind: z.infer<typeof decisionKind>): Answer['fees'] {
  const fee = attempt(() => assessFee(definition, decided(facts, kind)));
  return fee
    ? [
        {
          kind,
          cents: fee.cents,
          payment: fee.payment,
          lines: fee.lines.map((line) => ({ ...line })),
          instalments: (fee.instalments ?? []).map((part) => ({ ...part })),
        },
      ]
    : [];
}

/** If a rule has no answer for the sample, its part is left out, and the page shows nothing there. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
