import { nextTour } from './tourState';

describe('the tour that is offered', () => {
  it('is that of a role which the person has and was not shown yet, the work before the administration', () => {
    expect(nextTour(['administrator', 'clerk'], [])).toBe('clerk');
    expect(nextTour(['administrator', 'clerk'], ['clerk'])).toBe('administrator');
    expect(nextTour(['clerk'], ['clerk'])).toBeNull();
    expect(nextTour([], [])).toBeNull();
  });
});
