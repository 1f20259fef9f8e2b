import { sentenceKey } from './sentenceKey';

describe('events as sentences', () => {
  it('are told by their kind', () => {
    expect(sentenceKey({ kind: 'case.claimed', data: {} })).toBe('event.case.claimed');
    expect(sentenceKey({ kind: 'case.decided', data: { approvedBy: { id: 'a', name: 'A' } } })).toBe('event.case.decided');
  });

  it('never name a dash where nobody was', () => {
    expect(sentenceKey({ kind: 'case.decided', data: { approvedBy: null } })).toBe('eventVariant.decidedAlone');
    expect(sentenceKey({ kind: 'case.letter-available', data: { handed: true } })).toBe('eventVariant.letterHanded');
    expect(sentenceKey({ kind: 'case.letter-available', data: {} })).toBe('eventVariant.letterAtPortal');
    expect(sentenceKey({ kind: 'case.information-requested', data: { hearing: { kind: 'reject' } } })).toBe('eventVariant.heard');
    expect(sentenceKey({ kind: 'case.letter-recalled', data: { because: 'answered' } })).toBe('eventVariant.letterNotNeeded');
    expect(sentenceKey({ kind: 'case.request-expired', data: { hearing: true } })).toBe('eventVariant.hearingExpired');
    expect(sentenceKey({ kind: 'case.assigned', data: { from: null, to: { name: 'B' } } })).toBe('eventVariant.assignedFromQueue');
    expect(sentenceKey({ kind: 'case.assigned', data: { from: { name: 'A' }, to: null } })).toBe('eventVariant.assignedToQueue');
    expect(sentenceKey({ kind: 'case.proposal-returned', data: { to: null } })).toBe('eventVariant.returnedToTeam');
    expect(sentenceKey({ kind: 'case.follow-up-set', data: { on: null } })).toBe('eventVariant.followUpCleared');
    expect(sentenceKey({ kind: 'case.check-recorded', data: { status: 'open', before: 'passed' } })).toBe('eventVariant.checkReopened');
  });
});
