import fc from 'fast-check';
import { dateAttribute, stringAttribute } from '@vorgang/reporting';
import type { XesAttribute, XesEvent, XesTrace } from '@vorgang/reporting';
import { planReplay } from './plan.js';
import type { ReplayStep } from './plan.js';

type Fields = Record<string, string>;
const attributes = (fields: Fields): XesAttribute[] =>
  Object.entries(fields).map(([key, value]) => (/date$|timestamp$/i.test(key) ? dateAttribute(key, value) : stringAttribute(key, value)));
const did = (activity: string, person: string, at: string, more: Fields = {}): XesEvent => ({
  attributes: attributes({ 'concept:name': activity, 'org:resource': person, 'time:timestamp': at, ...more }),
});
const trace = (fields: Fields, ...events: XesEvent[]): XesTrace => ({ attributes: attributes(fields), events });
const told = (steps: ReplayStep[]): string[] =>
  steps.map((step) => [step.kind, step.at.slice(11, 19), 'activity' in step ? `${step.activity} by ${step.person}` : ''].join(' ').trim());

const day = '2011-10-11T';
const at = (time: string): string => `${day}${time}+02:00`;

describe('planning a replay', () => {
  it('submits at the start, checks in between, closes at the end', async () => {
    const plan = await planReplay([
      trace(
        { 'concept:name': 'case-1', startdate: at('10:00:00.001'), enddate: at('12:00:00.500'), channel: 'Internet', responsible: 'Ünal' },
        did('Prüfen', 'test', at('11:00:00')),
        did('Prüfen', 'TEST', at('12:00:00.500')),
      ),
    ]);
    expect(told(plan.steps)).toEqual([
      'submit 08:00:00',
      'check 09:00:00 Prüfen by test',
      'check 10:00:00 Prüfen by TEST',
      'close 10:00:00',
    ]);
    expect(plan.steps.at(-1)).toEqual({ kind: 'close', at: '2011-10-11T10:00:00.500Z', case: 0, person: 'Ünal' });
    expect(plan.people).toEqual(['test', 'TEST', 'Ünal']);
    expect(plan.unknownPerson).toBeNull();
    expect(plan.cases).toMatchObject([
      { index: 0, name: 'case-1', receivedAt: '2011-10-11T08:00:00.001Z', channel: 'portal', attributes: { responsible: 'Ünal' } },
    ]);
  });

  it('reopens for what is done after the end date, and closes again at that moment', async () => {
    const { steps } = await planReplay([
      trace(
        { 'concept:name': 'late', startdate: at('10:00:00'), enddate: at('11:00:00') },
        did('A', 'x', at('10:30:00')),
        did('B', 'y', at('12:00:00')),
        did('C', 'z', at('12:00:00')),
      ),
    ]);
    expect(told(steps)).toEqual([
      'submit 08:00:00',
      'check 08:30:00 A by x',
      'close 09:00:00',
      'reopen 10:00:00',
      'check 10:00:00 B by y',
      'close 10:00:00',
      'reopen 10:00:00',
      'check 10:00:00 C by z',
      'close 10:00:00',
    ]);
    expect(steps.map((step) => ('person' in step ? step.person : null))).toEqual([null, 'x', 'x', 'y', 'y', 'y', 'z', 'z', 'z']);
  });

  it('submits at the earliest of start, end and first activity, received at the start', async () => {
    const early = await planReplay([trace({ startdate: at('10:00:00'), enddate: at('12:00:00') }, did('A', 'x', at('09:00:00')))]);
    expect(early.steps[0]).toEqual({ kind: 'submit', at: '2011-10-11T07:00:00.000Z', case: 0 });
    expect(early.cases[0]!.receivedAt).toBe('2011-10-11T08:00:00.000Z');
    const ended = await planReplay([trace({ startdate: at('10:00:00'), enddate: at('09:00:00') }, did('A', 'x', at('11:00:00')))]);
    expect(told(ended.steps)).toEqual(['submit 07:00:00', 'close 07:00:00', 'reopen 09:00:00', 'check 09:00:00 A by x', 'close 09:00:00']);
  });

  it('goes through all cases in one order of time', async () => {
    const { steps } = await planReplay([
      trace({ startdate: at('10:00:00') }, did('A', 'x', at('12:00:00'))),
      trace({ startdate: at('09:00:00') }, did('B', 'x', at('11:00:00'))),
    ]);
    expect(steps.map((step) => `${step.kind} ${step.case}`)).toEqual(['submit 1', 'submit 0', 'check 1', 'check 0']);
  });

  it('keeps the order of the file at one instant, else goes by time, and says so', async () => {
    const same = await planReplay([trace({}, did('B', 'x', at('09:00:00')), did('A', 'x', at('09:00:00')))]);
    expect(told(same.steps).slice(1)).toEqual(['check 07:00:00 B by x', 'check 07:00:00 A by x']);
    expect(same.report.tracesNotInOrderOfTime).toBe(0);
    const wild = await planReplay([trace({}, did('B', 'x', at('10:00:00')), did('A', 'x', at('09:00:00')))]);
    expect(told(wild.steps).slice(1)).toEqual(['check 07:00:00 A by x', 'check 08:00:00 B by x']);
    expect(wild.report.tracesNotInOrderOfTime).toBe(1);
  });

  it('takes logs of another shape, and reports what was assumed', async () => {
    const plan = await planReplay([
      trace({ channel: 'Brieftaube' }, { attributes: attributes({ 'concept:name': 'A', 'time:timestamp': `${day}09:00:00.1234` }) }),
      trace(
        { 'concept:name': 'twice', startDate: at('09:00:00') },
        { attributes: attributes({ 'concept:name': 'B' }) },
        did('', 'x', at('09:00:00')),
      ),
      trace({ 'concept:name': 'twice' }, did('C', 'unknown', at('09:00:00'))),
      trace({ 'concept:name': 'never' }),
    ]);
    expect(plan.cases.map(({ name, channel }) => `${name} ${channel}`)).toEqual(['unnamed-1 counter', 'twice counter', 'twice counter']);
    expect(plan.unknownPerson).toBe('unknown (2)');
    expect(plan.people).toEqual(['unknown (2)', 'unknown']);
    expect(plan.steps.find((step) => step.kind === 'check' && step.activity === 'B')?.at).toBe('2011-10-11T07:00:00.000Z');
    expect(plan.report).toEqual({
      tracesWithoutName: 1,
      tracesSharingAName: 1,
      tracesWithoutStart: 2,
      tracesWithoutEnd: 3,
      tracesWithoutAnyTime: 1,
      tracesNotInOrderOfTime: 0,
      eventsWithoutActivity: 1,
      eventsWithoutTime: 1,
      eventsWithoutPerson: 2,
      otherTransitions: 0,
      unreadableTimes: 0,
      unreadable: [],
      ownActivities: 0,
      textsWithUnknownSigns: 0,
      textsTooLong: 0,
      timesWithoutOffset: 1,
      timesCutToMilliseconds: 1,
      unknownChannels: new Map([
        ['Brieftaube', 1],
        ['', 2],
      ]),
    });
  });

  it('takes times that no office knew for unreadable, and says which', async () => {
    const plan = await planReplay([
      trace(
        { 'concept:name': 'a' },
        did('A', 'x', '0001-01-01T00:00:00Z'),
        did('B', 'x', at('09:00:00')),
        did('C', 'x', '9999-12-31T23:59:59Z'),
      ),
      trace({ 'concept:name': 'b', startdate: '31.12.2011' }, did('A', 'x', 'gestern')),
    ]);
    expect(plan.steps.map(({ kind, at: when }) => `${kind} ${when}`)).toEqual(
      ['submit', 'check', 'check', 'check'].map((kind) => `${kind} ${day}07:00:00.000Z`),
    );
    expect(plan.report).toMatchObject({
      unreadableTimes: 4,
      unreadable: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'gestern'],
      eventsWithoutTime: 3,
      tracesWithoutAnyTime: 1,
    });
  });

  it('keeps names sign by sign, but for signs that no text may hold, and leaves out what no form takes', async () => {
    const name = ' A\u0308  \u202eb ';
    const plan = await planReplay([
      trace(
        { 'concept:name': name, startdate: at('08:00:00'), channel: 'constructor', 'Zeile\u0085': 'a\nb', lang: 'x'.repeat(20_001) },
        did('Pr\u0080fen', name, at('09:00:00')),
      ),
    ]);
    expect(plan.cases[0]).toMatchObject({ name, attributes: { 'Zeile\uFFFD': 'a\nb' } });
    expect(Object.keys(plan.cases[0]?.attributes ?? {})).not.toContain('lang');
    expect([plan.activities, plan.people]).toEqual([[{ name: 'Pr\uFFFDfen', count: 1 }], [name]]);
    expect(plan.report).toMatchObject({ textsWithUnknownSigns: 2, textsTooLong: 1, unknownChannels: new Map([['constructor', 1]]) });
  });

  it('leaves out what the product recorded itself', async () => {
    const plan = await planReplay([
      trace(
        { 'concept:name': 'a' },
        did('vorgang:case.submitted', 'Portal', at('08:00:00')),
        did('A', 'x', at('09:00:00')),
        did('vorgang:case.closed', 'x', at('10:00:00')),
      ),
    ]);
    expect(plan.activities).toEqual([{ name: 'A', count: 1 }]);
    expect(plan.report.ownActivities).toBe(2);
  });

  it('maps channels by name, ours and whatever is configured', async () => {
    const names = ['Internet', 'Desk', 'Post', 'e-mail', 'Intern', 'PORTAL', 'Balie', 'Mail'];
    const { cases } = await planReplay(
      names.map((channel) => trace({ channel, startdate: at('09:00:00') })),
      { channels: { balie: 'counter' }, unknownChannel: 'internal' },
    );
    expect(cases.map(({ channel }) => channel)).toEqual([
      'portal',
      'counter',
      'post',
      'email',
      'internal',
      'portal',
      'counter',
      'internal',
    ]);
  });

  it('plays completions where there are any, and everything where there are none', async () => {
    const started = did('A', 'x', at('09:00:00'), { 'lifecycle:transition': 'start' });
    const completed = did('A', 'x', at('10:00:00'), { 'lifecycle:transition': 'COMPLETE' });
    const both = await planReplay([trace({}, started, completed)]);
    expect(told(both.steps)).toEqual(['submit 08:00:00', 'check 08:00:00 A by x']);
    expect(both.report.otherTransitions).toBe(1);
    const none = await planReplay([trace({}, started)]);
    expect(told(none.steps)).toEqual(['submit 07:00:00', 'check 07:00:00 A by x']);
  });

  it('whatever the log: every activity once, times never go back, no case is touched before it is in or while closed', async () => {
    const minute = fc.integer({ min: 0, max: 30 }).map((value) => at(`10:${String(value).padStart(2, '0')}:00`));
    const event = fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('x', 'X'), minute).map(([name, who, when]) => did(name, who, when));
    const someTrace = fc
      .tuple(fc.option(minute), fc.option(minute), fc.array(event, { maxLength: 6 }))
      .map(([startdate, enddate, events]) => trace({ ...(startdate && { startdate }), ...(enddate && { enddate }) }, ...events));
    await fc.assert(
      fc.asyncProperty(fc.array(someTrace, { maxLength: 5 }), async (traces) => {
        const { steps, cases } = await planReplay(traces);
        const state = new Map<number, 'open' | 'closed'>();
        let clock = '';
        for (const step of steps) {
          expect(step.at >= clock).toBe(true);
          clock = step.at;
          const before = state.get(step.case);
          expect(before).toBe(step.kind === 'submit' ? undefined : step.kind === 'reopen' ? 'closed' : 'open');
          state.set(step.case, step.kind === 'close' ? 'closed' : 'open');
        }
        expect(state.size).toBe(cases.length);
        expect(steps.filter(({ kind }) => kind === 'check')).toHaveLength(traces.flatMap(({ events }) => events).length);
      }),
    );
  });
});
