import { type CaseListItem } from '@vorgang/cases';
import { formatMoney, type ServiceDefinition, wordsOf as wordsOfService } from '@vorgang/catalogue';
import { formatLocalDate, localDateOf, parseLocalDate, type Locale } from '@vorgang/platform';
import { caseStatusWords, channelWords, outcomeWords, priorityWords, stuckWords, type ListColumn, type Words } from '@vorgang/words';

/** A cell of an exported list: a text, or what a spreadsheet can reckon with. Null where there is nothing. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string }
  /** A calendar day, YYYY-MM-DD. */
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'moment'; readonly value: Date }
  | { readonly kind: 'money'; readonly cents: number }
  | null;

/** How wide a column is on the sheet, in characters; on paper it gets its part of the width by the same numbers. */
export const columnWidths: Readonly<Record<ListColumn, number>> = {
  caseNumber: 18,
  subject: 34,
  service: 26,
  applicant: 24,
  status: 20,
  priority: 11,
  dueOn: 12,
  assignee: 20,
  receivedAt: 12,
  channel: 13,
  followUp: 14,
  seenAt: 17,
  decision: 22,
  amount: 12,
  because: 34,
  stuck: 34,
};

/** What a column says of a case, in the language of the file. */
export function cellOf(column: ListColumn, item: CaseListItem, definition: ServiceDefinition | undefined, language: Locale): Cell {
  const text = (value: string | null | undefined): Cell => (value ? { kind: 'text', value } : null);
  const day = (value: string | null): Cell => (value === null ? null : { kind: 'day', value });
  const word = (words: Words, key: string): string => words[key]?.[language] ?? key;
  const said = wordsOfService(definition ?? { words: {} });
  switch (column) {
    case 'caseNumber':
      return text(item.caseNumber);
    case 'subject':
      return text(item.subject);
    case 'service':
      return text(item.serviceTitle[language]);
    case 'applicant':
      return text(item.applicantName || erased[language]);
    case 'status':
      return text(statusOf(item, { ...outcomeWords, granted: said.granted, rejected: said.rejected }, language));
    case 'priority':
      return text(word(priorityWords, item.priority));
    case 'dueOn':
      return day(item.dueOn);
    case 'assignee':
      return text(item.assignee?.name);
    case 'receivedAt':
      return day(localDateOf(new Date(item.receivedAt)));
    case 'channel':
      return text(word(channelWords, item.channel));
    case 'followUp':
      return day(item.followUpOn);
    case 'seenAt':
      return item.seenAt === null ? null : { kind: 'moment', value: new Date(item.seenAt) };
    case 'decision':
      return text(item.proposal && said[item.proposal.kind][language]);
    case 'amount':
      return item.proposal && { kind: 'money', cents: item.proposal.feeCents };
    case 'because':
      return text(item.proposal?.because.map((one) => one[language]).join('; '));
    case 'stuck':
      return text(item.stuck && word(stuckWords, item.stuck));
  }
}

const erased = { de: 'gelöscht', en: 'erased' } as const;
const besides = {
  awaitsPayment: { de: 'Zahlung offen', en: 'payment open' },
  undelivered: { de: 'nicht zugestellt', en: 'not delivered' },
  postOpen: { de: 'Nachtrag', en: 'late post' },
} as const;

/** The status as the list shows it: a closed case by its outcome, and what is open besides. */
function statusOf(item: CaseListItem, outcomes: Words, language: Locale): string {
  const status = (item.outcome && outcomes[item.outcome]?.[language]) || caseStatusWords[item.status][language];
  const more = (['awaitsPayment', 'undelivered', 'postOpen'] as const).filter((key) => item[key]).map((key) => besides[key][language]);
  return [status, ...more].join(', ');
}

const momentFormats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
};

/** An instant in the town hall's time. */
export function momentText(moment: Date, language: Locale): string {
  return momentFormats[language].format(moment);
}

/** A cell as text for paper. */
export function cellText(cell: Cell, language: Locale): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.value;
    case 'day':
      return formatLocalDate(parseLocalDate(cell.value), language);
    case 'moment':
      return momentText(cell.value, language);
    case 'money':
      return formatMoney(cell.cents, language);
  }
}
