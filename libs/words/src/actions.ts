import type { Words } from './word.js';

/**
 * What can be done with a case, under the one name that button, right, refused attempt and diagram share. The event that
 * follows has the same noun (`events.ts`).
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
