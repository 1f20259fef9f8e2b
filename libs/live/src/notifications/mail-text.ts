import { escapedHtml, formatLocalDate, parseLocalDate } from '@vorgang/platform';
import type { DueReason, NotificationKind } from './kinds.js';
import type { ShownNotification } from './notification.store.js';

type Locale = 'de' | 'en';

/** The facts of a mail to a person of the staff. */
export interface NotificationMailFacts {
  readonly items: readonly Pick<ShownNotification, 'kind' | 'case' | 'data' | 'inaccessible'>[];
  readonly locale: Locale;
  /** Where staff open the back office. */
  readonly publicUrl: string;
  /** "Stadt Düren" */
  readonly municipality: string;
  /** Whether it is the morning's mail, or one that is sent at once. */
  readonly digest: boolean;
}

const happened: Readonly<Record<Locale, Readonly<Record<NotificationKind, string>>>> = {
  de: {
    'given-to-me': 'wurde Ihnen übergeben',
    'taken-from-me': 'wurde anderweitig zugeteilt',
    returned: 'wurde mit dem Entscheidungsvorschlag an Sie zurückgegeben',
    answered: 'hat eine Antwort auf Ihre Nachforderung',
    post: 'hat einen Nachtrag, der ungefragt oder nach der Entscheidung kam',
    due: 'ist fällig',
    failed: 'hat ein Schreiben, das nicht zugestellt werden konnte',
    'bulk-finished': 'Eine Sammelbearbeitung ist beendet',
    'cases-left': 'Ein Vorgang Ihres Teams ist einer Person zugeteilt, die nicht mehr zuständig ist',
    'cases-stuck': 'Für einen Vorgang Ihres Teams ist niemand zuständig',
    'nobody-competent': 'Für eine Leistung ist niemand zuständig',
    'account-changed': 'Ihr Konto oder ein Konto in Ihrem Team wurde geändert (Rechte, Kennwort, Name, Adresse oder Sperre)',
    'rights-asked': 'Ein Antrag zu einem Konto wartet auf Ihre Bestätigung',
    'rights-refused': 'Ihr Antrag zu einem Konto wurde abgelehnt oder ist verfallen',
    'task-given': 'wurde Ihnen oder Ihrem Team erteilt',
    'task-answered': 'wurde beantwortet',
    'task-handed-back': 'wurde zurückgegeben',
    'task-withdrawn': 'wurde zurückgenommen',
    'task-due': 'ist heute fällig',
    'task-overdue': 'ist überfällig',
    mentioned: 'hat einen Vermerk, in dem Sie erwähnt sind',
    continued: 'ist Ihnen zugeteilt',
    'list-ready': 'Ihre exportierte Liste ist fertig',
    'list-failed': 'Ihre Liste konnte nicht exportiert werden',
  },
  en: {
    'given-to-me': 'was given to you',
    'taken-from-me': 'was assigned to somebody else',
    returned: 'was returned to you with the proposed decision',
    answered: 'has an answer to your request for information',
    post: 'has late post, sent unasked or after the decision',
    due: 'is due',
    failed: 'has a letter that could not be delivered',
    'bulk-finished': 'A bulk action has ended',
    'cases-left': 'A case of your team is assigned to somebody who is not in charge any more',
    'cases-stuck': 'Nobody is in charge of a case of your team',
    'nobody-competent': 'Nobody is in charge of a service',
    'account-changed': 'Your account or one in your team was changed (rights, password, name, address or lock)',
    'rights-asked': 'A request about an account waits for your confirmation',
    'rights-refused': 'Your request about an account was refused or has lapsed',
    'task-given': 'was given to you or your team',
    'task-answered': 'was answered',
    'task-handed-back': 'was handed back',
    'task-withdrawn': 'was withdrawn',
    'task-due': 'is due today',
    'task-overdue': 'is overdue',
    mentioned: 'has a note in which you are mentioned',
    continued: 'is assigned to you',
    'list-ready': 'Your exported list is ready',
    'list-failed': 'Your list could not be exported',
  },
};

const due: Readonly<Record<Locale, Readonly<Record<DueReason, string>>>> = {
  de: {
    overdue: 'ist überfällig',
    'due-today': 'ist heute fällig',
    'due-tomorrow': 'ist am nächsten Arbeitstag fällig',
    'follow-up': 'liegt zur Wiedervorlage vor',
  },
  en: {
    overdue: 'is overdue',
    'due-today': 'is due today',
    'due-tomorrow': 'is due on the next working day',
    'follow-up': 'is up for follow-up',
  },
};

const several: Readonly<Record<Locale, Partial<Record<NotificationKind, (count: number) => string>>>> = {
  de: {
    'given-to-me': (count) => `${count} Vorgänge wurden Ihnen übergeben`,
    'taken-from-me': (count) => `${count} Ihrer Vorgänge wurden anderweitig zugeteilt`,
    'cases-left': (count) => `${count} Vorgänge Ihres Teams sind einer Person zugeteilt, die nicht mehr zuständig ist`,
    'cases-stuck': (count) => `Für ${count} Vorgänge Ihres Teams ist niemand zuständig`,
    'list-ready': (count) => `Ihre exportierte Liste ist fertig (Vorgänge: ${count})`,
  },
  en: {
    'given-to-me': (count) => `${count} cases were given to you`,
    'taken-from-me': (count) => `${count} of your cases were assigned to others`,
    'cases-left': (count) => `${count} cases of your team are assigned to somebody who is not in charge any more`,
    'cases-stuck': (count) => `Nobody is in charge of ${count} cases of your team`,
    'list-ready': (count) => `Your exported list is ready (cases: ${count})`,
  },
};

const words = {
  de: {
    case: 'Vorgang',
    had: (number: string, itself: boolean) =>
      itself ? ', weil Sie ihn bearbeitet haben' : `, weil Sie Vorgang ${number} bearbeitet haben`,
    task: (caseNumber: string) => `Die Aufgabe zu ${caseNumber}`,
    gone: 'Ein Vorgang, der Ihnen nicht mehr zugänglich ist, hat sich geändert.',
    digest: (count: number) => (count === 1 ? '1 Neuigkeit zu Ihren Vorgängen' : `${count} Neuigkeiten zu Ihren Vorgängen`),
    hello: 'Guten Tag,',
    all: 'Alle Benachrichtigungen:',
    address: 'Ihre E-Mail-Adresse bei Vorgang wurde geändert',
    addressWhat: 'In Ihrem Konto steht jetzt eine andere E-Mail-Adresse. Was Vorgang Ihnen schreibt, wird künftig dorthin gesandt.',
    addressWhy:
      'Wissen Sie davon nichts, sagen Sie es bitte umgehend Ihrer Teamleitung. Sie erhalten diese E-Mail an die bisherige Adresse, damit niemand Ihre Post unbemerkt umleitet. Bitte antworten Sie nicht auf diese E-Mail.',
    why: 'Sie erhalten diese E-Mail, weil Sie sie in Ihren Einstellungen gewählt haben. Dort lässt sie sich abbestellen. Bitte antworten Sie nicht auf diese E-Mail.',
  },
  en: {
    case: 'Case',
    had: (number: string, itself: boolean) => (itself ? ' because you had it' : ` because you had case ${number}`),
    task: (caseNumber: string) => `The task about ${caseNumber}`,
    gone: 'A case that you can no longer open has changed.',
    digest: (count: number) => (count === 1 ? '1 update on your cases' : `${count} updates on your cases`),
    hello: 'Hello,',
    all: 'All notifications:',
    address: 'Your e-mail address in Vorgang was changed',
    addressWhat: 'Your account has another e-mail address now. What Vorgang writes to you goes there from now on.',
    addressWhy:
      'If you do not know of this, please tell your team’s supervisor at once. This mail goes to your address of before, so that nobody redirects your mail unnoticed. Please do not reply.',
    why: 'You receive this mail because you asked for it in your preferences, where you can also stop it. Please do not reply.',
  },
};

/**
 * The mail about notifications. It has the case number, the service and what happened, and nothing else of the case, since mail
 * can be read in transit and tax secrecy (§ 30 AO) applies inside the town hall, too.
 */
export function notificationMail({ items, locale, publicUrl, municipality, digest }: NotificationMailFacts): {
  subject: string;
  text: string;
  html: string;
} {
  const w = words[locale];
  const lines = items.map((item) => ({ text: sentence(item, locale), url: urlOf(item, publicUrl) }));
  const first = lines[0]?.text ?? '';
  const subject = digest || lines.length !== 1 ? w.digest(lines.length) : first.replace(/\.$/, '');
  return framed({ subject, lines, why: w.why, locale, publicUrl, municipality });
}

/** The mail to the former address of an account. It tells neither the new address nor anybody's name. */
export function addressMail({ locale, publicUrl, municipality }: Pick<NotificationMailFacts, 'locale' | 'publicUrl' | 'municipality'>): {
  subject: string;
  text: string;
  html: string;
} {
  const { address, addressWhat, addressWhy } = words[locale];
  return framed({ subject: address, lines: [{ text: addressWhat, url: null }], why: addressWhy, locale, publicUrl, municipality });
}

interface Framed extends Pick<NotificationMailFacts, 'locale' | 'publicUrl' | 'municipality'> {
  readonly subject: string;
  readonly lines: readonly { readonly text: string; readonly url: string | null }[];
  readonly why: string;
}

function framed({ subject, lines, why, locale, publicUrl, municipality }: Framed): { subject: string; text: string; html: string } {
  const w = words[locale];
  const all = `${publicUrl}/notifications`;
  const text = [
    w.hello,
    lines.map(({ text: line, url }) => (url ? `- ${line}\n  ${url}` : `- ${line}`)).join('\n'),
    `${w.all} ${all}`,
    why,
    municipality,
  ].join('\n\n');
  const link = (url: string, shown: string) => `<a href="${escapedHtml(url)}">${escapedHtml(shown)}</a>`;
  const html = [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedHtml(subject)}</title></head>`,
    '<body style="font-family: Arial, sans-serif; font-size: 1rem; line-height: 1.5; color: #1a1a1a; background: #ffffff">',
    `<h1 style="font-size: 1.25rem">${escapedHtml(subject)}</h1>`,
    '<ul>',
    ...lines.map(({ text: line, url }) => `<li>${url ? link(url, line) : escapedHtml(line)}</li>`),
    '</ul>',
    `<p>${escapedHtml(w.all)} ${link(all, all)}</p>`,
    `<p>${escapedHtml(why)}</p>`,
    `<p>${escapedHtml(municipality)}</p>`,
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

function urlOf({ kind, case: kase, data }: NotificationMailFacts['items'][number], publicUrl: string): string | null {
  if (kase) return `${publicUrl}/cases/${kase.id}`;
  if (kind === 'list-ready' || kind === 'list-failed') return `${publicUrl}/list-exports`;
  return data.task ? `${publicUrl}/tasks/${data.task.id}` : null;
}

function sentence({ kind, case: kase, data, inaccessible }: NotificationMailFacts['items'][number], locale: Locale): string {
  const w = words[locale];
  if (inaccessible) return w.gone;
  if (data.task) return `${w.task(data.task.caseNumber)} ${happened[locale][kind]}.`;
  if (!kase) {
    const many = data.count === undefined ? undefined : several[locale][kind]?.(data.count);
    return `${many ?? happened[locale][kind]}.`;
  }
  const reasons = kind === 'due' ? (data.due ?? []).map((reason) => due[locale][reason]).join(locale === 'de' ? ' und ' : ' and ') : '';
  const had = data.had ? w.had(data.had, data.had === kase.caseNumber) : '';
  const until = kind === 'due' && data.dueOn ? ` (${formatLocalDate(parseLocalDate(data.dueOn), locale)})` : '';
  return `${w.case} ${kase.caseNumber} (${kase.service[locale]}) ${reasons || happened[locale][kind]}${had}${until}.`;
}
