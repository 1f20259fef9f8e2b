import type { HttpError } from 'react-admin';

/** One fault in what was sent: its place (a JSON pointer) and the rule that it breaks. */
export interface ProblemFault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * A refusal by the server, as problem details (RFC 9457), or the failure to reach it (`network.unreachable`).
 * What people read is found by `code` in the translations. React-admin's forms and hooks take it as their `HttpError`.
 */
export class ApiProblem extends Error implements HttpError {
  readonly code: string;
  /** 0 where no answer came. */
  readonly status: number;
  readonly errors: readonly ProblemFault[];
  readonly requestId: string | undefined;
  /** For react-admin: `errors` has the sentence's key of each fault, by field name. */
  readonly body: Readonly<Record<string, unknown>> & { readonly errors: Readonly<Record<string, string>> };
  /** Members beside the standard ones: who changed a case meanwhile, when to try again, … */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(problem: {
    code: string;
    status: number;
    detail?: string;
    errors?: readonly ProblemFault[];
    requestId?: string;
    extra?: Record<string, unknown>;
  }) {
    super(problem.detail ?? problem.code);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId;
    this.extra = problem.extra ?? {};
    this.body = { ...this.extra, code: this.code, status: this.status, detail: problem.detail, errors: byField(this.errors) };
  }
}

/** Field names as forms write them: `/names/0/first` is `names.0.first`. Faults without a field are left out. */
function byField(faults: readonly ProblemFault[]): Record<string, string> {
  return Object.fromEntries(
    faults.flatMap(({ pointer, code }) =>
      pointer.length > 1 ? [[pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~'), `problem.${code}`]] : [],
    ),
  );
}

/** Turns anything that was thrown into a problem that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ code: 'ui.unexpected', status: 0, detail: error instanceof Error ? error.message : String(error) });
}

/** Reads the body of a refused request. Proxies answer with other things than problem details; those get a code too. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const body: unknown = await response.json().catch(() => undefined);
  if (!isRecord(body) || typeof body['code'] !== 'string') {
    return new ApiProblem({ code: `http.${response.status}`, status: response.status, ...(requestId ? { requestId } : {}) });
  }
  const { code, detail, errors, requestId: named, type: _type, title: _title, status: _status, ...extra } = body;
  const id = typeof named === 'string' ? named : requestId;
  return new ApiProblem({
    code: String(code),
    status: response.status,
    ...(typeof detail === 'string' ? { detail } : {}),
    errors: Array.isArray(errors) ? errors.filter(isFault) : [],
    ...(id ? { requestId: id } : {}),
    extra,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFault(value: unknown): value is ProblemFault {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['code'] === 'string';
}
