import { missingFrom, newcomers, shownFor, updated, updatedOf, whyLeft } from './liveRows';

interface Item {
  readonly id: string;
  readonly subject: string;
}
const item = (id: string, subject = id): Item => ({ id, subject });
const shown = shownFor([item('a'), item('b'), item('c')]);

describe('a page while others work', () => {
  it('changes rows in place and keeps their order, whatever the server’s order is now', () => {
    const fresh = { items: [item('c'), item('a', 'neu'), item('b')], next: null };
    expect(missingFrom(shown, fresh)).toEqual([]);
    expect(updated(shown, fresh, [], []).map((row) => [row.item.subject, row.state])).toEqual([
      ['neu', 'here'],
      ['b', 'here'],
      ['c', 'here'],
    ]);
  });

  it('keeps what left the list where it stood, with what became of it', () => {
    const fresh = { items: [item('a'), item('c')], next: null };
    expect(missingFrom(shown, fresh)).toEqual(['b']);
    expect(updated(shown, fresh, [], [item('b', 'erledigt')]).map((row) => [row.item.subject, row.state])).toEqual([
      ['a', 'here'],
      ['erledigt', 'left'],
      ['c', 'here'],
    ]);
    // Nobody learns what became of a case that they may not read any more.
    expect(updated(shown, fresh, [], [])[1]).toEqual({ item: item('b'), state: 'gone' });
  });

  it('does not take for gone what newer cases have pushed to the next page', () => {
    const fresh = { items: [item('new'), item('a'), item('b')], next: 'cursor' };
    expect(missingFrom(shown, fresh)).toEqual(['c']);
    expect(updated(shown, fresh, [item('c')], []).map((row) => row.state)).toEqual(['here', 'here', 'here']);
    expect(newcomers(shown, fresh).map((one) => one.id)).toEqual(['new']);
  });

  it('does not take for new what moves up from the next page', () => {
    expect(newcomers(shown, { items: [item('a'), item('c'), item('d')], next: 'cursor' })).toEqual([]);
    // Where there is no next page, what stands at the end is new.
    expect(newcomers(shown, { items: [item('a'), item('b'), item('c'), item('d')], next: null })).toEqual([item('d')]);
    expect(newcomers(shownFor<Item>([]), { items: [item('x')], next: null })).toEqual([item('x')]);
  });

  it('changes only the rows that were looked at again', () => {
    const rows = updatedOf(shown, ['a', 'b'], [item('a', 'neu')], [item('b', 'erledigt')]);
    expect(rows.map((row) => [row.item.subject, row.state])).toEqual([
      ['neu', 'here'],
      ['erledigt', 'left'],
      ['c', 'here'],
    ]);
  });

  it('says why a case left: taken, decided, free again', () => {
    const anna = { id: 'anna', name: 'Anna Weber' };
    const open = { status: 'open', outcome: null, assignee: null };
    expect(whyLeft(open, { ...open, assignee: anna }, 'bert')).toEqual({ why: 'taken', name: 'Anna Weber' });
    expect(whyLeft(open, { ...open, assignee: anna }, 'anna')).toEqual({ why: 'mine' });
    expect(whyLeft({ ...open, assignee: anna }, { status: 'closed', outcome: 'granted', assignee: anna }, 'anna')).toEqual({
      why: 'closed',
    });
    expect(whyLeft({ ...open, assignee: anna }, open, 'anna')).toEqual({ why: 'free' });
    expect(whyLeft(open, open, 'anna')).toEqual({ why: 'other' });
  });
});
