import { validateForm, type FormSchema } from '@vorgang/catalogue';
import fc from 'fast-check';

/** What the page knows of JSON Schema. */
interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}
type Data = Record<string, unknown>;

// The page's sources are of another project, so the compiler is not asked about them here.
const kit = '../../admin-ui/src/kit/form';
const { asMeant, demanded, isEmpty, shownSchema, unanswered } = (await import(`${kit}/formSchema`)) as {
  asMeant: (field: JsonSchema) => JsonSchema;
  demanded: (schema: JsonSchema, value: unknown) => JsonSchema;
  isEmpty: (value: unknown) => boolean;
  unanswered: (schema: JsonSchema) => JsonSchema;
  shownSchema: (schema: JsonSchema, locale: 'de' | 'en') => JsonSchema;
};
const { partsOf, valueAt, withValueAt } = (await import(`${kit}/places`)) as {
  partsOf: (pointer: string) => string[];
  valueAt: (data: unknown, path: readonly string[]) => unknown;
  withValueAt: (data: Data, path: readonly string[], value: unknown) => Data;
};
const { validator } = (await import(`${kit}/validator`)) as { validator: unknown };
const rjsf = '@rjsf/utils';
const { getDefaultFormState } = (await import(rjsf)) as {
  getDefaultFormState: (validator: unknown, form: JsonSchema, data: Data, root: JsonSchema, undefineds: boolean, behaviour: object) => Data;
};
const { resolved, toSend } = (await import(`${kit}/toSend`)) as {
  resolved: (schema: JsonSchema, value: unknown, root: JsonSchema) => JsonSchema;
  toSend: (schema: JsonSchema, data: unknown) => Data;
};

/** Forms as services write them, made at random, and what people type into them. */

type Fields = Record<string, JsonSchema>;

const text = fc
  .record({ minLength: fc.integer({ min: 1, max: 3 }), maxLength: fc.integer({ min: 3, max: 9 }) })
  .map((limits) => ({ type: 'string', ...limits }));
const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  text,
  fc.constant({ type: 'string', format: 'date' }),
  fc.constant({ type: 'boolean' }),
  fc.constant({ const: true }),
  fc.integer({ min: 0, max: 5 }).map((minimum) => ({ type: 'integer', minimum, maximum: minimum + 9 })),
  fc.constant({ type: 'number', exclusiveMinimum: 0, maximum: 20 }),
  fc.constantFrom<readonly unknown[]>(['a', 'b'], ['x', 'y', 'z'], [1, 2]).map((values) => ({ enum: values })),
  fc.constant({
    oneOf: [
      { const: 'one', title: 'eins' },
      { const: 'two', title: 'zwei' },
    ],
  }),
  fc
    .record({ items: text, minItems: fc.integer({ min: 0, max: 1 }), maxItems: fc.integer({ min: 1, max: 3 }) })
    .map((list) => ({ type: 'array', ...list })),
  fc.constant({ $ref: '#/$defs/place' }),
);

/** A group: some fields, some of them demanded, and perhaps what depends on another answer. */
const group = (depth: number): fc.Arbitrary<JsonSchema> =>
  fc
    .record({
      fields: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        depth === 0 ? leaf : fc.oneof({ weight: 4, arbitrary: leaf }, group(depth - 1)),
        {
          minKeys: 1,
          maxKeys: 4,
        },
      ),
      demanded: fc.subarray(['a', 'b', 'c', 'd', 'e']),
      switches: fc.boolean(),
      more: leaf,
      other: leaf,
      branches: fc.boolean(),
      dependent: fc.boolean(),
    })
    .map(({ fields, demanded, switches, more, other, branches, dependent }): JsonSchema => {
      const properties: Fields = { ...fields };
      const allOf: JsonSchema[] = [];
      if (switches) {
        properties['kind'] = { enum: ['plain', 'rich'] };
        allOf.push({
          if: { properties: { kind: { const: 'rich' } }, required: ['kind'] },
          then: { properties: { more }, required: ['more'] },
          else: { properties: { other } },
        });
      }
      const names = Object.keys(properties);
      const [first, second] = names;
      return {
        type: 'object',
        properties,
        required: names.filter((name) => demanded.includes(name)),
        unevaluatedProperties: false,
        ...(allOf.length > 0 ? { allOf } : {}),
        ...(dependent && first && second ? { dependentRequired: { [first]: [second] } } : {}),
        ...(branches
          ? {
              oneOf: [
                {
                  title: 'Bar',
                  properties: { way: { const: 'cash' }, given: { type: 'integer', minimum: 1 } },
                  required: ['way', 'given'],
                },
                {
                  title: 'Bank',
                  properties: { way: { const: 'bank' }, account: { type: 'string', minLength: 2 } },
                  required: ['way', 'account'],
                },
              ],
            }
          : {}),
      };
    });

const forms: fc.Arbitrary<FormSchema> = group(2).map((form) => ({
  ...form,
  $schema: 'https://json-schema.org/draft/2020-12/schema' as const,
  type: 'object' as const,

  properties: form.properties as FormSchema['properties'],
  $defs: {
    place: { type: 'object', properties: { town: { type: 'string', minLength: 1 } }, required: ['town'], additionalProperties: false },
  },
}));

/** Where the renderer shows a field now, with its schema. */
function shownFields(
  part: JsonSchema,
  data: unknown,
  root: JsonSchema,
  path: readonly string[] = [],
): { path: readonly string[]; schema: JsonSchema }[] {
  const here = resolved(part, data, root);
  return Object.entries(here.properties ?? {}).flatMap(([name, field]) => {
    const value = valueAt(data, [name]);
    const asked = resolved(field, value, root);
    return asked.properties ? shownFields(field, value, root, [...path, name]) : [{ path: [...path, name], schema: asked }];
  });
}

/** Something that the field's widget can bring about, right or wrong. */
const typed = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const choices = schema.enum ?? (schema.oneOf ?? []).map((one) => one.const);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (choices.length > 0) return fc.constantFrom(undefined, ...choices);
  switch (schema.type) {
    case 'boolean':
      return fc.constantFrom(undefined, true, false);
    case 'integer':
      return fc.oneof(fc.integer({ min: -1, max: 16 }), fc.constant('zwölf'));
    case 'number':
      return fc.oneof(
        fc.integer({ min: 0, max: 400 }).map((n) => n / 16),
        fc.constant(undefined),
      );
    case 'array':
      return fc.array(fc.constantFrom('', 'ab', 'abcd', 'q', undefined), { maxLength: 4 });
    default:
      return schema.format === 'date'
        ? fc.constantFrom(undefined, '2026-12-01', '2024-02-29')
        : fc.constantFrom(undefined, '', 'a', 'ab', 'abcd', 'abcdefghijkl');
  }
};

/** A form that was filled in field by field, each time one of those that are shown then. */
const filled = forms.chain((form) => {
  const shown = shownSchema(form as JsonSchema, 'de');
  return fc.array(fc.tuple(fc.nat(), fc.infiniteStream(fc.nat({ max: 1000 }))), { maxLength: 24 }).map((moves) => {
    let data: Data = {};
    for (const [which, seeds] of moves) {
      const fields = shownFields(shown, data, shown);
      const field = fields[which % Math.max(1, fields.length)];
      if (!field) continue;
      const seed = seeds.next().value ?? 0;
      data = withValueAt(data, field.path, fc.sample(typed(field.schema), { numRuns: 1, seed })[0]);
    }
    return { form, shown, data };
  });
});

const leaves = (value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]))
    : [{ path, value }];

const faultsOf = (form: FormSchema, data: unknown) => validateForm({ form }, data);
const rounds = { numRuns: process.env['LONG'] ? 5_000 : 200 };

describe('a form out of its schema', () => {
  it('never sends what intake does not know, whatever was typed in which order', () => {
    fc.assert(
      fc.property(filled, ({ form, shown, data }) => {
        expect(faultsOf(form, toSend(shown, data)).filter(({ code }) => code === 'unknown-field')).toEqual([]);
      }),
      rounds,
    );
  });

  it('answers nothing by itself, at the beginning and at any time after', () => {
    const behaviour = { emptyObjectFields: 'skipEmptyDefaults', constAsDefaults: 'never' } as const;
    fc.assert(
      fc.property(filled, ({ shown, data }) => {
        const asked = unanswered(demanded(shown, data));
        for (const before of [{}, data]) {
          const shownNow = getDefaultFormState(validator, asked, before, asked, false, behaviour);
          const answers = leaves(shownNow).filter(({ path, value }) => valueAt(before, path) === undefined && !isEmpty(value));
          // What can only have one value is no answer of anybody.
          expect(answers.filter(({ value }) => value !== 'cash' && value !== 'bank')).toEqual([]);
        }
      }),
      rounds,
    );
  });

  it('takes a yes or no as the service wrote it', () => {
    for (const field of [
      { type: 'boolean', title: 'Hat die Wohnung eine Garage?' },
      { type: ['boolean', 'null'] },
      { const: true },
      { type: 'boolean', enum: [true] },
      { type: 'boolean', default: false },
      { enum: [true, 'maybe'] },
    ] satisfies JsonSchema[]) {
      const { properties } = unanswered({ type: 'object', properties: { field }, required: ['field'] });
      expect(asMeant(properties?.['field'] ?? {})).toEqual(field);
    }
  });

  it('shows a field for all that intake misses', () => {
    fc.assert(
      fc.property(filled, ({ form, shown, data }) => {
        const sent = toSend(shown, data);
        const fields = shownFields(shown, data, shown).map(({ path }) => path.join('/'));
        const missed = faultsOf(form, sent).filter(({ code, pointer }) => code === 'required' && pointer !== '');
        for (const { pointer } of missed) {
          const place = partsOf(pointer).join('/');
          expect({
            place,
            shown: fields.some((one) => one === place || one.startsWith(`${place}/`) || place.startsWith(`${one}/`)),
          }).toEqual({ place, shown: true });
        }
      }),
      rounds,
    );
  });

  it('loses nothing of what intake accepts, and what it sends of that is accepted again', () => {
    let accepted = 0;
    fc.assert(
      fc.property(filled, ({ form, shown, data }) => {
        const whole = withoutEmpty(data);
        if (faultsOf(form, whole).length > 0) return;
        accepted++;
        const sent = toSend(shown, whole);
        expect(sent).toEqual(whole);
        expect(toSend(shown, sent)).toEqual(sent);
      }),
      rounds,
    );
    // Otherwise nothing was shown by it.
    expect(accepted).toBeGreaterThan(20);
  });

  it('keeps places in lists, so that a fault stands in its own row', () => {
    const form: JsonSchema = { type: 'object', properties: { plates: { type: 'array', items: { type: 'string', minLength: 3 } } } };
    expect(toSend(form, { plates: ['DN-AB 1', '', 'DN-C 2', undefined, ''] })).toEqual({ plates: ['DN-AB 1', '', 'DN-C 2'] });
    expect(toSend(form, { plates: ['', undefined] })).toEqual({});
  });

  it('sends a group that is demanded, so that what is missing is a fault of its fields', () => {
    const group = { type: 'object', required: ['street'], properties: { street: { type: 'string', minLength: 1 } } };
    const form = {
      $schema: 'https://json-schema.org/draft/2020-12/schema' as const,
      type: 'object' as const,
      required: ['home', 'extras'],
      properties: {
        home: { type: 'object', required: ['address'], properties: { address: group } },
        extras: { type: 'object', properties: { note: { type: 'string' } } },
        other: group,
      },
    };
    expect(toSend(form, {})).toEqual({ home: { address: {} }, extras: {} });
    expect(faultsOf(form, toSend(form, {})).map(({ pointer }) => pointer)).toEqual(['/home/address/street']);
    expect(toSend(form, { other: { street: '' } })).toEqual({ home: { address: {} }, extras: {} });
  });
});

/** The data without what is empty; a list that is demanded may be. */
function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      if (isEmpty(one)) return [];
      if (Array.isArray(one)) return [[name, one.filter((item) => !isEmpty(item))]];

      return [[name, typeof one === 'object' ? withoutEmpty(one as Record<string, unknown>) : one]];
    }),
  );
}
