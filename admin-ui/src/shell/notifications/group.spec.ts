import type { Notification } from './api';
import { byDay, targetOf } from './group';

const some = (given: Partial<Notification>): Notification => ({
  id: 'n',
  kind: 'given-to-me',
  at: '2026-03-02T09:00:00Z',
  readAt: null,
  by: null,
  account: null,
  change: null,
  case: null,
  inaccessible: false,
  count: null,
  had: null,
  due: [],
  dueOn: null,
  runId: null,
  outcome: null,
  mailProblem: null,
  person: null,
  team: null,
  services: [],
  task: null,
  ...given,
});
const kase = { id: 'c1', caseNumber: 'HUA-1', applicant: 'A', subject: 's', status: 'open', service: { de: 'd', en: 'e' } };

describe('notifications', () => {
  it('stand together by day, newest first, and what is due apart from what people did', () => {
    const days = byDay(
      [
        some({ id: '3', at: '2026-03-02T09:00:00Z' }),
        some({ id: '2', at: '2026-03-02T06:00:00Z', kind: 'due' }),
        some({ id: '1', at: '2026-03-01T09:00:00Z' }),
      ],
      (at) => at.slice(0, 10),
    );
    expect(days.map(({ day, news, due }) => [day, news.map((n) => n.id), due.map((n) => n.id)])).toEqual([
      ['2026-03-02', ['3'], ['2']],
      ['2026-03-01', ['1'], []],
    ]);
  });

  it('lead to the case, to one’s queue where it is about several, and nowhere where one may not look', () => {
    expect(targetOf(some({ case: kase }))).toBe('/cases/c1');
    expect(targetOf(some({ count: 12 }))).toBe('/cases?queue=mine');
    expect(targetOf(some({ inaccessible: true }))).toBeNull();
    expect(targetOf(some({ kind: 'bulk-finished', runId: 'r' }))).toBeNull();
  });
});
