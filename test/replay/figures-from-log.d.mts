import type { LogTrace } from './read-log.mjs';

export interface LogFigures {
  cases: number;
  events: number;
  activities: number;
  people: number;
  online: number;
  onlineShare: number | null;
  channels: Record<string, number>;
  closed: number;
  open: number;
  goOnAfterTheEnd: number;
  beginBeforeTheStart: number;
  endBeforeTheStart: number;
  repeatAnActivity: number;
  bySeveralPeople: number;
  firstDay: string | null;
  lastDay: string | null;
}
export interface DayFigures {
  day: string;
  received: number;
  receivedOnline: number;
  receivedByChannel: Record<string, number>;
  closed: number;
  receivedUntil: number;
  closedUntil: number;
  open: number;
  activities: number;
}
export function figuresOfLog(traces: LogTrace[]): LogFigures;
export function figuresOfDay(traces: LogTrace[], day: string): DayFigures;
export { readLog } from './read-log.mjs';
