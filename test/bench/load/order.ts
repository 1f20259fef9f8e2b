/** One request that the client sends again and again. `$id` in it is a new id each time. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How often it comes, against the others; once where it is not given. */
  readonly share?: number;
}

/** What the load client has to do. */
export interface Order {
  /** Servers; the connections are spread over them. */
  readonly urls: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Ends earlier after so many requests. */
  readonly requests?: number;
  /** So many requests a second, whether the server keeps up or not; where it is not given, each connection waits for its answer only. */
  readonly perSecond?: number;
  /** The asks of each connection in turn, for as many connections as there are lists; then from the beginning. */
  readonly lanes: readonly (readonly Ask[])[];
  /** Cookies of people whose live streams are open meanwhile. */
  readonly streams?: readonly string[];
}

/** What the load client has seen. */
export interface Seen {
  readonly done: number;
  /** Answers that are no success, and broken connections. */
  readonly errors: number;
  /** The first of them. */
  readonly firstError: string | null;
  readonly seconds: number;
  /** Milliseconds of each request, ascending. With `perSecond` they count from the moment at which it was due. */
  readonly times: readonly number[];
  /** Answers without a case, where a next one was asked for. */
  readonly empty: number;
  /** Messages of the live streams. */
  readonly heard: number;
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
