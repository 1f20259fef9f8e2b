export interface LogTrace {
  attributes: Map<string, string>;
  events: Map<string, string>[];
}
export interface LogCase {
  name: string;
  trace: LogTrace;
  done: { activity: string; person: string | null; at: number | null }[];
}
export function tracesIn(text: string): LogTrace[];
export function instant(text: string | undefined): number | null;
export function field(trace: LogTrace, ...keys: string[]): string | undefined;
export function casesOf(traces: LogTrace[]): LogCase[];
export function groupBy<K, T>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]>;
export function readLog(path: string): LogTrace[];
