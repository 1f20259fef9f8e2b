import {
  apiQuery,
  caseAddress,
  filtersOf,
  isPlain,
  isPlainQueue,
  isSameAddress,
  isSameList,
  offeredSorts,
  toKeep,
  viewSearch,
  withOfferedSort,
  withoutFilters,
} from './listQuery';

describe('the address of a list', () => {
  it('asks the server for all but the view by which one came', () => {
    expect(apiQuery({ queue: 'team', view: 'v', cursor: 'c', service: 'a,b' })).toEqual({ queue: 'team', cursor: 'c', service: 'a,b' });
    expect(apiQuery({})).toEqual({ queue: 'all' });
  });

  it('knows which orders the server offers', () => {
    expect(offeredSorts({ queue: 'team' })[0]).toBe('priority');
    expect(offeredSorts({ queue: 'all' })).toEqual(['-received', 'received']);
    expect(offeredSorts({ status: 'open,closed' })).toEqual(['-received', 'received']);
    // The order that the server takes where none is said stands first.
    expect(offeredSorts({ status: 'open,waiting' })).toEqual(['-received', 'received', 'priority', '-priority', 'due', '-due']);
    // What is closed is on nobody's desk.
    expect(offeredSorts({ assignee: 'me' })).toEqual([...offeredSorts({ status: 'open' }), 'name', '-name', 'follow-up', '-follow-up']);
    expect(offeredSorts({ queue: 'team' })).not.toContain('name');
    expect(offeredSorts({ assignee: 'none' })).toEqual(['-received', 'received']);
    expect(offeredSorts({ inWork: 'true' })[0]).toBe('priority');
  });

  it('drops an order that is not offered any more, and keeps the rest', () => {
    expect(withOfferedSort({ queue: 'all', status: 'closed', sort: 'due' })).toEqual({ queue: 'all', status: 'closed' });
    expect(withOfferedSort({ queue: 'mine', sort: 'due', q: 'x' })).toEqual({ queue: 'mine', sort: 'due', q: 'x' });
  });

  it('tells filters from the place in the list', () => {
    expect(filtersOf({ queue: 'mine', sort: 'due', cursor: 'c', view: 'v', q: 'x', dueTo: '' })).toEqual(['q']);
    expect(isPlain({ queue: 'mine' })).toBe(true);
    expect(isPlain({ queue: 'mine', view: 'none' })).toBe(false);
    expect(isPlain({ queue: 'mine', sort: 'due' })).toBe(false);
    expect(isPlainQueue({ queue: 'mine', view: 'none' })).toBe(true);
    expect(isPlainQueue({ queue: 'mine', view: 'v' })).toBe(false);
  });

  it('takes nothing for a filter that the server does not narrow by', () => {
    const query = { queue: 'mine', page: '99', toString: 'x', q: 'Beagle' };
    expect(filtersOf(query)).toEqual(['q']);
    expect(apiQuery(query)).toEqual({ queue: 'mine', q: 'Beagle' });
    expect(toKeep(query)).toEqual({ queue: 'mine', q: 'Beagle' });
    expect(isPlain({ queue: 'mine', page: '99' })).toBe(true);
  });

  it('keeps filters and order under a name, but not the page', () => {
    const query = { service: 'a', sort: 'due', cursor: 'c', view: 'old' };
    expect(toKeep(query)).toEqual({ queue: 'all', service: 'a', sort: 'due' });
    expect(isSameList(query, { sort: 'due', queue: 'all', service: 'a' })).toBe(true);
    expect(isSameList(query, { queue: 'all', service: 'a' })).toBe(false);
    expect(viewSearch({ id: 'v', query: { queue: 'team', q: 'Müller & Sohn' } })).toBe('queue=team&q=M%C3%BCller+%26+Sohn&view=v');
  });

  it('takes the whole list along to a case, so that one comes back to the same page', () => {
    const address = new URL(caseAddress('id', { queue: 'team', cursor: 'c', q: 'a&b' }), 'https://vorgang');
    expect(address.pathname).toBe('/cases/id');
    expect(Object.fromEntries(new URLSearchParams(address.searchParams.get('from') ?? ''))).toEqual({
      queue: 'team',
      cursor: 'c',
      q: 'a&b',
    });
  });

  it('knows the list again on the way back, also where a figure led to it without naming a queue', () => {
    const figure = '?status=open%2Cwaiting&dueTo=2026-10-24';
    const from =
      new URL(caseAddress('id', Object.fromEntries(new URLSearchParams(figure))), 'https://vorgang').searchParams.get('from') ?? '';
    expect(isSameAddress(figure, `?${from}`)).toBe(true);
    expect(isSameAddress(figure, '?status=open&dueTo=2026-10-24')).toBe(false);
    expect(isSameAddress('?queue=team&cursor=a', '?queue=team')).toBe(false);
  });

  it('is the plain queue once its filters are taken away', () => {
    expect(withoutFilters({ queue: 'team', q: 'x', dueTo: '2026-10-01', sort: 'due', cursor: 'c' })).toEqual({
      q: null,
      dueTo: null,
      queue: 'team',
      view: 'none',
    });
  });
});
