import type { LogTrace } from './read-log.mjs';

export interface LogDifference {
  kind: 'order' | 'time' | 'person' | 'missing-event' | 'additional-event' | 'missing-case' | 'additional-case';
  case: string;
  detail: string;
}
export interface LogComparison {
  cases: number;
  events: number;
  activities: number;
  people: number;
  exportedCases: number;
  exportedEvents: number;
  resorted: number;
  differences: LogDifference[];
}
export function compareLogs(original: LogTrace[], exported: LogTrace[]): LogComparison;
export function main(paths: string[], print?: (line: string) => void): 0 | 1 | 2;
