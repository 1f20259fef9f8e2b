import type { PassingEvent } from '@vorgang/event-log';
import { newId } from '@vorgang/platform';
import { bulkNewsOf } from './bulk-news.js';

const [weber, klein, run, other] = [newId(), newId(), newId(), newId()];

function event(kind: string, given: Partial<PassingEvent>): PassingEvent {
  return {
    id: newId(),
    kind,
    caseId: null,
    stream: { kind: 'case', id: newId(), position: 1 },
    occurredAt: new Date(0),
    data: {},
    actor: { kind: 'staff', id: weber, name: 'Weber' },
    requestId: 'r-1',
    ...given,
  };
}
const ofRun = (kind: string, id = run) =>
  event(kind, {
    stream: { kind: 'bulk-run', id, position: 1 },
    data: { staffId: weber },
    actor: { kind: 'system', id: 'system', name: 'bulk:run' },
  });
const inRun = (id = run, who = weber) =>
  event('case.note-added', { requestId: `bulk:${id}`, actor: { kind: 'staff', id: who, name: 'x' } });

describe('what the live stream tells of bulk runs', () => {
  it('is when they begin and end, and once that they go on, however many cases were changed', () => {
    expect(bulkNewsOf([ofRun('bulk.started'), inRun(), inRun(), inRun(), ofRun('bulk.finished')])).toEqual([
      { authorId: weber, message: { runId: run, news: 'started' } },
      { authorId: weber, message: { runId: run, news: 'progress' } },
      { authorId: weber, message: { runId: run, news: 'ended' } },
    ]);
    expect(bulkNewsOf([ofRun('bulk.stopped'), ofRun('bulk.undone')]).map((one) => one.message.news)).toEqual(['ended', 'undone']);
    expect(bulkNewsOf([inRun(), inRun(other)]).map((one) => one.message.runId)).toEqual([run, other]);
  });

  it('follows from what people refuse to be done, too', () => {
    expect(
      bulkNewsOf([event('attempt.refused', { requestId: `bulk:${run}`, stream: { kind: 'attempt', id: newId(), position: 1 } })]),
    ).toHaveLength(1);
  });

  it('is for the one who acts: a made-up request number reaches nobody else', () => {
    expect(bulkNewsOf([inRun(run, klein)])).toEqual([{ authorId: klein, message: { runId: run, news: 'progress' } }]);
    expect(
      bulkNewsOf([
        event('case.claimed', { requestId: 'bulk:nonsense' }),
        event('case.claimed', {}),
        event('case.expired', { requestId: `bulk:${run}`, actor: { kind: 'system', id: 'system', name: 'job' } }),
      ]),
    ).toEqual([]);
  });
});
