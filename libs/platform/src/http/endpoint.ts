import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { InvalidInput, type Fault } from '../errors.js';
import { faultsOfJson } from '../shapes/json.js';
import { pointerTo } from '../shapes/pointer.js';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call: signed-in staff, a portal with an API key, or anyone. */
export type Audience = 'staff' | 'portal' | 'public';

/** The rights that an endpoint may demand, as pairs of action and subject. The room that knows the rights adds them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Rights {}
export type Right = Rights[keyof Rights];

/** The subjects that an endpoint may read. The room that knows the rights adds them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Readable {}

/**
 * What a read shows: a subject of the policy by its name; `own` for data that belong only to the current person; or something
 * that needs no right, with a description.
 */
export type Reads = Readable[keyof Readable] | 'own' | { readonly nothing: string };

/** Everything about one endpoint: its route, its shapes, who may call it, and how it can fail. */
export interface EndpointSpec {
  readonly method: HttpMethod;
  /** The full path; parameters as `:name`. */
  readonly path: string;
  readonly audience: Audience;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /**
   * The right that staff need at least (on some record); the handler checks the loaded record. `null` is for endpoints that every
   * signed-in person may call.
   */
  readonly permission?: Right | null;
  /** What the answer shows. Every endpoint that only reads has it (`onlyReads`), and the gate for reads enforces it. */
  readonly reads?: Reads;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The answer's shape; absent for "no content". */
  readonly response?: z.ZodType;
  /** The answer is a file of this type instead. */
  readonly file?: string;
  /**
   * The answer exports data under this name (`exportedWhat` in the translations), which is recorded before the first byte. Every
   * endpoint that answers with a file has this, or `noExport`.
   */
  readonly exports?: string;
  /**
   * The list is read page by page. Only a request for a later page, or for more entries than the UI shows at once, counts as an
   * export.
   */
  readonly exportsPages?: true;
  /** Why the file of the answer is no export. */
  readonly noExport?: string;
  /** The answer is a stream of server-sent events that ends when one side goes: the data of each message by its name. */
  readonly stream?: Readonly<Record<string, z.ZodType>>;
  /**
   * Only the page itself sends this request, even if nobody sits there, so it does not extend the session. Where people send the
   * same request too, the page's own has a header that says so; see the guard.
   */
  readonly unattended?: true;
  readonly status?: number;
  /** Other statuses of successful answers. */
  readonly otherResponses?: Readonly<Record<number, { description: string; schema?: z.ZodType }>>;
  /** Codes of its own refusals, in addition to those that every endpoint has. */
  readonly problems?: readonly string[];
  /** The body is multipart and read by the handler; described here for the documentation. */
  readonly multipart?: { readonly description: string; readonly schema: z.ZodType };
  /** Examples by name; the tests run them. */
  readonly examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
  /** Additional request headers, for the documentation. */
  readonly headers?: readonly { name: string; required: boolean; description: string }[];
}

export const ENDPOINT = 'vorgang:endpoint';

const methods: Readonly<Record<HttpMethod, RequestMethod>> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

/** Declares a controller method as an endpoint. The access room and the generated documentation read the same declaration. */
export function Endpoint(spec: EndpointSpec): MethodDecorator {
  if (spec.audience === 'staff' && spec.permission === undefined) {
    throw new Error(`${spec.method} ${spec.path} must say which right it needs (null for none)`);
  }
  if (
    spec.audience === 'staff' &&
    onlyReads(spec) &&
    (spec.reads === undefined || (typeof spec.reads === 'object' && spec.reads.nothing === ''))
  ) {
    throw new Error(`${spec.method} ${spec.path} must say what it reads (a subject of the policy, own, or nothing and why)`);
  }
  if (spec.file !== undefined && (spec.exports === undefined) === (spec.noExport === undefined)) {
    throw new Error(`${spec.method} ${spec.path} answers a file and must say either what it exports, or why that is no export`);
  }
  return applyDecorators(
    RequestMapping({ path: spec.path, method: methods[spec.method] }),
    HttpCode(spec.status ?? (spec.response || spec.file || spec.stream ? 200 : 204)),
    SetMetadata(ENDPOINT, spec),
  );
}

/** Whether the endpoint only shows something: a GET, a request that needs only the right to read, a file or an export. */
function onlyReads({ method, permission, file, exports }: EndpointSpec): boolean {
  return method === 'GET' || permission?.[0] === 'read' || file !== undefined || exports !== undefined;
}

/** The endpoint's declaration on a controller method. */
export function endpointOf(handler: object): EndpointSpec | undefined {
  return Reflect.getMetadata(ENDPOINT, handler) as EndpointSpec | undefined;
}

/** The validated `{ params, query, body }` of the request, by the endpoint's declaration. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const spec = endpointOf(context.getHandler());
  if (!spec) throw new Error('@Input() needs @Endpoint()');
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const faults: Fault[] = [];
  const params = check(spec.params, request.params, '/params', faults);
  const query = check(spec.query, request.query, '/query', faults);
  const body = check(spec.body, request.body ?? {}, '', faults);
  if (faults.length > 0) throw new InvalidInput(faults);
  return { params, query, body };
});

function check(schema: z.ZodType | undefined, value: unknown, prefix: string, faults: Fault[]): unknown {
  if (!schema) return undefined;
  // These limits come before any shape, and make its checks cheap.
  const impossible = faultsOfJson(value, prefix);
  if (impossible.length > 0) {
    faults.push(...impossible);
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push(...faultsOf(result.error, prefix));
  return undefined;
}

/**
 * A zod error as faults with JSON pointers. The pointer to an unexpected member leads to the member itself, not to the object
 * around it.
 */
export function faultsOf(error: z.ZodError, prefix = ''): Fault[] {
  return error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const code =
      issue.code === 'custom' && typeof issue.params?.['code'] === 'string'
        ? issue.params['code']
        : `input.${issue.code.replaceAll('_', '-')}`;
    return paths.map((path) => ({ pointer: prefix + pointerTo(path), code, detail: issue.message }));
  });
}

/** Types the value that `@Input()` hands over: `@Input() input: InputOf<typeof spec>`. */
export type InputOf<S extends EndpointSpec> = {
  params: S['params'] extends z.ZodType ? z.output<S['params']> : undefined;
  query: S['query'] extends z.ZodType ? z.output<S['query']> : undefined;
  body: S['body'] extends z.ZodType ? z.output<S['body']> : undefined;
};

/** Declares an endpoint and keeps the exact types of its shapes. */
export function defineEndpoint<const S extends EndpointSpec>(spec: S): S {
  return spec;
}
