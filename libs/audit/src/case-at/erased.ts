import { asCaseEvent, isCaseEventKind, type CaseEventKind, type RecordedCaseEvent } from '@vorgang/cases';
import type { RecordedEvent } from '@vorgang/event-log';

/** What stands in the place of an erased personal part, so that the case can still be folded. */
const markers: { readonly [K in CaseEventKind]?: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> } = {
  'case.submitted': (data) => ({ applicant: {}, form: {}, replyChannel: { kind: data['replyKind'] }, attachments: [], subject: '', search: {} }),
  'case.checked-automatically': () => ({ reasons: {} }),
  'case.assigned': () => ({ comment: '' }),
  'case.follow-up-set': () => ({ note: '' }),
  'case.note-added': () => ({ text: '' }),
  'case.check-recorded': () => ({ finding: '' }),
  'case.data-corrected': () => ({ corrections: [], reason: '', subject: '', search: {} }),
  'case.information-requested': () => ({ text: '' }),
  'case.request-answered': () => ({ message: '', attachments: [] }),
  'case.decision-proposed': () => ({ explanation: '', details: {} }),
  'case.proposal-returned': () => ({ comment: '' }),
  'case.withdrawn': () => ({ reason: '' }),
  'case.reopened': () => ({ reason: '' }),
};

/** A recorded event as the fold takes it; erased personal parts are empty, and never an error. */
export function foldable(event: RecordedEvent): RecordedCaseEvent {
  if (!event.erased || !isCaseEventKind(event.kind)) return asCaseEvent(event);
  const marker = markers[event.kind];
  return asCaseEvent(marker ? { ...event, personal: marker(event.data) } : event);
}
