import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readXes, writeXes } from '@vorgang/reporting';
import { planReplay } from '../../apps/cli/src/replay/plan.js';
import { compareLogs } from './compare-logs.mjs';
import { figuresOfLog } from './figures-from-log.mjs';
import { readLog, tracesIn } from './read-log.mjs';

const path = fileURLToPath(new URL('../../../shared/data/receipt.xes.gz', import.meta.url));
const here = existsSync(path);
if (!here) process.stderr.write('shared/data/receipt.xes.gz is not here: this check was left out\n');

(here ? describe : describe.skip)('the real log of a municipality', () => {
  it('is what it is said to be, counted from the file alone', () => {
    expect(figuresOfLog(readLog(path))).toEqual({
      cases: 1434,
      events: 8577,
      activities: 27,
      people: 48,
      online: 1250,
      onlineShare: 87.2,
      channels: { Internet: 1250, Desk: 109, Post: 53, 'e-mail': 21, Intern: 1 },
      closed: 1329,
      open: 105,
      goOnAfterTheEnd: 145,
      beginBeforeTheStart: 2,
      endBeforeTheStart: 2,
      repeatAnActivity: 91,
      bySeveralPeople: 564,
      firstDay: '2010-10-01',
      lastDay: '2012-01-23',
    });
  });

  it('is the same log when read and written by the product', async () => {
    let text = '';
    for await (const piece of writeXes({}, readXes(createReadStream(path)))) text += piece;
    expect(compareLogs(readLog(path), tracesIn(text))).toMatchObject({
      cases: 1434,
      exportedCases: 1434,
      exportedEvents: 8577,
      resorted: 0,
      differences: [],
    });
  });

  it('is planned whole, with nothing assumed', async () => {
    const { cases, steps, activities, people, unknownPerson, report } = await planReplay(readXes(createReadStream(path)));
    expect(cases).toHaveLength(1434);
    expect(activities).toHaveLength(27);
    expect(cases.filter(({ channel }) => channel === 'portal')).toHaveLength(1250);
    expect(people).toEqual(expect.arrayContaining(['test', 'TEST']));
    expect(unknownPerson).toBeNull();

    const count = (kind: string): number => steps.filter((step) => step.kind === kind).length;
    const checks = steps.flatMap((step) => (step.kind === 'check' ? [step.person] : []));
    expect(checks).toHaveLength(8577);
    expect(new Set(checks).size).toBe(48);
    expect(count('submit')).toBe(1434);
    expect(count('close') - count('reopen')).toBe(1329);
    expect(new Set(steps.filter(({ kind }) => kind === 'reopen').map((step) => step.case)).size).toBe(145);
    expect(report).toEqual({
      tracesWithoutName: 0,
      tracesSharingAName: 0,
      tracesWithoutStart: 0,
      tracesWithoutEnd: 105,
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
    });
  });
});
