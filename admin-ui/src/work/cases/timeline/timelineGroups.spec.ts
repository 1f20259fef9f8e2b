import { topicOf } from '@vorgang/words';
import { countKinds, timelineDays } from './timelineGroups';

const entry = (kind: string, at: string) => ({ kind, at });
const dayOf = (instant: string): string => instant.slice(0, 10);
const entries = [
  entry('case.letter-sent', '2026-03-03T10:01:00Z'),
  entry('case.decided', '2026-03-03T10:00:00Z'),
  entry('case.note-added', '2026-03-03T09:00:00Z'),
  entry('case.claimed', '2026-03-02T09:00:00Z'),
  entry('case.submitted', '2026-03-02T08:00:00Z'),
];

describe('the timeline of a case', () => {
  it('begins with the newest, by day', () => {
    expect(timelineDays(entries, dayOf).map(({ day, entries: ofDay }) => [day, ofDay.map(({ kind }) => kind)])).toEqual([
      ['2026-03-03', ['case.letter-sent', 'case.decided', 'case.note-added']],
      ['2026-03-02', ['case.claimed', 'case.submitted']],
    ]);
  });

  it('counts what there is of each kind, also of kinds that nobody has sorted', () => {
    expect(Object.fromEntries(countKinds(entries))).toEqual({ citizen: 1, people: 1, notes: 1, decisions: 1, letters: 1 });
    expect(topicOf('case.something-new')).toBe('changes');
    expect(topicOf('attempt.refused')).toBe('refused');
  });
});
