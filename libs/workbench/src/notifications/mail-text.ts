import { formatLocalDate, parseLocalDate } from '@vorgang/platform';
import type { DueReason, NotificationKind } from './kinds.js';
import type { ShownNotification } from './notification.store.js';

type Locale = 'de' | 'en';

/** What a mail to somebody of the staff is made of. */
export interface NotificationMailFacts {
  readonly items: readonly Pick<ShownNotification, 'kind' | 'case' | 'data' | 'inaccessible'>[];
  readonly locale: Locale;
  /** Where staff open the back office. */
  readonly publicUrl: string;
  /** "Stadt Düren" */
  readonly municipality: string;
  /** The morning's mail, or one at once. */
  readonly digest: boolean;
}

const happened: Readonly<Record<Locale, Readonly<Record<NotificationKind, string>>>> = {
  de: {
    'given-to-me': 'wurde Ihnen übergeben',
    'taken-from-me': 'wurde Ihnen abgenommen',
    returned: 'wurde mit dem Entscheidungsvorschlag an Sie zurückgegeben',
    answered: 'hat eine Antwort auf Ihre Nachforderung',
    due: 'steht an',
    failed: 'hat ein Schreiben, das nicht zugestellt werden konnte',
    'bulk-finished': 'Eine Sammelbearbeitung ist beendet',
  },
  en: {
    'given-to-me': 'was given to you',
    'taken-from-me': 'was taken from you',
    returned: 'was returned to you with the proposed decision',
    answered: 'has an answer to your request for information',
    due: 'is due',
    failed: 'has a letter that could not be delivered',
    'bulk-finished': 'A bulk action has ended',
  },
};

const due: Readonly<Record<Locale, Readonly<Record<DueReason, string>>>> = {
  de: { overdue: 'ist überfällig', 'due-today': 'ist heute fällig', 'due-tomorrow': 'ist am nächsten Arbeitstag fällig', 'follow-up': 'liegt zur Wiedervorlage vor' },
  en: { overdue: 'is overdue', 'due-today': 'is due today', 'due-tomorrow': 'is due on the next working day', 'follow-up': 'is up for follow-up' },
};

const several: Readonly<Record<Locale, Partial<Record<NotificationKind, (count: number) => string>>>> = {
  de: { 'given-to-me': (count) => `${count} Vorgänge wurden Ihnen übergeben`, 'taken-from-me': (count) => `${count} Vorgänge wurden Ihnen abgenommen` },
  en: { 'given-to-me': (count) => `${count} cases were given to you`, 'taken-from-me': (count) => `${count} cases were taken from you` },
};

const words = {
  de: {
    case: 'Vorgang',
    gone: 'Ein Vorgang, der Ihnen nicht mehr zugänglich ist, hat sich geändert.',
    digest: (count: number) => (count === 1 ? '1 Neuigkeit zu Ihren Vorgängen' : `${count} Neuigkeiten zu Ihren Vorgängen`),
    hello: 'Guten Tag,',
    all: 'Alle Benachrichtigungen:',
    why: 'Sie erhalten diese E-Mail, weil Sie sie in Ihren Einstellungen bestellt haben. Dort lässt sie sich abbestellen. Bitte antworten Sie nicht auf diese E-Mail.',
  },
  en: {
    case: 'Case',
    gone: 'A case that you can no longer open has changed.',
    digest: (count: number) => (count === 1 ? '1 update on your cases' : `${count} updates on your cases`),
    hello: 'Hello,',
    all: 'All notifications:',
    why: 'You receive this mail because you asked for it in your preferences, where you can also stop it. Please do not reply.',
  },
};

/**
 * The mail about notifications: case number, service and what happened, and nothing else of the case. Mail is read in
 * transit, and tax secrecy (§ 30 AO) holds in the own house too.
 */
export function notificationMail({ items, locale, publicUrl, municipality, digest }: NotificationMailFacts): { subject: string; text: string; html: string } {
  const w = words[locale];
  const lines = items.map((item) => ({ text: sentence(item, locale), url: item.case ? `${publicUrl}/cases/${item.case.id}` : null }));
  const first = lines[0]?.text ?? '';
  const subject = digest || lines.length !== 1 ? w.digest(lines.length) : first.replace(/\.$/, '');
  const all = `${publicUrl}/notifications`;
  const text = [
    w.hello,
    lines.map(({ text: line, url }) => (url ? `- ${line}\n  ${url}` : `- ${line}`)).join('\n'),
    `${w.all} ${all}`,
    w.why,
    municipality,
  ].join('\n\n');
  const link = (url: string, shown: string) => `<a href="${escape(url)}">${escape(shown)}</a>`;
  const html = [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>`,
    '<body style="font-family: Arial, sans-serif; font-size: 1rem; line-height: 1.5; color: #1a1a1a; background: #ffffff">',
    `<h1 style="font-size: 1.25rem">${escape(subject)}</h1>`,
    '<ul>',
    ...lines.map(({ text: line, url }) => `<li>${url ? link(url, line) : escape(line)}</li>`),
    '</ul>',
    `<p>${escape(w.all)} ${link(all, all)}</p>`,
    `<p>${escape(w.why)}</p>`,
    `<p>${escape(municipality)}</p>`,
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

function sentence({ kind, case: kase, data, inaccessible }: NotificationMailFacts['items'][number], locale: Locale): string {
  const w = words[locale];
  if (inaccessible) return w.gone;
  if (!kase) {
    const many = data.count === undefined ? undefined : several[locale][kind]?.(data.count);
    return `${many ?? happened[locale][kind]}.`;
  }
  const reasons = kind === 'due' ? (data.due ?? []).map((reason) => due[locale][reason]).join(locale === 'de' ? ' und ' : ' and ') : '';
  const until = kind === 'due' && data.dueOn ? ` (${formatLocalDate(parseLocalDate(data.dueOn), locale)})` : '';
  return `${w.case} ${kase.caseNumber} (${kase.service[locale]}) ${reasons || happened[locale][kind]}${until}.`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
