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

/** The rights that an endpoint may ask for, as pairs of action and subject: whoever knows of rights adds them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Rights {}
export type Right = Rights[keyof Rights];

/** The subjects that an endpoint may read; whoever knows of rights adds them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface, since only that can be added to
export interface Readable {}

/**
 * What a read shows: a subject of the policy by its name; `own`, what is nobody's but the asker's; or nothing that anybody
 * needs a right to, and what that is.
 */
export type Reads = Readable[keyof Readable] | 'own' | { readonly nothing: string };

/** What one endpoint is, in one place: its route, its shapes, who may call it, and how it can fail. */
export interface EndpointSpec {
  readonly method: HttpMethod;
  /** The full path; parameters as `:name`. */
  readonly path: string;
  readonly audience: Audience;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /**
   * The right that staff need at least (on some record); the handler checks the loaded record. `null` is for
   * what every signed-in person may do.
   */
  readonly permission?: Right | null;
  /** What the answer shows of whom. Whatever only reads says it (`onlyReads`); the gate for reads holds it. */
  readonly reads?: Reads;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The answer's shape; absent for "no content". */
  readonly response?: z.ZodType;
  /** The answer is a file of this type instead. */
  readonly file?: string;
  /**
   * The answer takes data out of the house under this name (`exportedWhat` in the translations): recorded before the
   * first byte. Whatever answers a file says so, or why it is none.
   */
  readonly exports?: string;
  /** A list is read page by page: only a page that is larger than the page shows, or a later one, counts as taken along. */
  readonly exportsPages?: true;
  /** Why a file that this answers with is no export. */
  readonly noExport?: string;
  /** The answer is a stream of server-sent events that ends when one side goes: the data of each message by its name. */
  readonly stream?: Readonly<Record<string, z.ZodType>>;
  /**
   * The page only ever asks this by itself, whether somebody sits there or not: it does not keep a session alive. Where
   * the page asks by itself what people ask too, its request says so by a header; see the guard.
   */
  readonly unattended?: true;
  readonly status?: number;
  /** Other statuses this endpoint answers with on success. */
  readonly otherResponses?: Readonly<Record<number, { description: string; schema?: z.ZodType }>>;
  /** Codes of the refusals that are its own, beside those every endpoint has. */
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

/** Declares a controller method as an endpoint. The rooms of access and documentation read the same declaration. */
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

/** Whether this is there to show something: a GET, what needs no more than the right to read, files and exports. */
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
  // Before any shape looks at it: the limits that make looking cheap.
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

/** A zod error as faults with JSON pointers. A member that should not be there is pointed at itself, not at the object around it. */
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
