/** The answer of a server. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a form with files. */
  readonly body?: unknown;
}

/** The server refused. The message has only codes, never what was sent. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param faults the codes of the single faults, if any are known besides the refusal's own `code` */
  constructor(
    readonly call: Pick<Call, 'method' | 'path'>,
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly faults: readonly string[] = [],
    /** Where the single faults are, as pointers into what was sent. */
    readonly places: readonly string[] = [],
  ) {
    super(`${call.method ?? 'GET'} ${call.path}: ${status} ${code}${detail ? ` (${detail})` : ''}`);
  }
}

/** Sends a request in JSON. @throws Refused for every status from 400 on */
export async function ask(baseUrl: string, { method = 'GET', path, headers = {}, body }: Call): Promise<Answer> {
  const form = body instanceof FormData;
  const response = await fetch(baseUrl + path, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
  });
  const json = /json/.test(response.headers.get('content-type') ?? '');
  const answered: unknown = json ? await response.json() : await response.arrayBuffer();
  if (response.status >= 400)
    throw new Refused(
      { method, path },
      response.status,
      codeOf(answered),
      detailOf(answered),
      faultsOf(answered).map(codeOf),
      faultsOf(answered).map(placeOf),
    );
  return { status: response.status, body: answered, headers: response.headers };
}

function codeOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : 'unknown';
}

function placeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'pointer' in fault ? String(fault.pointer) : '';
}

function faultsOf(problem: unknown): readonly unknown[] {
  return typeof problem === 'object' && problem !== null && 'errors' in problem && Array.isArray(problem.errors) ? problem.errors : [];
}

/** The pointers and codes of the faults. */
function detailOf(problem: unknown): string {
  return faultsOf(problem)
    .map((fault) => (typeof fault === 'object' && fault !== null && 'pointer' in fault ? `${String(fault.pointer)} ${codeOf(fault)}` : ''))
    .join(', ');
}
