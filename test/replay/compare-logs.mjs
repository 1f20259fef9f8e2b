#!/usr/bin/env node
// Compares an event log with what was exported after its replay. Uses nothing of the product.
//   node test/replay/compare-logs.mjs ORIGINAL.xes[.gz] EXPORT.xes[.gz]
// Exit 0: in every case the same activities by the same people at the same times in the same order. 1: not. 2: unreadable.
import { pathToFileURL } from 'node:url';
import { casesOf, groupBy, readLog } from './read-log.mjs';

const say = ({ activity, person, at }) =>
  `${JSON.stringify(activity)} by ${JSON.stringify(person)} at ${at === null ? '(no time)' : new Date(at).toISOString()}`;

/** An original that is not in order of time was played in order of time; at the same instant the file's order counts. */
function inOrderOfTime(done) {
  let last = done.find(({ at }) => at !== null)?.at ?? null;
  const timed = done.map((event) => {
    last = event.at ?? last;
    return { event, at: last };
  });
  const sorted = [...timed].sort((one, other) => one.at - other.at);
  return { done: sorted.map(({ event }) => event), moved: sorted.some((entry, index) => entry !== timed[index]) };
}

/**
 * Two lists of one case: the differences, each with its kind
 * (`order`, `time`, `person`, `missing-event`, `additional-event`).
 */
function differencesOf(name, wanted, got, samePerson) {
  const same = (one, other) => one.activity === other.activity && samePerson(one, other) && (one.at === null || one.at === other.at);
  if (wanted.length === got.length && wanted.every((event, index) => same(event, got[index]))) return [];

  const left = [...got];
  const unmatched = wanted.filter((event) => {
    const index = left.findIndex((other) => same(event, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  if (unmatched.length === 0 && left.length === 0) {
    const at = wanted.findIndex((event, index) => !same(event, got[index]));
    const detail = `at position ${at + 1}: expected ${say(wanted[at])}, found ${say(got[at])}`;
    return [{ kind: 'order', case: name, detail }];
  }
  const take = (fits) => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const found = unmatched.map((event) => {
    const otherTime = take((other) => other.activity === event.activity && samePerson(event, other));
    if (otherTime) return { kind: 'time', case: name, detail: `expected ${say(event)}, found ${say(otherTime)}` };
    const otherPerson = take((other) => other.activity === event.activity && other.at === event.at);
    if (otherPerson) return { kind: 'person', case: name, detail: `expected ${say(event)}, found ${say(otherPerson)}` };
    return { kind: 'missing-event', case: name, detail: say(event) };
  });
  return [...found, ...left.map((event) => ({ kind: 'additional-event', case: name, detail: say(event) }))];
}

const byName = (cases) => groupBy(cases, ({ name }) => name);

/** Compares traces as `readLog` gives them. → { cases, events, exportedCases, exportedEvents, left, resorted, differences } */
export function compareLogs(originalTraces, exportTraces) {
  const original = casesOf(originalTraces);
  const activities = new Set(original.flatMap(({ done }) => done.map(({ activity }) => activity)));
  const people = new Set(original.flatMap(({ done }) => done.map(({ person }) => person)));
  // Whom the original does not name, the export does not name either.
  const samePerson = (one, other) => one.person === other.person;

  let resorted = 0;
  const wanted = original.map(({ name, done }) => {
    const ordered = inOrderOfTime(done);
    if (ordered.moved) resorted += 1;
    return { name, done: ordered.done };
  });
  // Whatever the system itself recorded (received, closed, …) is not in the original and does not count.
  const exported = casesOf(exportTraces).map(({ name, done }) => ({
    name,
    done: done.filter(({ activity }) => activities.has(activity)),
  }));

  const differences = [];
  const exportedByName = byName(exported);
  for (const [name, group] of byName(wanted)) {
    const candidates = [...(exportedByName.get(name) ?? [])];
    exportedByName.delete(name);
    // Names may repeat: first whatever fits wholly, then the rest in the order of the files.
    const open = group.filter((kase) => {
      const index = candidates.findIndex((other) => differencesOf(name, kase.done, other.done, samePerson).length === 0);
      if (index >= 0) candidates.splice(index, 1);
      return index < 0;
    });
    for (const kase of open) {
      const other = candidates.shift();
      if (other) differences.push(...differencesOf(name, kase.done, other.done, samePerson));
      else differences.push({ kind: 'missing-case', case: name, detail: `${kase.done.length} events` });
    }
    for (const other of candidates) {
      differences.push({ kind: 'additional-case', case: name, detail: `${other.done.length} events` });
    }
  }
  for (const [name, group] of exportedByName) {
    for (const kase of group) differences.push({ kind: 'additional-case', case: name, detail: `${kase.done.length} events` });
  }

  const count = (cases) => cases.reduce((sum, { done }) => sum + done.length, 0);
  return {
    cases: wanted.length,
    events: count(wanted),
    activities: activities.size,
    people: [...people].filter((person) => person !== null).length,
    exportedCases: exported.length,
    exportedEvents: count(exported),
    resorted,
    differences,
  };
}

/** Compares two files and prints what it found. → the exit code */
export function main([originalPath, exportPath], print = console.log) {
  if (!originalPath || !exportPath) {
    print('usage: compare-logs.mjs ORIGINAL.xes[.gz] EXPORT.xes[.gz]');
    return 2;
  }
  let result;
  try {
    result = compareLogs(readLog(originalPath), readLog(exportPath));
  } catch (error) {
    print(`cannot be compared: ${error.message}`);
    return 2;
  }
  print(`original: ${result.cases} cases, ${result.events} events, ${result.activities} activities, ${result.people} people`);
  print(`export:   ${result.exportedCases} cases, ${result.exportedEvents} events of these activities`);
  if (result.resorted > 0) print(`${result.resorted} cases of the original are not in order of time; compared in order of time`);
  if (result.events === 0) {
    print('the original has no events: nothing was shown');
    return 1;
  }
  for (const [kind, found] of groupBy(result.differences, (difference) => difference.kind)) {
    print(`${kind}: ${found.length}`);
    for (const difference of found.slice(0, 10)) print(`  ${JSON.stringify(difference.case)}: ${difference.detail}`);
    if (found.length > 10) print(`  … and ${found.length - 10} more`);
  }
  print(`differences: ${result.differences.length}`);
  return result.differences.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
