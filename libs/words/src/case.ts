import type { CaseEventWords } from './event-words.js';
import type { Words } from './word.js';

/**
 * What can be done with a case, under the one name that button, right, refused attempt and diagram share. The event that
 * follows has the same noun.
 */
export const actionWords = {
  claim: { de: 'Übernehmen', en: 'Claim' },
  'take-over': { de: 'Von Abwesenden übernehmen', en: 'Take over from an absent colleague' },
  release: { de: 'In den Teamkorb zurücklegen', en: 'Put back into the team queue' },
  assign: { de: 'Übergeben', en: 'Hand over' },
  'set-priority': { de: 'Priorität setzen', en: 'Set priority' },
  'set-follow-up': { de: 'Wiedervorlage setzen', en: 'Set follow-up' },
  'add-note': { de: 'Vermerk schreiben', en: 'Write a note' },
  'record-check': { de: 'Prüfung erfassen', en: 'Record a check' },
  'correct-data': { de: 'Angaben berichtigen', en: 'Correct data' },
  'request-information': { de: 'Nachfordern', en: 'Request information' },
  'propose-decision': { de: 'Entscheidung vorschlagen', en: 'Propose a decision' },
  'withdraw-proposal': { de: 'Vorschlag zurückziehen', en: 'Withdraw proposal' },
  approve: { de: 'Zeichnen', en: 'Sign' },
  'return-proposal': { de: 'Vorschlag zurückgeben', en: 'Return proposal' },
  'record-withdrawal': { de: 'Antragsrücknahme erfassen', en: 'Record withdrawal of the application' },
  close: { de: 'Abschließen', en: 'Close' },
  reopen: { de: 'Wieder aufnehmen', en: 'Reopen' },
  'record-payment': { de: 'Zahlung buchen', en: 'Record payment' },
  'record-refund': { de: 'Erstattung buchen', en: 'Record refund' },
  'undo-refund': { de: 'Erstattung zurücknehmen', en: 'Undo refund' },
  'deal-with-post': { de: 'Nachtrag erledigen', en: 'Deal with late post' },
  'retry-delivery': { de: 'Zustellung wiederholen', en: 'Retry delivery' },
  'deliver-by-post': { de: 'Per Post zustellen', en: 'Deliver by post' },
  'answer-request': { de: 'Auf die Nachforderung antworten', en: 'Answer the request' },
  'report-payment': { de: 'Zahlung melden', en: 'Report payment' },
  remind: { de: 'Erinnern', en: 'Remind' },
  'expire-request': { de: 'Nachforderung ablaufen lassen', en: 'Let the request expire' },
  'file-letter': { de: 'Schreiben zur Akte nehmen', en: 'File the letter' },
  'note-delivery': { de: 'Zustellung vermerken', en: 'Note the delivery' },
  'batch-letter': { de: 'In Druckstapel nehmen', en: 'Take into print batch' },
  'confirm-posted': { de: 'Versand bestätigen', en: 'Confirm posting' },
} as const satisfies Words;

/** What happens to a case. Where an action causes the event, both share a noun. */
export const caseEventWords = {
  'case.submitted': {
    de: 'Eingang',
    en: 'Submission',
    about: 'citizen',
    told: { de: 'Eingang per %{channel}.', en: 'Received by %{channel}.' },
  },
  'case.checked-automatically': {
    de: 'Automatische Prüfung',
    en: 'Automatic check',
    about: 'checks',
    told: { de: 'Automatische Prüfungen durchgeführt.', en: 'The automatic checks ran.' },
  },
  'case.claimed': {
    de: 'Übernahme',
    en: 'Claim',
    about: 'people',
    told: { de: '%{by} hat den Vorgang übernommen.', en: '%{by} claimed the case.' },
  },
  'case.released': {
    de: 'In den Teamkorb zurückgelegt',
    en: 'Put back into the team queue',
    about: 'people',
    told: { de: '%{by} hat den Vorgang in den Teamkorb zurückgelegt.', en: '%{by} put the case back into the team queue.' },
  },
  'case.assigned': {
    de: 'Übergabe',
    en: 'Hand-over',
    about: 'people',
    told: { de: '%{by} hat den Vorgang übergeben: von %{from} an %{to}.', en: '%{by} handed the case over: from %{from} to %{to}.' },
  },
  'case.priority-set': {
    de: 'Priorität gesetzt',
    en: 'Priority set',
    about: 'changes',
    told: { de: '%{by} hat die Priorität gesetzt: von „%{from}“ auf „%{to}“.', en: '%{by} set the priority: from “%{from}” to “%{to}”.' },
  },
  'case.follow-up-set': {
    de: 'Wiedervorlage gesetzt',
    en: 'Follow-up set',
    about: 'changes',
    told: { de: '%{by} hat die Wiedervorlage gesetzt: %{on}.', en: '%{by} set the follow-up: %{on}.' },
  },
  'case.note-added': {
    de: 'Vermerk',
    en: 'Note',
    about: 'notes',
    told: { de: '%{by} hat einen Vermerk geschrieben.', en: '%{by} wrote a note.' },
  },
  'case.check-recorded': {
    de: 'Prüfung erfasst',
    en: 'Check recorded',
    about: 'checks',
    told: { de: '%{by} hat eine Prüfung erfasst: %{check} – %{status}.', en: '%{by} recorded a check: %{check} – %{status}.' },
  },
  'case.data-corrected': {
    de: 'Angaben berichtigt',
    en: 'Data corrected',
    about: 'changes',
    told: { de: '%{by} hat Angaben berichtigt.', en: '%{by} corrected data.' },
  },
  'case.information-requested': {
    de: 'Nachforderung',
    en: 'Request for information',
    about: 'citizen',
    told: {
      de: '%{by} hat nachgefordert; Antwort erbeten bis %{answerBy}. Die Frist ruht.',
      en: '%{by} requested information; an answer is wanted by %{answerBy}. The deadline is paused.',
    },
  },
  'case.reminded': {
    de: 'Erinnerung',
    en: 'Reminder',
    about: 'citizen',
    told: { de: 'Eine Erinnerung an die Nachforderung wird versandt.', en: 'A reminder of the request is being sent.' },
  },
  'case.request-expired': {
    de: 'Nachforderung abgelaufen',
    en: 'Request expired',
    about: 'citizen',
    told: {
      de: 'Die Nachforderung blieb ohne Antwort. Die Frist läuft wieder.',
      en: 'The request was not answered. The deadline is running again.',
    },
  },
  'case.request-answered': {
    de: 'Antwort auf die Nachforderung',
    en: 'Answer to the request',
    about: 'citizen',
    told: { de: 'Antwort auf die Nachforderung eingegangen.', en: 'An answer to the request has come in.' },
  },
  'case.post-received': {
    de: 'Nachtrag',
    en: 'Late post',
    about: 'citizen',
    told: { de: 'Nachtrag eingegangen.', en: 'Late post received.' },
  },
  'case.post-dealt-with': {
    de: 'Nachtrag erledigt',
    en: 'Late post dealt with',
    about: 'citizen',
    told: { de: '%{by} hat den Nachtrag erledigt: %{note}', en: '%{by} has dealt with the late post: %{note}' },
  },
  'case.decision-proposed': {
    de: 'Entscheidungsvorschlag',
    en: 'Proposed decision',
    about: 'decisions',
    told: {
      de: '%{by} hat eine Entscheidung vorgeschlagen: %{kind}, Gebühr %{feeCents}.',
      en: '%{by} proposed a decision: %{kind}, fee %{feeCents}.',
    },
  },
  'case.proposal-withdrawn': {
    de: 'Vorschlag zurückgezogen',
    en: 'Proposal withdrawn',
    about: 'decisions',
    told: { de: '%{by} hat den Vorschlag zurückgezogen.', en: '%{by} withdrew the proposal.' },
  },
  'case.proposal-returned': {
    de: 'Vorschlag zurückgegeben',
    en: 'Proposal returned',
    about: 'decisions',
    told: { de: '%{by} hat den Vorschlag an %{to} zurückgegeben.', en: '%{by} returned the proposal to %{to}.' },
  },
  'case.decided': {
    de: 'Entscheidung',
    en: 'Decision',
    about: 'decisions',
    told: {
      de: 'Entschieden: %{kind}. Vorgeschlagen von %{proposedBy}, gezeichnet von %{approvedBy}.',
      en: 'Decided: %{kind}. Proposed by %{proposedBy}, signed by %{approvedBy}.',
    },
  },
  'case.payment-recorded': {
    de: 'Zahlung gebucht',
    en: 'Payment recorded',
    about: 'citizen',
    told: { de: 'Zahlung gebucht: %{cents} (%{via}, %{reference}).', en: 'Payment recorded: %{cents} (%{via}, %{reference}).' },
  },
  'case.refund-recorded': {
    de: 'Erstattung gebucht',
    en: 'Refund recorded',
    about: 'citizen',
    told: {
      de: '%{by} hat eine Erstattung gebucht: %{cents} am %{on} (%{method}, %{reference}).',
      en: '%{by} recorded a refund: %{cents} on %{on} (%{method}, %{reference}).',
    },
  },
  'case.refund-undone': {
    de: 'Erstattung zurückgenommen',
    en: 'Refund undone',
    about: 'citizen',
    told: { de: '%{by} hat eine Erstattung von %{cents} zurückgenommen: %{reason}', en: '%{by} undid a refund of %{cents}: %{reason}' },
  },
  'case.letter-ordered': {
    de: 'Schreiben in Auftrag gegeben',
    en: 'Letter ordered',
    about: 'letters',
    told: { de: 'Ein Schreiben wird erstellt (%{way}).', en: 'A letter is being written (%{way}).' },
  },
  'case.letter-written': {
    de: 'Schreiben erstellt',
    en: 'Letter written',
    about: 'letters',
    told: { de: 'Das Schreiben wurde erstellt und zur Akte genommen.', en: 'The letter was written and filed.' },
  },
  'case.letter-available': {
    de: 'Schreiben im Portal bereitgestellt',
    en: 'Letter available at the portal',
    about: 'letters',
    told: { de: 'Das Schreiben ist im Portal bereitgestellt.', en: 'The letter is available at the portal.' },
  },
  'case.letter-sent': {
    de: 'Schreiben per E-Mail versandt',
    en: 'Letter sent by e-mail',
    about: 'letters',
    told: { de: 'Das Schreiben wurde per E-Mail versandt.', en: 'The letter was sent by e-mail.' },
  },
  'case.letter-failed': {
    de: 'Zustellung gescheitert',
    en: 'Delivery failed',
    about: 'letters',
    told: { de: 'Das Schreiben konnte nicht zugestellt werden: %{problem}', en: 'The letter could not be delivered: %{problem}' },
  },
  'case.letter-retried': {
    de: 'Zustellung wiederholt',
    en: 'Delivery retried',
    about: 'letters',
    told: { de: '%{by} hat die Zustellung wiederholt.', en: '%{by} had the delivery retried.' },
  },
  'case.letter-redirected': {
    de: 'Zustellung per Post veranlasst',
    en: 'Delivery by post ordered',
    about: 'letters',
    told: { de: '%{by} lässt das Schreiben per Post zustellen.', en: '%{by} has the letter delivered by post.' },
  },
  'case.letter-batched': {
    de: 'In Druckstapel genommen',
    en: 'Taken into print batch',
    about: 'letters',
    told: { de: '%{by} hat das Schreiben in einen Druckstapel genommen.', en: '%{by} took the letter into a print batch.' },
  },
  'case.letter-posted': {
    de: 'Schreiben zur Post gegeben',
    en: 'Letter posted',
    about: 'letters',
    told: { de: 'Das Schreiben wurde am %{on} zur Post gegeben.', en: 'The letter was posted on %{on}.' },
  },
  'case.withdrawn': {
    de: 'Antragsrücknahme',
    en: 'Withdrawal of the application',
    about: 'citizen',
    told: { de: '%{by} hat die Antragsrücknahme erfasst.', en: '%{by} recorded that the application was withdrawn.' },
  },
  'case.closed': {
    de: 'Abschluss',
    en: 'Closing',
    about: 'decisions',
    told: { de: 'Abgeschlossen: %{outcome}.', en: 'Closed: %{outcome}.' },
  },
  'case.reopened': {
    de: 'Wiederaufnahme',
    en: 'Reopening',
    about: 'decisions',
    told: { de: '%{by} hat den Vorgang wieder aufgenommen.', en: '%{by} reopened the case.' },
  },
} as const satisfies CaseEventWords;
