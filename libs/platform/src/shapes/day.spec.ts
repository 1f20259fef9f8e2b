import { runInContext } from '../context.js';
import { graceMinutes, day, instant, isInstant } from './index.js';
import { codesOf, faultsIn } from './shapes.given.js';

/** Runs the work as a request of this moment. */
const at = (now: string, work: () => void) => runInContext({ requestId: 'r', locale: 'de', clock: { now: () => new Date(now) } }, work);

const past = { when: 'past' } as const;
const ahead = { when: 'ahead' } as const;

describe('a day that comes in', () => {
  it.each(['1800-01-01', '1937-04-30', '2024-02-29', '2026-03-29', '2999-12-31'])('may be %s', (value) => {
    expect(day().parse(value)).toBe(value);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260301',
    '01.03.2026',
    '0000-01-01',
    '02026-01-01',
    '+275760-09-13',
    '-000001-01-01',
    '2026-03-01T00:00:00Z',
    ' 2026-03-01',
    'today',
    '',
    17,
    null,
    undefined,
    {},
    [],
    true,
  ])('is a day of the calendar, as ISO 8601 has it: not %j', (value) => {
    expect(codesOf(day(), value)).toEqual(['input.not-a-day']);
  });

  it.each(['1000-01-01', '1799-12-31', '3000-01-01', '9999-12-31'])('is a day that somebody lives in: not %s', (value) => {
    expect(codesOf(day(), value)).toEqual(['input.day-out-of-range']);
  });

  it('lies not in the future where it tells of what has happened, and the day is that of Berlin', () => {
    // 23:49:59 and 23:50 in Berlin: ten minutes later, on a clock that is ahead of ours, the next day has begun.
    at('2026-03-02T22:49:59Z', () => {
      expect(day(past).parse('2026-03-02')).toBe('2026-03-02');
      expect(codesOf(day(past), '2026-03-03')).toEqual(['input.in-the-future']);
    });
    at('2026-03-02T22:50:00Z', () => {
      expect(day(past).parse('2026-03-03')).toBe('2026-03-03');
      expect(codesOf(day(past), '2026-03-04')).toEqual(['input.in-the-future']);
    });
  });

  it('may lie in the future where it tells of what is to come', () => {
    at('2026-03-02T09:00:00Z', () => expect(day().parse('2026-03-03')).toBe('2026-03-03'));
  });

  it('has not passed where it tells of what is planned; ten minutes after midnight yesterday still counts', () => {
    at('2026-03-01T23:10:00Z', () => {
      for (const planned of ['2026-03-02', '2999-12-31']) expect(day(ahead).parse(planned)).toBe(planned);
      expect(faultsIn(day(ahead), '2026-03-01')).toEqual([
        { pointer: '', code: 'input.in-the-past', detail: expect.stringContaining('has passed') },
      ]);
      expect(codesOf(day(ahead), '1800-01-01')).toEqual(['input.in-the-past']);
    });
    at('2026-03-01T23:09:59Z', () => {
      expect(day(ahead).parse('2026-03-01')).toBe('2026-03-01');
      expect(codesOf(day(ahead), '2026-02-28')).toEqual(['input.in-the-past']);
    });
  });

  it('is held to the years alone where there is no clock, as in a job or a tool', () => {
    expect(day(past).parse('2999-12-31')).toBe('2999-12-31');
    expect(day(ahead).parse('1800-01-01')).toBe('1800-01-01');
    runInContext({ requestId: 'r', locale: 'de' }, () => expect(day(past).parse('2999-12-31')).toBe('2999-12-31'));
    expect(codesOf(day(past), '3000-01-01')).toEqual(['input.day-out-of-range']);
  });

  it('tells a portal what it would take', () => {
    at('2026-03-02T09:00:00Z', () => {
      expect(faultsIn(day(), 'today')).toEqual([{ pointer: '', code: 'input.not-a-day', detail: expect.stringContaining('YYYY-MM-DD') }]);
      expect(faultsIn(day(), '3000-01-01')).toMatchObject([{ detail: expect.stringContaining('1800-01-01 to 2999-12-31') }]);
      expect(faultsIn(day(past), '2026-03-03')).toMatchObject([{ detail: expect.stringContaining('in the future') }]);
    });
  });
});

describe('an instant that comes in', () => {
  it.each([
    '2026-03-02T09:00:00Z',
    '2026-03-02T10:00:00+01:00',
    '2026-03-02T09:00:00.123456Z',
    '2024-02-29T00:00:00Z',
    '1985-04-12T23:20:50.52Z',
    '1996-12-19T16:39:57-08:00',
  ])('is written by RFC 3339: %s', (value) => {
    expect(instant().parse(value)).toBe(value);
    expect(isInstant(value)).toBe(true);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-03-02',
    '2026-03-02T09:00Z',
    '2026-03-02T09:00:00',
    '2026-03-02 09:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:00:00+0100',
    '2026-03-02T09:00:00+24:00',
    '1772442000',
    'gestern',
    '',
  ])('is not %j', (value) => {
    expect(codesOf(instant(), value)).toEqual(['input.invalid-format']);
    expect(isInstant(value)).toBe(false);
  });

  it.each([17, null, {}, [], true])('is a text: not %j', (value) => {
    expect(codesOf(instant(), value)).toEqual(['input.invalid-type']);
  });

  it.each(['1800-01-02T00:00:00Z', '2999-12-30T23:59:59.999Z', '2999-12-31T00:59:59+01:00'])(
    'lies within the years of the days: %s',
    (value) => {
      expect(instant().parse(value)).toBe(value);
    },
  );

  it.each([
    '0000-01-01T00:00:00Z',
    '0999-01-01T00:00:00Z',
    '1800-01-01T23:59:59.999Z',
    '2999-12-31T00:00:00Z',
    '2999-12-31T23:00:00Z',
    '9999-12-31T23:59:59-12:00',
  ])('lies not beyond them: %s', (value) => {
    expect(faultsIn(instant(), value)).toEqual([
      { pointer: '', code: 'input.day-out-of-range', detail: expect.stringContaining('1800 to 2999') },
    ]);
    expect(isInstant(value)).toBe(false);
  });

  it('is at most ten minutes ahead of our clock where it tells of what has happened', () => {
    expect(graceMinutes).toBe(10);
    at('2026-03-02T22:55:00Z', () => {
      for (const taken of ['2026-03-02T23:05:00Z', '2026-03-03T00:05:00+01:00']) expect(instant(past).parse(taken)).toBe(taken);
      expect(faultsIn(instant(past), '2026-03-02T23:05:00.001Z')).toEqual([
        { pointer: '', code: 'input.in-the-future', detail: expect.stringContaining('in the future') },
      ]);
      expect(instant().parse('2026-03-02T23:05:00.001Z')).toBe('2026-03-02T23:05:00.001Z');
    });
  });

  it('may be any of these years where there is no clock', () => {
    expect(instant(past).parse('2999-01-01T00:00:00Z')).toBe('2999-01-01T00:00:00Z');
    runInContext({ requestId: 'r', locale: 'de' }, () => expect(codesOf(instant(past), '2999-01-01T00:00:00Z')).toEqual([]));
  });
});
