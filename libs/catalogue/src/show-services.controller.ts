import { Controller } from '@nestjs/common';
import { key, defineEndpoint, Endpoint, Input, NotFound } from '@vorgang/platform';
import type { InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { Catalogue } from './catalogue.js';
import { serviceWordKeys } from '@vorgang/words';
import { decisionKind, localizedText } from './definition.schema.js';
import { serviceDetail, serviceListItem } from './views.js';

const listItem = z
  .object({
    key: z.string(),
    version: z.int(),
    status: z.enum(['active', 'retired']),
    current: z.boolean().describe('New cases come in under this version'),
    title: localizedText,
    team: z.object({ key: z.string(), title: z.string() }),
    leikaIds: z.array(z.string()),
    decides: z.boolean(),
    words: z.record(z.enum(serviceWordKeys), localizedText).describe('What the service calls its fee, its decisions and its applicant'),
    filters: z
      .array(
        z.object({
          key: z.string(),
          title: localizedText,
          choices: z
            .array(z.object({ value: z.string(), title: localizedText }))
            .nullable()
            .describe('Null where the field is free text'),
        }),
      )
      .describe('What lists of its cases can be narrowed by: `attribute` of `GET /api/v1/cases`'),
  })
  .meta({ id: 'ServiceListItem' });

const origin = { source: z.string().optional(), verify: z.boolean().optional() };
const detail = listItem
  .extend({
    description: localizedText,
    legalBasis: z.array(z.object({ text: z.string(), ...origin, note: z.string().optional() })),
    deadline: z.object({ amount: z.int(), unit: z.string(), ...origin, note: z.string().optional() }).nullable(),
    checks: z.array(
      z.object({
        key: z.string(),
        title: localizedText,
        kind: z.enum(['automatic', 'manual']),
        required: z.boolean(),
        severity: z.enum(['warning', 'error']),
      }),
    ),
    decision: z.object({ kinds: z.array(decisionKind), approval: z.array(localizedText) }).nullable(),
    values: z.array(z.object({ name: z.string(), value: z.unknown(), ...origin, note: z.string().optional() })),
    letters: z.array(z.string()),
    remedy: z.enum(['widerspruch', 'klage']).nullable(),
    retention: z.object({ years: z.int(), class: z.string() }),
    definition: z.record(z.string(), z.unknown()).describe('The whole definition as it lies in its folder'),
  })
  .meta({ id: 'ServiceDetail' });

const listAnswer = z.object({ items: z.array(listItem) });
const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/services',
  audience: 'staff',
  tag: 'services',
  summary: 'Every version of every service',
  permission: ['read', 'Service'],
  reads: 'Service',
  response: listAnswer,
});

const showEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/services/:key/:version',
  audience: 'staff',
  tag: 'services',
  summary: 'One version of a service, with what somebody has yet to verify',
  permission: ['read', 'Service'],
  reads: 'Service',
  params: z.object({ key: key(200), version: z.coerce.number().int().min(1).max(100_000) }),
  response: detail,
  problems: ['service.not-found'],
});

/** The services as administrators see them. They are read here and changed as files. */
@Controller()
export class ShowServicesController {
  constructor(private readonly catalogue: Catalogue) {}

  @Endpoint(listEndpoint)
  list(): z.infer<typeof listAnswer> {
    return { items: this.catalogue.all().map((definition) => serviceListItem(definition, this.catalogue.current(definition.key))) };
  }

  @Endpoint(showEndpoint)
  show(@Input() { params }: InputOf<typeof showEndpoint>): z.infer<typeof detail> {
    const definition = this.catalogue.version(params.key, params.version);
    if (!definition) throw new NotFound('service');
    return { ...serviceDetail(definition, this.catalogue.current(params.key)), definition: { ...definition } };
  }
}
