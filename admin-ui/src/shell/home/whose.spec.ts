import { whoseQueue } from './whose';

describe('a tile of the start page', () => {
  it('says whose cases it counts', () => {
    expect(whoseQueue('mine', 1)).toBe('mine');
    expect(whoseQueue('tasks', 1)).toBe('mine');
    expect(whoseQueue('follow-ups', 1)).toBe('mineOrFree');
    expect(whoseQueue('to-approve', 1)).toBe('toSign');
    expect(whoseQueue('overdue', 1)).toBe('team');
  });

  it('does not speak of the team of somebody who sees several, or is in none', () => {
    expect(whoseQueue('overdue', 2)).toBe('all');
    expect(whoseQueue('overdue', 0)).toBe('all');
  });
});
