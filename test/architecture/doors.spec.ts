import { doorShapes, type EndpointSpec } from '@vorgang/platform';
import { z } from 'zod';
import { allEndpoints } from '../../scripts/generate/openapi.js';

/** No column holds more, and no list of ours is longer. */
const largest = 2 ** 31 - 1;

/**
 * What in a shape may come in without a rule: a text that is no shape of the platform, a number or a list without an end, any
 * value at all. Walks the very shapes that check the requests.
 */
function unruled(schema: z.core.$ZodType, path: string): string[] {
  if (schema instanceof z.ZodType && doorShapes.get(schema)) return [];
  const { def } = schema._zod;
  const inside = (...parts: readonly (readonly [z.core.$ZodType, string])[]) => parts.flatMap(([part, name]) => unruled(part, name));
  if (schema instanceof z.ZodObject)
    return inside(...Object.entries<z.core.$ZodType>(schema.shape).map(([name, part]) => [part, `${path}/${name}`] as const));
  if (schema instanceof z.ZodArray) {
    const bounded = (def.checks ?? []).some(({ _zod }) => _zod.def.check === 'max_length' || _zod.def.check === 'length_equals');
    return [...(bounded ? [] : [`${path}: a list without a largest length`]), ...inside([schema.element, `${path}[]`])];
  }
  if (schema instanceof z.ZodUnion) return inside(...schema.options.map((option, index) => [option, `${path}(${index})`] as const));
  if (schema instanceof z.ZodTuple) return inside(...schema.def.items.map((item, index) => [item, `${path}/${index}`] as const));
  if (schema instanceof z.ZodRecord) return inside([schema.keyType, `${path}{name}`], [schema.valueType, `${path}{}`]);
  if (schema instanceof z.ZodPipe)
    return inside(...[schema.in, schema.out].filter((part) => !(part instanceof z.ZodTransform)).map((part) => [part, path] as const));
  if (schema instanceof z.ZodIntersection) return inside([schema.def.left, path], [schema.def.right, path]);
  if ('innerType' in def && def.innerType instanceof z.ZodType) return unruled(def.innerType, path);
  if (schema instanceof z.ZodNumber)
    return (schema.maxValue ?? Infinity) <= largest && (schema.minValue ?? -Infinity) >= -largest
      ? []
      : [`${path}: a number without an end`];
  if (
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodBoolean ||
    schema instanceof z.ZodUUID ||
    schema instanceof z.ZodNull
  )
    return [];
  if (schema instanceof z.ZodCodec) return inside([schema.def.in, path]);
  return [`${path}: a ${def.type} that is no shape of the platform`];
}

/** The parts of an endpoint that come in. */
function inputs(spec: EndpointSpec): [string, z.ZodType][] {
  const parts = { params: spec.params, query: spec.query, body: spec.body };
  return Object.entries(parts).flatMap(([name, shape]) => (shape ? [[name, shape] as [string, z.ZodType]] : []));
}

describe('what comes in', () => {
  const endpoints = allEndpoints();

  it('is described by the shapes of the platform, at every endpoint', () => {
    expect(endpoints.length).toBeGreaterThan(100);
    const found = endpoints.flatMap(({ spec }) =>
      inputs(spec).flatMap(([name, shape]) => unruled(shape, `${spec.method} ${spec.path} ${name}`)),
    );
    expect(found).toEqual([]);
  });

  it('would be found, were it without a rule', () => {
    const bare = z.object({
      a: z.string().max(5),
      b: z.array(z.uuid()),
      c: z.int(),
      d: z.unknown(),
      e: z.string().nullable().default(null),
      f: z.record(z.string(), z.boolean()),
    });
    expect(unruled(bare, 'body')).toHaveLength(6);
  });
});
