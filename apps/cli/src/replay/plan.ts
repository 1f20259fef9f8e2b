import { textOf } from '@vorgang/reporting';
import type { XesTrace } from '@vorgang/reporting';
import { ownPrefix } from '../xes-own.js';
import { channelOf } from './plan.channels.js';
import { instantAt, simpleAttributes, textAt } from './plan.lookup.js';
import { casesSteps, inOrderOfTime } from './plan.steps.js';
import type { CaseTimes, LogActivity } from './plan.steps.js';
import { withKeptTexts } from './plan.texts.js';
import type { PlannedCase, PlanOptions, PlanReport, ReplayPlan } from './plan.types.js';

export type { PlannedCase, PlanOptions, PlanReport, ReplayPlan, ReplayStep } from './plan.types.js';
export { DEFAULT_CHANNELS } from './plan.channels.js';

const START_KEYS = ['startdate', 'start_date', 'case:startdate'];
const END_KEYS = ['enddate', 'end_date', 'case:enddate'];
const CHANNEL_KEYS = ['channel', 'case:channel'];
const RESPONSIBLE_KEYS = ['responsible', 'responsible_actor', 'case:responsible'];

/** An event of the log, before it is known which transitions count. */
interface RawEvent extends LogActivity {
  transition: string | null;
  timed: boolean;
}

interface RawCase {
  trace: XesTrace;
  events: RawEvent[];
}

/**
 * Turns a log into one list of steps in order of time: submit, check, close, reopen.
 *
 * A case is submitted at the earliest of start date, end date and first activity, and `receivedAt` is its start date. It closes
 * at its end date, after activities of that very instant. For an activity after the end date, the case is reopened, worked on and
 * closed again at that moment. Without an end date it stays open. Within a case, activities are ordered by time, and by the file
 * where times are equal.
 *
 * Nothing is dropped silently: `report` counts what the log lacks and what was assumed instead. Times are cut to milliseconds,
 * the precision of the clock; a time without an offset counts as UTC.
 */
export async function planReplay(traces: AsyncIterable<XesTrace> | Iterable<XesTrace>, options: PlanOptions = {}): Promise<ReplayPlan> {
  const report = emptyReport();
  const raw: RawCase[] = [];
  for await (const read of traces) {
    const trace = withKeptTexts(read, report);
    raw.push({ trace: { attributes: trace.attributes, events: [] }, events: eventsOf(trace, report) });
  }
  keepCompleted(raw, report);

  const unknownPerson = freeName('unknown', new Set(raw.flatMap(peopleOf)));
  const nameOf = caseNames(raw, report);
  const cases: PlannedCase[] = [];
  const steps: ReturnType<typeof casesSteps>[] = [];
  for (const [position, { trace, events }] of raw.entries()) {
    const times = timesOf(trace, events, report);
    if (times === null) continue;
    const index = cases.length;
    cases.push(plannedCase(index, nameOf(position), trace, times, options, report));
    steps.push(casesSteps(index, events, times, textAt(trace.attributes, RESPONSIBLE_KEYS), unknownPerson));
  }

  const ordered = inOrderOfTime(steps.flat());
  const people = new Set(ordered.flatMap((step) => ('person' in step ? [step.person] : [])));
  const activities = new Map<string, number>();
  for (const step of ordered) {
    if (step.kind === 'check') activities.set(step.activity, (activities.get(step.activity) ?? 0) + 1);
  }
  return {
    cases,
    steps: ordered,
    people: [...people],
    unknownPerson: people.has(unknownPerson) ? unknownPerson : null,
    activities: [...activities].map(([name, count]) => ({ name, count })),
    report,
  };
}

function eventsOf(trace: XesTrace, report: PlanReport): RawEvent[] {
  const events: RawEvent[] = [];
  for (const { attributes } of trace.events) {
    const activity = textOf(attributes, 'concept:name');
    if (activity === null || activity === '') {
      report.eventsWithoutActivity += 1;
      continue;
    }
    if (activity.startsWith(ownPrefix)) {
      report.ownActivities += 1;
      continue;
    }
    const time = instantAt(attributes, ['time:timestamp'], report);
    const person = textOf(attributes, 'org:resource') || null;
    if (time === null) report.eventsWithoutTime += 1;
    if (person === null) report.eventsWithoutPerson += 1;
    events.push({
      activity,
      person,
      at: time ?? Number.NaN,
      timed: time !== null,
      transition: textOf(attributes, 'lifecycle:transition'),
    });
  }
  return events;
}

/** If a log has starts and ends of activities, only completions count; otherwise all events do. */
function keepCompleted(cases: RawCase[], report: PlanReport): void {
  const completed = ({ transition }: RawEvent): boolean => transition?.toLowerCase() === 'complete';
  const anyCompleted = cases.some(({ events }) => events.some(completed));
  if (!anyCompleted) return;
  for (const kase of cases) {
    const kept = kase.events.filter((event) => event.transition === null || completed(event));
    report.otherTransitions += kase.events.length - kept.length;
    kase.events = kept;
  }
}

/** The case's times; its events get times and are sorted in place. Null (and reported) if it has no time at all. */
function timesOf(trace: XesTrace, events: RawEvent[], report: PlanReport): CaseTimes | null {
  const stated = instantAt(trace.attributes, START_KEYS, report);
  const end = instantAt(trace.attributes, END_KEYS, report);
  const firstTimed = events.find((event) => event.timed)?.at ?? stated ?? end;
  if (firstTimed === null) {
    report.tracesWithoutAnyTime += 1;
    return null;
  }
  // An event without a time gets that of the event before.
  let last = firstTimed;
  for (const event of events) {
    if (event.timed) last = event.at;
    else event.at = last;
  }
  if (events.some((event, index) => event.at < (events[index - 1]?.at ?? event.at))) {
    report.tracesNotInOrderOfTime += 1;
    events.sort((one, other) => one.at - other.at);
  }
  const first = events[0]?.at ?? stated ?? end ?? firstTimed;
  if (stated === null) report.tracesWithoutStart += 1;
  if (end === null) report.tracesWithoutEnd += 1;
  const receivedAt = stated ?? first;
  return { receivedAt, end, submitAt: Math.min(receivedAt, end ?? receivedAt, first) };
}

function plannedCase(
  index: number,
  name: string,
  trace: XesTrace,
  times: CaseTimes,
  options: PlanOptions,
  report: PlanReport,
): PlannedCase {
  const channelInLog = textAt(trace.attributes, CHANNEL_KEYS);
  const channel = channelOf(channelInLog, options.channels);
  if (channel === null) {
    const told = channelInLog ?? '';
    report.unknownChannels.set(told, (report.unknownChannels.get(told) ?? 0) + 1);
  }
  return {
    index,
    name,
    receivedAt: new Date(times.receivedAt).toISOString(),
    channel: channel ?? options.unknownChannel ?? 'counter',
    channelInLog,
    attributes: simpleAttributes(trace.attributes),
  };
}

/** Names stay byte for byte, even if several traces share one; only a missing one is made up. */
function caseNames(cases: RawCase[], report: PlanReport): (position: number) => string {
  const given = cases.map(({ trace }) => textOf(trace.attributes, 'concept:name') || null);
  const known = new Set(given.filter((name) => name !== null));
  const named = given.filter((name) => name !== null).length;
  report.tracesWithoutName = given.length - named;
  report.tracesSharingAName = named - known.size;
  return (position) => given[position] ?? freeName(`unnamed-${position + 1}`, known);
}

function peopleOf({ trace, events }: RawCase): string[] {
  const responsible = textAt(trace.attributes, RESPONSIBLE_KEYS);
  return [...events.map((event) => event.person), responsible].filter((name) => name !== null);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
  return name;
}

function emptyReport(): PlanReport {
  return {
    tracesWithoutName: 0,
    tracesSharingAName: 0,
    tracesWithoutStart: 0,
    tracesWithoutEnd: 0,
    tracesWithoutAnyTime: 0,
    tracesNotInOrderOfTime: 0,
    eventsWithoutActivity: 0,
    eventsWithoutTime: 0,
    eventsWithoutPerson: 0,
    otherTransitions: 0,
    unreadableTimes: 0,
    unreadable: [],
    ownActivities: 0,
    textsWithUnknownSigns: 0,
    textsTooLong: 0,
    timesWithoutOffset: 0,
    timesCutToMilliseconds: 0,
    unknownChannels: new Map(),
  };
}
