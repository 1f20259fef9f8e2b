import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '@vorgang/platform';

/** What of JSON Schema our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly minLength?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation of a published document. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  /** The answer is a stream that does not end by itself. */
  readonly stream: boolean;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** A published document: every operation, and values that fit its shapes. */
export class PublishedApi {
  readonly operations: readonly Operation[];
  readonly #document: Document;

  constructor(name: 'staff' | 'intake') {
    this.#document = JSON.parse(readFileSync(join(packageRoot(), `docs/api/${name}.openapi.json`), 'utf8'));
    this.operations = Object.entries(this.#document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
        method: method.toUpperCase(),
        path,
        parameters,
        body: requestBody?.content['application/json']?.schema ?? null,
        stream: Object.values(responses).some(({ content }) => content?.['text/event-stream'] !== undefined),
      })),
    );
  }

  /**
   * A value of this shape, as far as shapes tell: what rules ask beyond them it does not know.
   * @param pick a number from 0 to below `n`
   */
  sample(schema: Schema, pick: (n: number) => number, known: Readonly<Record<string, unknown>>, depth = 0): unknown {
    const inside = (part: Schema) => this.sample(part, pick, known, depth + 1);
    if (schema.$ref) return inside(this.#document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[pick(schema.enum.length)];
    const options = schema.anyOf ?? schema.oneOf;
    if (options) return inside(options[pick(options.length)] ?? {});
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map(inside));
    const type = typeof schema.type === 'string' ? schema.type : (schema.type?.[0] ?? (schema.properties ? 'object' : 'anything'));
    switch (type) {
      case 'object': {
        const required = new Set(schema.required);
        const chosen = Object.entries(schema.properties ?? {}).filter(([name]) => required.has(name) || (depth < 5 && pick(2) === 0));
        return Object.fromEntries(chosen.map(([name, part]) => [name, known[name] ?? inside(part)]));
      }
      case 'array':
        return Array.from({ length: Math.max(schema.minItems ?? 0, pick(3)) }, () => inside(schema.items ?? {}));
      case 'integer':
      case 'number':
        return Math.min(Math.max(1, schema.minimum ?? 1), schema.maximum ?? 1);
      case 'boolean':
        return pick(2) === 0;
      case 'null':
        return null;
      case 'string':
        return formats[schema.format ?? ''] ?? 'Beispiel'.slice(0, 8);
      default:
        return 'x';
    }
  }
}

const formats: Readonly<Record<string, string>> = {
  uuid: '01890a5d-ac96-774b-bcce-b302099a8057',
  date: '2026-03-05',
  'date-time': '2026-03-01T10:00:00Z',
  email: 'erika@example.org',
  uri: 'https://example.org/',
};
