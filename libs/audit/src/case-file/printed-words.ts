import type { CaseStatus, Channel, CheckStatus, Outcome } from '@vorgang/cases';
import type { Locale } from '@vorgang/platform';
import { applicantWords, caseStatusWords, channelWords, checkStatusWords, eventWords, outcomeWords, wordsIn } from '@vorgang/words';

type Name =
  | 'file'
  | 'exported'
  | 'lastChange'
  | 'erased'
  | 'yes'
  | 'no'
  | 'field'
  | 'value'
  | 'overview'
  | 'case'
  | 'number'
  | 'service'
  | 'subject'
  | 'team'
  | 'status'
  | 'outcome'
  | 'assignee'
  | 'received'
  | 'channel'
  | 'due'
  | 'application'
  | 'asCorrected'
  | 'corrections'
  | 'before'
  | 'after'
  | 'why'
  | 'who'
  | 'work'
  | 'checks'
  | 'finding'
  | 'notes'
  | 'tasks'
  | 'request'
  | 'answer'
  | 'decision'
  | 'proposal'
  | 'kind'
  | 'reasons'
  | 'conditions'
  | 'explanation'
  | 'proposedBy'
  | 'signedBy'
  | 'payments'
  | 'amount'
  | 'reference'
  | 'documents'
  | 'path'
  | 'rule'
  | 'refunds'
  | 'owedBack'
  | 'latePost'
  | 'gone'
  | 'checksums'
  | 'history'
  | 'when'
  | 'what'
  | 'person'
  | 'system'
  | 'from'
  | 'stopped'
  | 'priority'
  | 'followUp'
  | 'letters'
  | 'printed';

/** The words of a printed case. */
export type PrintedWords = Readonly<Record<Name, string>> & {
  /** A moment as text. */
  readonly at: (instant: string) => string;
  /** A day (YYYY-MM-DD) as text. */
  readonly day: (day: string) => string;
  readonly statuses: Readonly<Record<CaseStatus, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly checkStatuses: Readonly<Record<CheckStatus, string>>;
  readonly applicantFields: Readonly<Record<string, string>>;
  readonly froms: Readonly<Record<'citizen' | 'city', string>>;
  readonly events: Readonly<Record<string, string>>;
  /** That a number of older events is not printed. */
  readonly olderLeft: (count: number) => string;
};

function moments(language: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
  return (instant) => format.format(new Date(instant));
}

function days(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

/** The words that the printed case shares with the UI. */
function sharedIn(
  locale: Locale,
): Pick<PrintedWords, 'statuses' | 'outcomes' | 'channels' | 'checkStatuses' | 'applicantFields' | 'events'> {
  return {
    statuses: wordsIn(caseStatusWords, locale),
    outcomes: wordsIn(outcomeWords, locale),
    channels: wordsIn(channelWords, locale),
    checkStatuses: wordsIn(checkStatusWords, locale),
    applicantFields: wordsIn(applicantWords, locale),
    events: wordsIn(eventWords, locale),
  };
}

export const printedWords: Readonly<Record<Locale, PrintedWords>> = {
  de: {
    at: moments('de-DE'),
    day: days('de-DE'),
    file: 'Akte',
    exported: 'Exportiert',
    lastChange: 'Letzte Änderung',
    erased: 'Personenbezogenes gelöscht',
    yes: 'ja',
    no: 'nein',
    field: 'Angabe',
    value: 'Inhalt',
    overview: 'Überblick',
    case: 'Vorgang',
    number: 'Aktenzeichen',
    service: 'Leistung (Version)',
    subject: 'Betreff',
    team: 'Team',
    status: 'Status',
    outcome: 'Ergebnis',
    assignee: 'Bearbeitung',
    received: 'Eingegangen',
    channel: 'Eingangsweg',
    due: 'Frist bis',
    application: 'Antrag',
    asCorrected: 'Angaben (wie berichtigt)',
    corrections: 'Berichtigungen',
    before: 'vorher',
    after: 'nachher',
    why: 'Grund',
    who: 'Wer, wann',
    work: 'Bearbeitung',
    checks: 'Prüfungen',
    finding: 'Feststellung',
    notes: 'Vermerke',
    tasks: 'Aufgaben',
    request: 'Nachforderung',
    answer: 'Antwort',
    decision: 'Entscheidung',
    proposal: 'Entscheidungsvorschlag',
    kind: 'Art',
    reasons: 'Gründe',
    conditions: 'Nebenbestimmungen',
    explanation: 'Erläuterung',
    proposedBy: 'Vorgeschlagen von',
    signedBy: 'Gezeichnet von',
    payments: 'Zahlungen',
    amount: 'Betrag',
    reference: 'Beleg',
    documents: 'Dokumente',
    path: 'Datei im Archiv',
    gone: 'nicht mehr vorhanden',
    checksums: 'Prüfsummen (SHA-256) stehen in der Datei SHA256SUMS.',
    history: 'Verlauf',
    when: 'Wann',
    what: 'Was',
    person: 'Wer',
    system: 'System',
    rule: 'System (Regel)',
    refunds: 'Erstattungen',
    owedBack: 'Zu erstatten',
    latePost: 'Nachtrag',
    stopped: 'Frist ruht seit',
    priority: 'Priorität',
    followUp: 'Wiedervorlage',
    letters: 'Schreiben',
    printed: 'Gedruckt',
    olderLeft: (count) =>
      `Ältere Ereignisse, die hier nicht gedruckt sind: ${count}. Vollständig ist der Verlauf auf der Seite des Vorgangs und in der Akte.`,
    from: 'Von',
    froms: { citizen: 'Bürger/in', city: 'Stadt' },
    ...sharedIn('de'),
  },
  en: {
    at: moments('en-GB'),
    day: days('en-GB'),
    file: 'File',
    exported: 'Exported',
    lastChange: 'Last change',
    erased: 'Personal data erased',
    yes: 'yes',
    no: 'no',
    field: 'Field',
    value: 'Content',
    overview: 'Overview',
    case: 'Case',
    number: 'Case number',
    service: 'Service (version)',
    subject: 'Subject',
    team: 'Team',
    status: 'Status',
    outcome: 'Outcome',
    assignee: 'Assignee',
    received: 'Received',
    channel: 'Channel',
    due: 'Due on',
    application: 'Application',
    asCorrected: 'Data (as corrected)',
    corrections: 'Corrections',
    before: 'before',
    after: 'after',
    why: 'Reason',
    who: 'Who, when',
    work: 'Work',
    checks: 'Checks',
    finding: 'Finding',
    notes: 'Notes',
    tasks: 'Tasks',
    request: 'Request for information',
    answer: 'Answer',
    decision: 'Decision',
    proposal: 'Proposed decision',
    kind: 'Kind',
    reasons: 'Reasons',
    conditions: 'Conditions',
    explanation: 'Explanation',
    proposedBy: 'Proposed by',
    signedBy: 'Signed by',
    payments: 'Payments',
    amount: 'Amount',
    reference: 'Reference',
    documents: 'Documents',
    path: 'File in the archive',
    gone: 'no longer there',
    checksums: 'Checksums (SHA-256) are in the file SHA256SUMS.',
    history: 'History',
    when: 'When',
    what: 'What',
    person: 'Who',
    system: 'System',
    rule: 'System (rule)',
    refunds: 'Refunds',
    owedBack: 'To be paid back',
    latePost: 'Late post',
    stopped: 'Deadline paused since',
    priority: 'Priority',
    followUp: 'Follow-up',
    letters: 'Letters',
    printed: 'Printed',
    olderLeft: (count) => `Older events that are not printed here: ${count}. The case’s page and its file have all of them.`,
    from: 'From',
    froms: { citizen: 'citizen', city: 'city' },
    ...sharedIn('en'),
  },
};
