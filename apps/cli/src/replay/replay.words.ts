import type { XesReading } from '@vorgang/reporting';
import type { PlanReport, ReplayPlan, ReplayStep } from './plan.types.js';
import type { Played } from './replay.player.js';

const sentences: Readonly<Record<Exclude<keyof PlanReport, 'unknownChannels' | 'unreadable'>, string>> = {
  tracesWithoutName: 'cases without a name: named by their place in the log',
  tracesSharingAName: 'cases share their name with another one',
  tracesWithoutStart: 'cases without a start date: received at their first activity',
  tracesWithoutEnd: 'cases without an end date: they stay open',
  tracesWithoutAnyTime: 'cases without any time: left out',
  tracesNotInOrderOfTime: 'cases whose events are not in order of time: played in order of time',
  eventsWithoutActivity: 'events without an activity: left out',
  eventsWithoutTime: 'events without a time: played at the time of the event before',
  eventsWithoutPerson: 'events without a person',
  otherTransitions: 'events that are no completion: left out',
  unreadableTimes: 'times that cannot be read, or lie outside of 1900 to 2199',
  ownActivities: 'events that this product recorded itself: left out, since playing the log makes them anew',
  textsWithUnknownSigns: 'texts with signs that no text may hold: those stand as "\uFFFD"',
  textsTooLong: 'texts longer than 20,000 signs: left out',
  timesWithoutOffset: 'times without an offset: taken as UTC',
  timesCutToMilliseconds: 'times finer than milliseconds: cut',
};

/** What the log lacks and what was assumed instead, in sentences; nothing for a log that lacks nothing. */
export function wordsOf({ report, unknownPerson }: Pick<ReplayPlan, 'report' | 'unknownPerson'>): string[] {
  const { unknownChannels, unreadable, ...counts } = report;
  const lines = Object.entries(sentences).flatMap(([name, sentence]) => {
    const count = Object.entries(counts).find(([key]) => key === name)?.[1] ?? 0;
    return count > 0 ? [`${count} ${sentence}`] : [];
  });
  if (unreadable.length > 0) lines.push(`such times are ${unreadable.map((text) => JSON.stringify(text)).join(', ')}`);
  if (unknownPerson !== null) lines.push(`what nobody is named for was done by ${JSON.stringify(unknownPerson)}`);
  for (const [channel, count] of unknownChannels) {
    lines.push(
      `${count} cases by ${channel === '' ? 'no channel at all' : `the unknown channel ${JSON.stringify(channel)}`}: submitted at the counter`,
    );
  }
  return lines;
}

/** The violations of the standard in the log, in sentences; none where there are none. */
export function slipsOf({
  malformed,
  ignoredElements,
  eventsOutsideTraces,
}: Pick<XesReading, 'malformed' | 'ignoredElements' | 'eventsOutsideTraces'>): string[] {
  return [
    ...(malformed.count > 0 ? [`${malformed.count} attributes that are not as the standard has them: left out, or kept as text`] : []),
    ...malformed.first.map((slip) => `  ${slip}`),
    ...(ignoredElements > 0 ? [`${ignoredElements} elements that the standard does not know: left out`] : []),
    ...(eventsOutsideTraces > 0 ? [`${eventsOutsideTraces} events outside of any case: left out`] : []),
  ];
}

/** The progress, for a line that is overwritten. */
export function progressOf(done: number, steps: readonly ReplayStep[], played: Played, seconds: number): string {
  const percent = steps.length === 0 ? 100 : Math.floor((done / steps.length) * 100);
  const logTime = steps[Math.max(0, done - 1)]?.at.slice(0, 16).replace('T', ' ') ?? '';
  const rate = seconds > 0 ? Math.round(done / seconds) : 0;
  return `${String(percent).padStart(3)} %  ${played.submit} cases  ${played.check} events  ${rate} steps/s  log time ${logTime} UTC`;
}

export interface Summary {
  readonly file: string;
  readonly database: string;
  readonly service: string;
  readonly people: number;
  readonly played: Played;
  readonly seconds: number;
}

/** What was done, one fact a line. */
export function summaryOf({ file, database, service, people, played, seconds }: Summary): string[] {
  return [
    `log         ${file}`,
    `database    ${database}`,
    `service     ${service}`,
    `cases       ${played.submit}`,
    `events      ${played.check}`,
    `closed      ${played.close} times, reopened ${played.reopen} times`,
    `people      ${people}`,
    `duration    ${seconds.toFixed(1)} s`,
  ];
}
