import { figuresOfDay, figuresOfLog } from './figures-from-log.mjs';
import { tracesIn } from './read-log.mjs';

const kase = (fields: Record<string, string>, ...times: string[]): string =>
  `<trace>${Object.entries(fields)
    .map(([key, value]) => `<string key="${key}" value="${value}"/>`)
    .join('')}${times
    .map((at, index) => `<event><string key="concept:name" value="A${index}"/><date key="time:timestamp" value="${at}"/></event>`)
    .join('')}</trace>`;

const traces = tracesIn(
  `<log>${[
    // 23:30 in UTC is the next day in Düren.
    kase({ channel: 'Internet', startdate: '2011-05-11T23:30:00Z', enddate: '2011-05-12T21:59:59.999Z' }),
    kase({ channel: 'Desk', startdate: '2011-05-12T08:00:00+02:00', enddate: '2011-05-12T22:00:00Z' }),
    kase({ channel: 'Internet', startdate: '2011-05-12T08:00:00+02:00' }, '2011-05-12T09:00:00+02:00'),
    // Received by its first activity; worked on after its end: closed is when it closed first.
    kase({ channel: 'Post', enddate: '2011-05-12T10:00:00+02:00' }, '2011-05-10T09:00:00+02:00', '2011-05-20T09:00:00+02:00'),
  ].join('')}</log>`,
);

describe('figures out of the log alone', () => {
  it('counts the days of Düren, received by the start date, closed by the first end', () => {
    expect(figuresOfDay(traces, '2011-05-12')).toEqual({
      day: '2011-05-12',
      received: 3,
      receivedOnline: 2,
      receivedByChannel: { Internet: 2, Desk: 1 },
      closed: 2,
      receivedUntil: 4,
      closedUntil: 2,
      open: 2,
      activities: 1,
    });
    expect(figuresOfDay(traces, '2011-05-13')).toMatchObject({ received: 0, closed: 1, open: 1 });
    expect(figuresOfDay(traces, '2011-05-10')).toMatchObject({ received: 1, closed: 0, open: 1 });
  });

  it('says the online share in per cent', () => {
    expect(figuresOfLog(traces)).toMatchObject({ cases: 4, online: 2, onlineShare: 50, open: 1, goOnAfterTheEnd: 1 });
    expect(figuresOfLog([])).toMatchObject({ cases: 0, onlineShare: null });
  });
});
