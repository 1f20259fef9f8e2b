import type { Words } from './word.js';

/** The roles that a person may have. */
export const roleWords = {
  clerk: { de: 'Sachbearbeitung', en: 'Clerk' },
  approver: { de: 'Zeichnung', en: 'Approver' },
  supervisor: { de: 'Teamleitung', en: 'Supervisor' },
  auditor: { de: 'Rechnungsprüfung', en: 'Auditor' },
  administrator: { de: 'Administration', en: 'Administrator' },
  cashier: { de: 'Kasse', en: 'Cashier' },
} as const satisfies Words;

/** What people in the role do: the end of a sentence that begins with the role. */
export const roleMeanings = {
  clerk: {
    de: 'bearbeitet Vorgänge der eigenen Teams, für die Zuständigkeit besteht',
    en: 'works on cases of the own teams within their competence',
  },
  approver: { de: 'zeichnet Vorschläge anderer, soweit die Befugnis reicht', en: 'signs what others propose, within their limits' },
  supervisor: {
    de: 'liest und verteilt die Vorgänge der eigenen Teams, sieht Kennzahlen',
    en: 'reads and distributes the cases of the own teams, sees figures',
  },
  auditor: { de: 'liest alles und ändert nichts', en: 'reads everything and changes nothing' },
  administrator: {
    de: 'verwaltet Konten, Teams und Schlüssel; sieht keine Vorgänge (Steuergeheimnis)',
    en: 'manages accounts, teams and keys; sees no cases (tax secrecy)',
  },
  cashier: { de: 'sieht offene Zahlungen und bucht sie', en: 'sees open payments and records them' },
} as const satisfies Words;
