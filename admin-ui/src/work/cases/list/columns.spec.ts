import { moved, sameColumns, validColumns } from './columns';

describe('the columns of a list', () => {
  it('are the usual ones where nobody has chosen', () => {
    expect(validColumns(null, 'overdue')).toContain('assignee');
    // Whose they are needs no column among one's own.
    expect(validColumns(null, 'mine')).not.toContain('assignee');
    expect(validColumns([], 'follow-ups')).toContain('followUp');
    expect(validColumns([], 'to-approve')).toEqual(['caseNumber', 'subject', 'decision', 'amount', 'because', 'dueOn']);
  });

  it('always tell which case it is, and leave out what this version does not know', () => {
    expect(validColumns(['dueOn', 'moonPhase', 'dueOn'], 'team')).toEqual(['caseNumber', 'dueOn']);
    expect(validColumns(['dueOn', 'caseNumber'], 'team')).toEqual(['dueOn', 'caseNumber']);
  });

  it('move by one place and stop at the ends', () => {
    expect(moved(['caseNumber', 'subject', 'dueOn'], 'dueOn', -1)).toEqual(['caseNumber', 'dueOn', 'subject']);
    expect(moved(['caseNumber', 'subject'], 'caseNumber', -1)).toEqual(['caseNumber', 'subject']);
    expect(moved(['caseNumber', 'subject'], 'subject', 1)).toEqual(['caseNumber', 'subject']);
  });

  it('are the same whether chosen or usual', () => {
    expect(sameColumns(null, [...validColumns(null, 'team')], 'team')).toBe(true);
    expect(sameColumns(null, ['caseNumber', 'dueOn'], 'team')).toBe(false);
  });
});
