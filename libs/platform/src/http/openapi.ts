import type { DynamicModule, Type } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { z } from 'zod';
import { endpointOf, type Audience, type EndpointSpec } from './endpoint.js';

/** One endpoint with the class and method that serve it. */
export interface DeclaredEndpoint {
  readonly spec: EndpointSpec;
  readonly controller: string;
  readonly method: string;
}

/** Every endpoint of a running application, sorted by path and method. */
export function declaredEndpoints(modules: ModulesContainer): DeclaredEndpoint[] {
  return endpointsOf([...modules.values()].flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype)));
}

/** The same from modules that are not running: for the generators, which need no database. */
export function endpointsOfModules(modules: readonly (Type | DynamicModule)[]): DeclaredEndpoint[] {
  const controllers = new Set<unknown>();
  const visit = (module: unknown): void => {
    const dynamic = typeof module === 'object' && module !== null && 'module' in module ? (module as DynamicModule) : undefined;
    const type = dynamic?.module ?? module;
    if (typeof type !== 'function') return;
    const parts = (key: 'controllers' | 'imports'): unknown[] => [
      ...((Reflect.getMetadata(key, type) as unknown[] | undefined) ?? []),
      ...(dynamic?.[key] ?? []),
    ];
    for (const controller of parts('controllers')) controllers.add(controller);
    parts('imports').forEach(visit);
  };
  modules.forEach(visit);
  return endpointsOf([...controllers]);
}

function endpointsOf(controllers: readonly unknown[]): DeclaredEndpoint[] {
  const found: DeclaredEndpoint[] = [];
  for (const controller of controllers) {
    if (typeof controller !== 'function') continue;
    const prototype = controller.prototype as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler = prototype[name];
      if (name === 'constructor' || typeof handler !== 'function') continue;
      const spec = endpointOf(handler);
      if (spec) found.push({ spec, controller: controller.name, method: name });
    }
  }
  const key = (e: DeclaredEndpoint) => `${e.spec.path} ${e.spec.method}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

type JsonObject = Record<string, unknown>;

/**
 * The OpenAPI 3.1 description of the endpoints for one audience, made from the same shapes that check the requests. Shapes with
 * `.meta({ id })` become named components.
 */
export function openApiDocument(
  endpoints: readonly DeclaredEndpoint[],
  info: { title: string; version: string; description: string; audience: readonly Audience[] },
): JsonObject {
  const components: JsonObject = {};
  const inputs: JsonObject = {};
  const paths: Record<string, JsonObject> = {};
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
    lift(
      z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }),
      io === 'input' ? inputs : components,
      io === 'input' ? asInput : '',
    );
  for (const { spec, controller, method } of endpoints) {
    if (!info.audience.includes(spec.audience)) continue;
    const path = spec.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[spec.method.toLowerCase()] = operation(spec, `${controller.replace(/Controller$/, '')}_${method}`, schemaOf);
  }
  components['Problem'] = problemSchema;
  const named = nameInputs(inputs, components);
  const schemas: JsonObject = { ...named(inputs), ...components };
  return {
    openapi: '3.1.0',
    info: {
      title: info.title,
      version: info.version,
      description: info.description,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/', description: 'The installation that serves this document; portals use its public address' }],
    paths: named(paths),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: Object.fromEntries(
        Object.entries(problemResponses).filter(([name]) => name !== 'Problem429' || info.audience.includes('portal')),
      ),
      securitySchemes: {
        ...(info.audience.includes('staff') ? { session: { type: 'apiKey', in: 'cookie', name: 'vorgang_session' } } : {}),
        ...(info.audience.includes('portal') ? { apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' } } : {}),
      },
    },
  };
}

const problemSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

/** The refusals that every endpoint has, by status; `default` gets the endpoint's own codes. */
const refusals = {
  '400': 'The request cannot be read',
  '401': 'Not signed in, or no valid API key',
  '403': 'Not permitted',
  '404': 'No such thing, or none that one may see',
  '422': 'The input is wrong; `errors` says where and why, and `moreErrors` how many more there are',
  '429': 'Too many requests; `retryAfter` says when to come again',
} as const;

const problemContent = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
const problemResponses = Object.fromEntries(
  Object.entries(refusals).map(([status, description]) => [`Problem${status}`, { description, ...problemContent }]),
);

/** The refusals that this endpoint can answer with. */
function refusalsOf(spec: EndpointSpec): JsonObject {
  const statuses: (keyof typeof refusals)[] = ['400'];
  if (spec.audience !== 'public') statuses.push('401', '403');
  if (spec.params) statuses.push('404');
  if (spec.params ?? spec.query ?? spec.body) statuses.push('422');
  if (spec.audience === 'portal') statuses.push('429');
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]));
}

function operation(
  spec: EndpointSpec,
  operationId: string,
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => JsonObject,
): JsonObject {
  const responses: Record<string, JsonObject> = {};
  const status = String(spec.status ?? (spec.response || spec.file || spec.stream ? 200 : 204));
  responses[status] = spec.response
    ? { description: 'Done', content: { 'application/json': { schema: schemaOf(spec.response, 'output') } } }
    : spec.file
      ? { description: 'The file', content: { [spec.file]: { schema: { type: 'string', contentMediaType: spec.file } } } }
      : spec.stream
        ? {
            description: `Server-sent events until one side goes: ${Object.keys(spec.stream).join(', ')}`,
            content: { 'text/event-stream': { schema: streamSchema(spec.stream, schemaOf) } },
          }
        : { description: 'Done' };
  for (const [code, other] of Object.entries(spec.otherResponses ?? {})) {
    responses[code] = {
      description: other.description,
      ...(other.schema ? { content: { 'application/json': { schema: schemaOf(other.schema, 'output') } } } : {}),
    };
  }
  responses['default'] = { description: `A problem${spec.problems?.length ? `: ${spec.problems.join(', ')}` : ''}`, ...problemContent };
  Object.assign(responses, refusalsOf(spec));
  const parameters = [
    ...parametersOf(spec.params, 'path', schemaOf),
    ...parametersOf(spec.query, 'query', schemaOf),
    ...(spec.headers ?? []).map((h) => ({
      name: h.name,
      in: 'header',
      required: h.required,
      description: h.description,
      schema: { type: 'string' },
    })),
  ];
  const body = spec.multipart
    ? {
        required: true,
        description: spec.multipart.description,
        content: {
          'multipart/form-data': { schema: schemaOf(spec.multipart.schema, 'input') },
          ...(spec.body ? { 'application/json': jsonBody(spec, schemaOf) } : {}),
        },
      }
    : spec.body
      ? { required: true, content: { 'application/json': jsonBody(spec, schemaOf) } }
      : undefined;
  return {
    operationId,
    tags: [spec.tag],
    summary: spec.summary,
    ...(spec.description ? { description: spec.description } : {}),
    ...(parameters.length ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses,
    security: spec.audience === 'staff' ? [{ session: [] }] : spec.audience === 'portal' ? [{ apiKey: [] }] : [],
    ...(spec.permission ? { 'x-permission': spec.permission.join(' ') } : {}),
    ...(spec.reads === undefined ? {} : { 'x-reads': typeof spec.reads === 'string' ? spec.reads : `nothing: ${spec.reads.nothing}` }),
  };
}

/** The messages of a stream, by the name in `event:`; `data:` is JSON of the given shape. */
function streamSchema(
  stream: NonNullable<EndpointSpec['stream']>,
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => JsonObject,
): JsonObject {
  return { type: 'object', properties: Object.fromEntries(Object.entries(stream).map(([name, data]) => [name, schemaOf(data, 'output')])) };
}

function jsonBody(spec: EndpointSpec, schemaOf: (schema: z.ZodType, io: 'input' | 'output') => JsonObject): JsonObject {
  return { schema: spec.body ? schemaOf(spec.body, 'input') : {}, ...(spec.examples ? { examples: spec.examples } : {}) };
}

function parametersOf(
  schema: z.ZodObject | undefined,
  place: 'path' | 'query',
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => JsonObject,
): JsonObject[] {
  if (!schema) return [];
  const json = schemaOf(schema, 'input');
  const required = new Set((json['required'] as string[] | undefined) ?? []);
  return Object.entries((json['properties'] as Record<string, JsonObject> | undefined) ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    ...(typeof property['description'] === 'string' ? { description: property['description'] } : {}),
    schema: property,
  }));
}

/** A list that is sent as one text, separated by commas, is described as that text. */
function withoutItems({ items: _, maxItems: __, minItems: ___, ...text }: JsonObject): JsonObject {
  return text;
}

function isTextOfList(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'string' && 'items' in value;
}

/** Marks the names of input shapes, until it is known whether they differ from the output shapes. */
const asInput = '~in';

/**
 * A shape whose defaults the server fills in has a different input shape, which gets the name `…Input`. Where both are the same,
 * there is only one.
 */
function nameInputs(inputs: JsonObject, outputs: JsonObject): <T>(value: T) => T {
  const plain = (value: unknown) => JSON.stringify(value).replaceAll(asInput, '');
  const differing = new Set(
    Object.keys(inputs).filter((name) => outputs[base(name)] !== undefined && plain(inputs[name]) !== plain(outputs[base(name)])),
  );
  // A shape that contains a differing shape differs, too.
  for (let before = -1; before !== differing.size;) {
    before = differing.size;
    for (const [name, schema] of Object.entries(inputs)) {
      if (outputs[base(name)] !== undefined && [...differing].some((inner) => JSON.stringify(schema).includes(`/${inner}"`)))
        differing.add(name);
    }
  }
  const nameOf = (name: string) => `${base(name)}${differing.has(name) ? 'Input' : ''}`;
  return <T>(value: T) => JSON.parse(JSON.stringify(value).replaceAll(new RegExp(`[A-Za-z0-9]+${asInput}`, 'g'), nameOf)) as T;
}

function base(name: string): string {
  return name.slice(0, -asInput.length);
}

/** Moves named shapes out of `$defs` into the components, so that generated types have names too. */
function lift(schema: JsonObject, components: JsonObject, suffix: string): JsonObject {
  const { $schema: _, $defs, ...rest } = schema;
  for (const [name, definition] of Object.entries(($defs as Record<string, JsonObject> | undefined) ?? {}))
    components[`${name}${suffix}`] ??= relink(definition, suffix);
  const id = rest['id'];
  const relinked = relink(rest, suffix);
  if (typeof id === 'string') {
    components[`${id}${suffix}`] ??= relinked;
    return { $ref: `#/components/schemas/${id}${suffix}` };
  }
  return relinked;
}

function relink<T>(value: T, suffix: string): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === '$ref' && typeof inner === 'string'
        ? `${inner.replace('#/$defs/', '#/components/schemas/')}${suffix}`
        : key === 'id' && typeof inner === 'string'
          ? undefined
          : isTextOfList(inner)
            ? withoutItems(inner)
            : inner,
    ),
  ) as T;
}
