import type { ActionOn, Role, SubjectType } from '../policy/subjects.js';

/** What it is called in the town hall. */
export const roleTerms: Readonly<Record<Role, { readonly de: string; readonly is: string }>> = {
  clerk: { de: 'Sachbearbeitung', is: 'works on cases: checks, asks, proposes' },
  approver: { de: 'Zeichnungsbefugte', is: 'signs what others proposed, or returns it' },
  supervisor: { de: 'Leitung', is: 'distributes the work of their teams and answers for its figures' },
  auditor: { de: 'Prüfung (Rechnungsprüfungsamt, Revision)', is: 'reads everything, changes nothing' },
  administrator: { de: 'Fachadministration', is: 'manages people, teams and keys; sees no case (tax secrecy)' },
  cashier: { de: 'Kasse', is: 'records payments, hands over the treasury lists' },
};

export const subjectTerms: Readonly<Record<SubjectType, { readonly en: string; readonly de: string }>> = {
  Case: { en: 'Case', de: 'Vorgang' },
  Quarantine: { en: 'Quarantine', de: 'Klärungsliste' },
  PrintBatch: { en: 'Print batch', de: 'Druckstapel' },
  Payment: { en: 'Payment', de: 'Zahlung' },
  TreasuryList: { en: 'Treasury list', de: 'Sollstellungsliste' },
  Figures: { en: 'Figures', de: 'Kennzahlen' },
  AuditTrail: { en: 'Audit trail', de: 'Protokoll' },
  Staff: { en: 'Staff', de: 'Konten' },
  Team: { en: 'Team', de: 'Team' },
  ApiKey: { en: 'API key', de: 'API-Schlüssel' },
  Service: { en: 'Service definition', de: 'Leistungsdefinition' },
  Session: { en: 'Session', de: 'Sitzung' },
};

export const actionTerms: { readonly [S in SubjectType]: Readonly<Record<ActionOn<S>, string>> } = {
  Case: {
    read: 'ansehen',
    claim: 'übernehmen',
    release: 'zurücklegen',
    assign: 'zuweisen',
    'set-priority': 'Priorität setzen',
    'set-follow-up': 'Wiedervorlage setzen',
    'add-note': 'Vermerk schreiben',
    'record-check': 'Prüfschritt festhalten',
    'correct-data': 'offenbare Unrichtigkeit berichtigen',
    'request-information': 'Unterlagen nachfordern',
    'propose-decision': 'Entscheidung vorschlagen',
    'withdraw-proposal': 'Vorschlag zurückziehen',
    approve: 'zeichnen',
    'return-proposal': 'Vorschlag zurückgeben',
    'record-withdrawal': 'Rücknahme des Antrags festhalten',
    close: 'abschließen',
    reopen: 'wieder aufnehmen',
    'record-payment': 'Zahlung erfassen',
    'retry-delivery': 'Versand wiederholen',
    'deliver-by-post': 'per Post zustellen',
    'confirm-posted': 'Postaufgabe bestätigen',
  },
  Quarantine: { read: 'ansehen', correct: 'berichtigen', release: 'freigeben', refuse: 'zurückweisen' },
  PrintBatch: { read: 'ansehen', create: 'zusammenstellen', 'confirm-posted': 'Postaufgabe bestätigen' },
  Payment: { read: 'ansehen', 'record-payment': 'Zahlung erfassen' },
  TreasuryList: { read: 'ansehen' },
  Figures: { read: 'ansehen' },
  AuditTrail: { read: 'ansehen' },
  Staff: { read: 'ansehen', create: 'anlegen', update: 'ändern', disable: 'sperren', 'reset-password': 'Passwort zurücksetzen' },
  Team: { read: 'ansehen', create: 'anlegen', update: 'ändern' },
  ApiKey: { read: 'ansehen', create: 'anlegen', disable: 'sperren' },
  Service: { read: 'ansehen' },
  Session: { read: 'ansehen', end: 'beenden', 'change-password': 'Passwort ändern' },
};
