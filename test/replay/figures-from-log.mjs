#!/usr/bin/env node
// What a supervisor's figures must show after a replay, computed from the log file alone. Uses nothing of the product.
//   node test/replay/figures-from-log.mjs LOG.xes[.gz] [YYYY-MM-DD …]      (days in Europe/Berlin; prints JSON)
import { pathToFileURL } from 'node:url';
import { casesOf, field, groupBy, instant, readLog } from './read-log.mjs';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });
const dayOf = (ms) => (ms === null ? null : berlin.format(new Date(ms)));

/** Names of channels that are online: Internet, and our own words for it. */
const ONLINE = new Set(['internet', 'portal', 'fit-connect', 'terminal']);

/** Each case: the day it was received (start date, else first activity, else end date) and first closed (end date, or never). */
function datesOf(traces) {
  return casesOf(traces)
    .map(({ trace, done }) => {
      const times = done.map(({ at }) => at).filter((at) => at !== null);
      const first = times.length > 0 ? Math.min(...times) : null;
      const end = instant(field(trace, 'enddate', 'end_date', 'case:enddate'));
      const start = instant(field(trace, 'startdate', 'start_date', 'case:startdate')) ?? first ?? end;
      const channel = field(trace, 'channel', 'case:channel') ?? null;
      const after = end === null ? 0 : times.filter((at) => at > end).length;
      return {
        received: dayOf(start),
        closed: dayOf(end),
        channel,
        online: channel !== null && ONLINE.has(channel.trim().toLowerCase()),
        done: times.map(dayOf),
        startMs: start,
        endMs: end,
        firstMs: first,
        after,
        people: new Set(done.map(({ person }) => person)).size,
        repeats: new Set(done.map(({ activity }) => activity)).size < done.length,
      };
    })
    .filter(({ received }) => received !== null);
}

const tally = (values) => Object.fromEntries([...groupBy(values, String)].map(([value, all]) => [value, all.length]));
const share = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10);

/** The whole log. `onlineShare` in per cent with one decimal. */
export function figuresOfLog(traces) {
  const cases = datesOf(traces);
  const done = casesOf(traces).flatMap((kase) => kase.done);
  const online = cases.filter((kase) => kase.online).length;
  return {
    cases: cases.length,
    events: done.length,
    activities: new Set(done.map(({ activity }) => activity)).size,
    people: new Set(done.map(({ person }) => person)).size,
    online,
    onlineShare: share(online, cases.length),
    channels: tally(cases.map(({ channel }) => channel)),
    closed: cases.filter(({ closed }) => closed !== null).length,
    open: cases.filter(({ closed }) => closed === null).length,
    goOnAfterTheEnd: cases.filter(({ after }) => after > 0).length,
    beginBeforeTheStart: cases.filter(({ firstMs, startMs }) => firstMs !== null && firstMs < startMs).length,
    endBeforeTheStart: cases.filter(({ endMs, startMs }) => endMs !== null && endMs < startMs).length,
    repeatAnActivity: cases.filter(({ repeats }) => repeats).length,
    bySeveralPeople: cases.filter(({ people }) => people > 1).length,
    firstDay: cases.map(({ received }) => received).sort()[0] ?? null,
    lastDay:
      cases
        .flatMap(({ received, closed, done: days }) => [received, closed, ...days])
        .filter(Boolean)
        .sort()
        .at(-1) ?? null,
  };
}

/**
 * One day in Europe/Berlin: received and first closed on that day; `open` at its end: received until then and not
 * first closed until then (a later reopening does not count: open is the rest).
 */
export function figuresOfDay(traces, day) {
  const cases = datesOf(traces);
  const received = cases.filter((kase) => kase.received === day);
  const until = cases.filter((kase) => kase.received <= day);
  return {
    day,
    received: received.length,
    receivedOnline: received.filter(({ online }) => online).length,
    receivedByChannel: tally(received.map(({ channel }) => channel)),
    closed: cases.filter(({ closed }) => closed === day).length,
    receivedUntil: until.length,
    closedUntil: cases.filter(({ closed }) => closed !== null && closed <= day).length,
    open: until.filter(({ closed }) => closed === null || closed > day).length,
    activities: cases.reduce((sum, { done }) => sum + done.filter((at) => at === day).length, 0),
  };
}

export { readLog };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, ...days] = process.argv.slice(2);
  if (!path || days.some((day) => !/^\d{4}-\d\d-\d\d$/.test(day))) {
    console.error('usage: figures-from-log.mjs LOG.xes[.gz] [YYYY-MM-DD …]');
    process.exitCode = 2;
  } else {
    const traces = readLog(path);
    console.log(JSON.stringify({ log: figuresOfLog(traces), days: days.map((day) => figuresOfDay(traces, day)) }, null, 2));
  }
}
