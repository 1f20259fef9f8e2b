import { actionWords } from './case.js';
import { wordsIn, type Language, type Words } from './word.js';

/** The subjects of rights. */
export const subjectWords = {
  Case: { de: 'Vorgang', en: 'Case' },
  Task: { de: 'Aufgabe', en: 'Task' },
  Quarantine: { de: 'Quarantäne', en: 'Quarantine' },
  Intake: { de: 'Antragsaufnahme', en: 'Intake' },
  PrintBatch: { de: 'Druckstapel', en: 'Print batch' },
  Payment: { de: 'Zahlung', en: 'Payment' },
  TreasuryList: { de: 'Sollstellungsliste', en: 'Treasury list' },
  Figures: { de: 'Kennzahlen', en: 'Figures' },
  AuditTrail: { de: 'Protokoll', en: 'Audit trail' },
  Staff: { de: 'Konten', en: 'Staff' },
  Team: { de: 'Team', en: 'Team' },
  ApiKey: { de: 'API-Schlüssel', en: 'API key' },
  Service: { de: 'Leistungsdefinition', en: 'Service definition' },
  Session: { de: 'Sitzung', en: 'Session' },
  Operations: { de: 'Betrieb des Systems (Aufträge, Versand, Zustand)', en: 'Operations' },
  Desk: { de: 'Eigener Arbeitsplatz (Entwürfe, Ansichten, Benachrichtigungen)', en: 'Own desk' },
  TeamView: { de: 'Gemeinsame Ansicht (Filter, Reihenfolge, Spalten)', en: 'Team view' },
  TextBlock: { de: 'Textbaustein eines Teams', en: 'Text block of a team' },
  Absence: { de: 'Abwesenheit', en: 'Absence' },
} as const satisfies Words;

const read = { de: 'Ansehen', en: 'Read' } as const;
const create = { de: 'Anlegen', en: 'Create' } as const;
const change = { de: 'Ändern', en: 'Change' } as const;
const disable = { de: 'Sperren', en: 'Disable' } as const;

/** The actions on each subject; those on a case have their usual names. */
export const rightWords = {
  Case: { read, export: { de: 'In Listen exportieren', en: 'Export in lists' }, ...actionWords },
  Task: { read, answer: { de: 'Beantworten oder zurückgeben', en: 'Answer or hand back' } },
  Quarantine: {
    read,
    correct: { de: 'Berichtigen', en: 'Correct' },
    release: { de: 'Freigeben', en: 'Release' },
    refuse: { de: 'Ablehnen', en: 'Refuse' },
  },
  Intake: {
    read,
    'take-in': { de: 'Antrag aufnehmen', en: 'Take in an application' },
    backdate: { de: 'Einen früheren Eingangstag angeben', en: 'State an earlier day of receipt' },
  },
  PrintBatch: { read, create: { de: 'Bilden', en: 'Make' }, 'confirm-posted': actionWords['confirm-posted'] },
  Payment: { read, 'record-payment': actionWords['record-payment'], 'record-refund': actionWords['record-refund'] },
  TreasuryList: { read },
  Figures: { read },
  AuditTrail: { read },
  Staff: {
    read,
    create,
    update: change,
    disable,
    'reset-password': { de: 'Kennwort zurücksetzen', en: 'Reset password' },
    'confirm-rights': { de: 'Anträge anderer auf Rechte bestätigen oder ablehnen', en: 'Confirm or refuse rights that others asked for' },
  },
  Team: { read, create, update: change },
  ApiKey: { read, create, disable },
  Service: { read },
  Session: { read, end: { de: 'Beenden', en: 'End' }, 'change-password': { de: 'Kennwort ändern', en: 'Change password' } },
  Desk: { read, change },
  TeamView: { read, share: { de: 'Mit dem Team teilen', en: 'Share with the team' }, change, remove: { de: 'Löschen', en: 'Delete' } },
  TextBlock: { read, share: { de: 'Für das Team schreiben', en: 'Write for the team' }, change, remove: { de: 'Löschen', en: 'Delete' } },
  Absence: {
    read: { de: 'Laufende und kommende ansehen', en: 'Read present and coming ones' },
    'read-past': { de: 'Vergangene ansehen', en: 'Read past ones' },
    record: { de: 'Eintragen, ändern, beenden', en: 'Record, change, end' },
  },
  Operations: {
    read,
    retry: { de: 'Wiederholen oder aufgeben', en: 'Try again or give up' },
    'test-mail': { de: 'Testmail an sich selbst', en: 'Test mail to oneself' },
  },
} as const satisfies Record<keyof typeof subjectWords, Words>;

/** The actions on each subject, in one language. */
export function rightsIn(language: Language): {
  readonly [S in keyof typeof rightWords]: { readonly [R in keyof (typeof rightWords)[S]]: string };
};
export function rightsIn(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(Object.entries(rightWords).map(([subject, words]) => [subject, wordsIn<Words>(words, language)]));
}
