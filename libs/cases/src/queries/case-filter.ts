import type { StaffPrincipal } from '@vorgang/access';
import { commaList, key, searchText, addDays, startOfLocalDay, type LocalDate } from '@vorgang/platform';
import { holdsWorkOnly, isDesk, queueKeys } from '@vorgang/words';
import { z } from 'zod';
import { caseStatuses, channels, priorities } from '../domain/case.js';
import { permittedCase, permittedWork } from '../reading/readable-case.js';
import { localDateSchema, shownDaySchema } from '../shapes.js';
import type { Crew } from '../stuck/why-stuck.js';
import { stuckReasonSql } from '../stuck/stuck.sql.js';
import { mustNotListByPerson, type PerPerson } from './by-person.js';
import { figureConditions, figureFilter } from './figure-filter.js';
import { fieldFilter } from './field-filter.js';
import { listTerms, wordConditions } from './list-words.js';
import { inQueue } from './queues.js';
import { maybeInWorkThen } from './state-then.sql.js';

/** The filters of a list of cases. Several values of one filter are separated by commas. */
export const caseFilter = z.object({
  queue: z.enum(queueKeys).default('all'),
  status: commaList(z.enum(caseStatuses)).meta({ type: 'string', description: 'Several separated by commas' }),
  service: commaList(key()).meta({ type: 'string', description: 'Keys of services, separated by commas' }),
  team: commaList(z.uuid()).meta({ type: 'string', description: 'Ids of teams, separated by commas' }),
  channel: commaList(z.enum(channels)).meta({ type: 'string', description: 'Several separated by commas' }),
  priority: commaList(z.enum(priorities)).meta({ type: 'string', description: 'Several separated by commas' }),
  assignee: z.union([z.enum(['me', 'none']), z.uuid()]).optional(),
  dueFrom: shownDaySchema.optional(),
  dueTo: shownDaySchema.optional(),
  receivedFrom: localDateSchema.optional(),
  receivedTo: localDateSchema.optional(),
  decidedFrom: localDateSchema.optional(),
  decidedTo: localDateSchema.optional(),
  closedFrom: localDateSchema.optional().describe('By the first closing'),
  closedTo: localDateSchema.optional(),
  openOn: localDateSchema.optional().describe('Received by the end of this day and not closed for the first time by then'),
  online: z.enum(['true', 'false']).optional(),
  handledBy: z.uuid().optional().describe('Who brought it to its first closing'),
  inWork: z.enum(['true']).optional().describe('Only what somebody still has to do; deadlines stand still while the citizen is asked'),
  outcome: commaList(key(20)).meta({ type: 'string', description: 'Several separated by commas' }),
  q: searchText(200).optional().describe('Case number, name, address, plate or chip number'),
  ...fieldFilter.shape,
  ...figureFilter.shape,
});
export type CaseFilter = z.output<typeof caseFilter>;

/** The last day of the calendar. */
const lastDay = '9999-12-31';

/** A WHERE clause with its parameters, and the FROM that it needs. */
export interface FilteredCases {
  readonly from: string;
  readonly where: string;
  /** A FROM that is enough to count, where it is narrower. */
  readonly countFrom?: string | undefined;
  readonly parameters: unknown[];
  /** Whether the narrow queue table leads (the alias `w` is there). */
  readonly overWorkItems: boolean;
  /** Whether all of it lies on one person's desk, so that it is short however many cases there are. */
  readonly ofOneDesk: boolean;
  /** The SQL for why nobody goes on with the case, where the list shows such cases. */
  readonly stuck: string | null;
  /**
   * The alias of the table that the list is ordered by: work, all cases, or the facts of a period or a past day. `free` is work that is
   * open and on nobody's desk, whose orders have indexes of their own.
   */
  readonly leading: 'w' | 'free' | 'c' | 'f';
}

/** Whether the facts of a period or a past day lead. Their rows lie together, however long ago that is. */
function ofThePast(filter: CaseFilter): boolean {
  const { closedFrom, closedTo, decidedFrom, decidedTo, settledFrom, settledTo, openOn, inWorkOn } = filter;
  return [closedFrom, closedTo, decidedFrom, decidedTo, settledFrom, settledTo, openOn, inWorkOn].some((day) => day !== undefined);
}

/**
 * The cases that match a filter and that the person may read, as SQL. Lists, counts, exports and the supervisor's drill-down all
 * use it, so that none of them can forget the permission.
 *
 * A list that is not narrowed to work goes over all cases there ever were, newest first. Filters that few cases match have an
 * index of their own: case_file_channel, case_file_service, case_file_outcome, case_file_pressing, case_file_due,
 * case_file_(team_)received; words have case_word_pkey.
 * @param crew the people who work here and are present (`Crews`); the queue of stuck cases needs it
 * @param rarestWord the word of the filter to begin with (`ListWords`); a list of all cases by a word should pass it
 * @param right what the person has to be permitted for each case: to see the list, or to take it along
 * @throws NotByPerson where the filter would show what figures may not say about a person
 */
export function filterCases(
  filter: CaseFilter,
  who: StaffPrincipal,
  today: LocalDate,
  perPerson: PerPerson,
  rarestWord: string | null = null,
  crew: Crew | null = null,
  right: 'read' | 'export' = 'read',
): FilteredCases {
  mustNotListByPerson(filter, who.id, perPerson);
  // Every case that is not closed has a row in the narrow table; so has a closed one whose letter came back as
  // undeliverable, or that has post which nobody has dealt with.
  const onlyOpen = (filter.status?.length ?? 0) > 0 && !filter.status?.includes('closed');
  // What is on a desk has a row there, too.
  const onADesk = filter.assignee !== undefined && filter.assignee !== 'none';
  const overWorkItems = holdsWorkOnly(filter.queue) || filter.inWork === 'true' || onlyOpen || onADesk;
  const parameters: unknown[] = [];
  const conditions: string[] = [];
  const value = (v: unknown) => `$${parameters.push(v)}`;
  const permitted = (action: 'read' | 'export' | 'approve') => {
    const condition = (overWorkItems ? permittedWork : permittedCase)(who, action, parameters.length);
    parameters.push(...condition.parameters);
    return condition.sql;
  };
  const column = (name: string) => `${overWorkItems ? 'w' : 'c'}.${name}`;
  conditions.push(permitted(right));

  let stuck: string | null = null;
  const stuckReason = () => {
    if (!crew) throw new Error('the queue of what nobody goes on with is asked by who works here');
    stuck = stuckReasonSql(crew, today, value);
    return stuck;
  };
  conditions.push(...inQueue[filter.queue]({ who, today, value, permitted, stuckReason }));

  const anyOf = (sql: string, values: readonly unknown[] | undefined) => {
    // An index that begins with the column keeps the order for one value, but not for several.
    if (values?.length === 1) conditions.push(`${sql} = ${value(values[0])}`);
    else if (values?.length) conditions.push(`${sql} = any(${value(values)})`);
  };
  anyOf(column('status'), filter.status);
  anyOf(column('service_key'), filter.service);
  anyOf(column('team_id'), filter.team);
  anyOf(column('channel'), filter.channel);
  anyOf(
    column('priority'),
    filter.priority?.map((p) => priorities.indexOf(p)),
  );
  anyOf('c.outcome', filter.outcome);
  // The condition repeats the index's own, so that case_file_pressing serves it.
  if (!overWorkItems && filter.priority?.length && !filter.priority.includes('normal')) conditions.push('c.priority > 0');
  if (filter.assignee === 'none') conditions.push(`${column('assignee_id')} is null`);
  else if (filter.assignee) conditions.push(`${column('assignee_id')} = ${value(filter.assignee === 'me' ? who.id : filter.assignee)}`);
  if (filter.dueFrom) conditions.push(`${column('due_on')} >= ${value(filter.dueFrom)}`);
  if (filter.dueTo) conditions.push(`${column('due_on')} <= ${value(filter.dueTo)}`);
  const receivedBy = (day: LocalDate) => conditions.push(`${column('received_at')} < ${value(startOfLocalDay(addDays(day, 1)))}`);
  // The days of receipt become instants, so that the scan of the order's index begins and ends there.
  if (filter.receivedFrom) conditions.push(`${column('received_at')} >= ${value(startOfLocalDay(filter.receivedFrom))}`);
  if (filter.receivedTo) receivedBy(filter.receivedTo);
  // No deadline ends before the case came in. Without this condition, the scan from the newest on would read all later cases.
  if (filter.dueTo && filter.dueTo < lastDay && !overWorkItems) receivedBy(filter.dueTo);

  const facts: string[] = [];
  const range = (name: string, from: LocalDate | undefined, to: LocalDate | undefined) => {
    if (from) facts.push(`f.${name} >= ${value(from)}`);
    if (to) facts.push(`f.${name} <= ${value(to)}`);
  };
  range('decided_on', filter.decidedFrom, filter.decidedTo);
  range('first_closed_on', filter.closedFrom, filter.closedTo);
  if (filter.openOn) {
    const day = value(filter.openOn);
    facts.push(maybeInWorkThen('f', day), `(f.first_closed_on is null or f.first_closed_on > ${day})`);
  }
  if (filter.handledBy) facts.push(`f.handled_by = ${value(filter.handledBy)}`);
  if (filter.online) facts.push(`f.online = ${value(filter.online === 'true')}`);
  const figures = figureConditions(filter, value);
  facts.push(...figures.conditions);
  conditions.push(...facts);

  // Each word, or its beginning; only the search forgives slips. A queue is short, so each of its cases is checked for the words
  // by case_word_case.
  conditions.push(...wordConditions(listTerms(filter), overWorkItems ? null : rarestWord, who, parameters));
  const from = overWorkItems ? `work_item w join case_file c on c.id = w.case_id` : `case_file c left join work_item w on w.case_id = c.id`;
  const where = conditions.join(' and ');
  return {
    // Every row of the narrow table has its case, so a count that needs nothing else does not join it.
    countFrom: overWorkItems && facts.length === 0 && !/\bc\./.test(where) ? 'work_item w' : undefined,
    from: facts.length > 0 ? `${from} join case_fact f on f.case_id = c.id ${figures.then}` : from,
    where,
    parameters,
    overWorkItems,
    ofOneDesk: onADesk || isDesk(filter.queue),
    stuck,
    leading: filter.queue === 'team' ? 'free' : overWorkItems ? 'w' : ofThePast(filter) ? 'f' : 'c',
  };
}
