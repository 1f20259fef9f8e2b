import { actionWords } from './case.js';
import type { Words } from './word.js';

/**
 * All commands, by the key in the log. A refused attempt is recorded under it, so a key never gets another meaning. Actions on a
 * case have the same names as everywhere.
 */
export const commandWords = {
  ...actionWords,
  'submit-case': { de: 'Vorgang anlegen', en: 'Make a case' },
  'next-case': { de: 'Nächsten Vorgang übernehmen', en: 'Take the next case' },
  'free-case': { de: 'Vorgang freigeben', en: 'Free a case' },
  'find-stuck': { de: 'Vorgänge ohne Zuständige suchen', en: 'Look for cases that nobody can act on' },
  'start-bulk-run': { de: 'Sammelbearbeitung starten', en: 'Start a bulk action' },
  'explain-on-case': { de: 'Rechte an einem Vorgang erklären lassen', en: 'Have rights to a case explained' },
  'record-export': { de: 'Daten exportieren', en: 'Export data' },
  'export-figures': { de: 'Kennzahlen exportieren', en: 'Export figures' },
  'start-session': { de: 'Anmelden', en: 'Sign in' },
  'end-sessions': { de: 'Sitzungen beenden', en: 'End sessions' },
  'end-session': { de: 'Abmelden', en: 'Sign out' },
  'change-password': { de: 'Kennwort ändern', en: 'Change the password' },
  'reset-password': { de: 'Kennwort zurücksetzen', en: 'Reset a password' },
  'disable-api-key': { de: 'Schlüssel sperren', en: 'Disable a key' },
  'create-api-key': { de: 'Schlüssel anlegen', en: 'Create a key' },
  'update-team': { de: 'Team ändern', en: 'Change a team' },
  'create-team': { de: 'Team anlegen', en: 'Create a team' },
  'ensure-teams': { de: 'Teams der Leistungen anlegen', en: 'Create the teams of services' },
  'set-competences': { de: 'Zuständigkeiten ändern', en: 'Change competences' },
  'set-teams': { de: 'Teams ändern', en: 'Change teams' },
  'set-roles': { de: 'Rollen ändern', en: 'Change roles' },
  'lapse-rights-requests': { de: 'Anträge zu Konten verfallen lassen', en: 'Let requests about accounts lapse' },
  'confirm-rights-request': { de: 'Antrag zu einem Konto bestätigen', en: 'Confirm a request about an account' },
  'refuse-rights-request': { de: 'Antrag zu einem Konto ablehnen', en: 'Refuse a request about an account' },
  'update-staff': { de: 'Konto ändern', en: 'Change an account' },
  'disable-staff': { de: 'Konto sperren', en: 'Disable an account' },
  'create-staff': { de: 'Konto anlegen', en: 'Create an account' },
  'record-absence': { de: 'Abwesenheit eintragen', en: 'Record an absence' },
  'change-absence': { de: 'Abwesenheit ändern', en: 'Change an absence' },
  'end-absence': { de: 'Abwesenheit beenden', en: 'End an absence' },
  'change-view': { de: 'Ansicht ändern', en: 'Change a view' },
  'remove-view': { de: 'Ansicht löschen', en: 'Delete a view' },
  'save-view': { de: 'Ansicht speichern', en: 'Save a view' },
  'record-restore': { de: 'Wiederherstellung vermerken', en: 'Note a restore' },
  'settle-job': { de: 'Auftrag wiederholen oder verwerfen', en: 'Retry or discard a job' },
  'record-mail-test': { de: 'Testmail senden', en: 'Send a test mail' },
  'book-receivable': { de: 'Forderung zum Soll stellen', en: 'Book a receivable' },
  'keep-submission': { de: 'Eingang annehmen', en: 'Take in a submission' },
  'receive-payment': { de: 'Zahlung entgegennehmen', en: 'Take in a payment' },
  'receive-answer': { de: 'Antwort entgegennehmen', en: 'Take in an answer' },
  'note-retrieval': { de: 'Abruf vermerken', en: 'Note a retrieval' },
  'refuse-submission': { de: 'Eingang ablehnen', en: 'Refuse a submission' },
  'release-submission': { de: 'Eingang freigeben', en: 'Release a submission' },
  'make-print-batch': { de: 'Druckstapel bilden', en: 'Make a print batch' },
  'note-batch-pdf': { de: 'PDF des Druckstapels ablegen', en: 'File the PDF of a print batch' },
  'confirm-batch-posted': { de: 'Versand des Druckstapels bestätigen', en: 'Confirm that a print batch was posted' },
} as const satisfies Words;

export type CommandKey = keyof typeof commandWords;
