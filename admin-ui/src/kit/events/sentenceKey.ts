import type { TimelineEntry } from '../api/types';

/** The key of an event's sentence. Mostly it is that of the kind; another one where a value that the sentence names is missing. */
export function sentenceKey({ kind, data }: Pick<TimelineEntry, 'kind' | 'data'>): string {
  if (kind === 'case.letter-available') return data['handed'] === true ? 'eventVariant.letterHanded' : 'eventVariant.letterAtPortal';
  if (kind === 'case.information-requested' && data['hearing'] !== undefined) return 'eventVariant.heard';
  if (kind === 'case.request-expired' && data['hearing'] === true) return 'eventVariant.hearingExpired';
  if (kind === 'case.letter-recalled' && data['because'] === 'answered') return 'eventVariant.letterNotNeeded';
  if (kind === 'case.decided' && data['approvedBy'] === null) return 'eventVariant.decidedAlone';
  if (kind === 'case.assigned' && data['from'] === null) return 'eventVariant.assignedFromQueue';
  if (kind === 'case.assigned' && data['to'] === null) return 'eventVariant.assignedToQueue';
  if (kind === 'case.continued' && data['on'] !== 'application') return 'eventVariant.continuedHere';
  if (kind === 'case.proposal-returned' && data['to'] === null) return 'eventVariant.returnedToTeam';
  if (kind === 'case.follow-up-set' && data['on'] === null) return 'eventVariant.followUpCleared';
  if ((kind === 'case.request-answered' || kind === 'case.post-received') && data['recorded'])
    return `eventVariant.${kind === 'case.post-received' ? 'postRecorded' : data['partial'] ? 'answerRecordedInPart' : 'answerRecorded'}`;
  if (kind === 'case.check-recorded' && data['status'] === 'open') return 'eventVariant.checkReopened';
  return `event.${kind}`;
}
