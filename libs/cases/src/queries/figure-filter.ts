import { commaList, key, addDays, startOfLocalDay, type LocalDate } from '@vorgang/platform';
import { z } from 'zod';
import { answerWays, caseStatuses } from '../domain/case.js';
import { phases } from '../domain/journey.js';
import { localDateSchema, shownDaySchema } from '../shapes.js';
import { maybeInWorkThen, stateThen } from './state-then.sql.js';

/** The filters that a supervisor's figures need, so that each figure leads to exactly its cases. */
export const figureFilter = z.object({
  returned: z.enum(['true', 'false']).optional().describe('Whether a proposal came back from the second person at least once'),
  askedBack: z.enum(['true', 'false']).optional().describe('Whether the citizen was asked at least once'),
  reopened: z.enum(['true', 'false']).optional(),
  askedFor: commaList(key()).meta({ type: 'string', description: 'Keys of items that the citizen was asked for; any of them' }),
  rejectedFor: commaList(key()).meta({ type: 'string', description: 'Keys of reasons of the rejection; any of them' }),
  answeredBy: commaList(z.enum(['portal', ...answerWays, 'none', 'unknown'])).meta({
    type: 'string',
    description: 'The ways by which requests were answered; any of them. `none`: asked, and not answered (yet)',
  }),
  rejected: z.enum(['true']).optional().describe('The decision rejects'),
  settledFrom: localDateSchema.optional().describe('First decided, or closed without a decision'),
  settledTo: localDateSchema.optional(),
  dueKept: z.enum(['true', 'false']).optional().describe('Whether the deadline was kept when the case was settled'),
  passed: z.enum(phases).optional().describe('Spent time in this state before the first closing'),
  journey: z.enum(['unknown']).optional().describe('Cases of which it is not known (last written by an earlier version) what figures need'),
  inWorkOn: localDateSchema.optional().describe('Open, waiting or proposed at the end of this day, as it was then'),
  thenStatus: commaList(z.enum(caseStatuses)).meta({ type: 'string', description: 'With `inWorkOn`: in one of these states then' }),
  thenAssignee: z
    .union([z.enum(['none']), z.uuid()])
    .optional()
    .describe('With `inWorkOn`: on whose desk then'),
  thenDueFrom: shownDaySchema.optional().describe('With `inWorkOn`: by the deadline as it was then'),
  thenDueTo: shownDaySchema.optional(),
});
export type FigureFilter = z.output<typeof figureFilter>;

/** What a filter adds to a statement. */
export interface FigureConditions {
  /** Conditions on `case_fact f` and, where `then` is set, on `t`. */
  readonly conditions: readonly string[];
  /** A join to put behind that of `case_fact f`; empty where the filter does not ask for the past. */
  readonly then: string;
}

/** @param value adds a parameter and gives its name */
export function figureConditions(filter: FigureFilter, value: (v: unknown) => string): FigureConditions {
  const conditions: string[] = [];
  const yes = (asked: 'true' | 'false' | undefined, sql: string) => {
    if (asked) conditions.push(asked === 'true' ? `(${sql})` : `not (${sql})`);
  };
  yes(filter.returned, 'f.returned > 0');
  yes(filter.askedBack, 'f.asked_back > 0');
  yes(filter.reopened, 'f.reopenings > 0');
  yes(filter.dueKept, 'f.due_kept');
  if (filter.rejected) conditions.push('f.rejected_for is not null');
  // served by case_fact_asked_for, case_fact_rejected_for and case_fact_answered_by
  if (filter.askedFor?.length) conditions.push(`f.asked_for && ${value(filter.askedFor)}::text[]`);
  if (filter.rejectedFor?.length) conditions.push(`f.rejected_for && ${value(filter.rejectedFor)}::text[]`);
  if (filter.answeredBy?.length) conditions.push(answeredBy(filter.answeredBy, value));
  if (filter.settledFrom) conditions.push(`f.settled_on >= ${value(filter.settledFrom)}`);
  if (filter.settledTo) conditions.push(`f.settled_on <= ${value(filter.settledTo)}`);
  if (filter.passed) conditions.push(`f.seconds_${filter.passed} > 0`);
  if (filter.journey) conditions.push('f.returned is null');
  const then = filter.inWorkOn ? inWorkOn(filter, filter.inWorkOn, value, conditions) : '';
  return { conditions, then };
}

function answeredBy(ways: readonly string[], value: (v: unknown) => string): string {
  const known = `f.answered_by && ${value(ways)}::text[]`;
  return ways.includes('unknown') ? `(${known} or (f.answered_by is null and f.asked_back > 0))` : known;
}

function inWorkOn(filter: FigureFilter, day: LocalDate, value: (v: unknown) => string, conditions: string[]): string {
  conditions.push(maybeInWorkThen('f', value(day)));
  conditions.push(`t.status = any(${value(filter.thenStatus?.length ? filter.thenStatus : ['open', 'waiting', 'proposed'])})`);
  if (filter.thenAssignee === 'none') conditions.push('t.assignee_id is null');
  else if (filter.thenAssignee) conditions.push(`t.assignee_id = ${value(filter.thenAssignee)}`);
  if (filter.thenDueFrom) conditions.push(`t.due_on >= ${value(filter.thenDueFrom)}`);
  if (filter.thenDueTo) conditions.push(`t.due_on <= ${value(filter.thenDueTo)}`);
  return stateThen('f', value(startOfLocalDay(addDays(day, 1))));
}
