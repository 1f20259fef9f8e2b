import { usualColumns } from './columns';
import { headSort } from './headSort';

describe('the head of a column', () => {
  const own = usualColumns('mine');
  const clicks = (key: 'dueOn' | 'receivedAt' | 'subject' | 'priority', query: Record<string, string>, times: number) => {
    const seen: (string | null)[] = [];
    let sort: string | null = null;
    for (let i = 0; i < times; i++) {
      sort = headSort(key, own, sort === null ? query : { ...query, sort })?.next ?? null;
      seen.push(sort);
    }
    return seen;
  };

  it('sorts up, down, and back to the order of the queue', () => {
    expect(clicks('dueOn', { queue: 'mine' }, 4)).toEqual(['due', '-due', null, 'due']);
    expect(clicks('subject', { queue: 'mine' }, 3)).toEqual(['name', '-name', null]);
  });

  it('has two ways where one of them is the order of the list', () => {
    expect(headSort('receivedAt', own, { queue: 'all' })).toEqual({ direction: 'descending', next: 'received' });
    expect(clicks('receivedAt', { queue: 'all' }, 3)).toEqual(['received', null, 'received']);
    expect(headSort('priority', own, { queue: 'mine' })).toEqual({ direction: 'descending', next: '-priority' });
  });

  it('sorts nothing that the server could not', () => {
    expect(headSort('dueOn', own, { queue: 'all' })).toBeNull();
    expect(headSort('subject', own, { queue: 'team' })).toBeNull();
    expect(headSort('status', own, { queue: 'mine' })).toBeNull();
    expect(headSort('subject', own, { queue: 'all', assignee: 'me' })).toEqual({ direction: null, next: 'name' });
  });

  it('sorts names where they stand', () => {
    expect(headSort('subject', [...own, 'applicant'], { queue: 'mine' })).toBeNull();
    expect(headSort('applicant', [...own, 'applicant'], { queue: 'mine', sort: 'name' })).toEqual({
      direction: 'ascending',
      next: '-name',
    });
  });
});
