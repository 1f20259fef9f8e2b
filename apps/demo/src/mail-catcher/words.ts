/** The texts of the pages. */
export const WORDS = {
  de: {
    title: 'Ausgegangene E-Mails',
    notice: 'Diese E-Mails hat die Demo versandt. Keine davon hat das Haus verlassen.',
    search: 'Suchen in Empfänger, Betreff und Text',
    find: 'Suchen',
    none: 'Keine E-Mails.',
    received: 'Eingegangen',
    from: 'Von',
    to: 'An',
    subject: 'Betreff',
    noSubject: '(ohne Betreff)',
    attachments: 'Anhänge',
    text: 'Text',
    html: 'Gestaltete Fassung',
    back: 'Zurück zur Liste',
    source: 'Quelltext herunterladen',
    notFound: 'Diese E-Mail gibt es nicht.',
    shown: (shown: number, all: number) => (shown < all ? `Die neuesten ${shown} von ${all} E-Mails` : `${all} E-Mails`),
    otherLanguage: 'English',
  },
  en: {
    title: 'Sent e-mails',
    notice: 'The demo sent these e-mails. None of them left the house.',
    search: 'Search recipient, subject and text',
    find: 'Search',
    none: 'No e-mails.',
    received: 'Received',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    noSubject: '(no subject)',
    attachments: 'Attachments',
    text: 'Text',
    html: 'Formatted version',
    back: 'Back to the list',
    source: 'Download source',
    notFound: 'There is no such e-mail.',
    shown: (shown: number, all: number) => (shown < all ? `The newest ${shown} of ${all} e-mails` : `${all} e-mails`),
    otherLanguage: 'Deutsch',
  },
} as const;

export type Language = keyof typeof WORDS;

/** German, unless asked for English by `?lang=en` or by the browser's first language. */
export function languageOf(query: string | undefined, acceptLanguage: string | undefined): Language {
  if (query === 'de' || query === 'en') return query;
  return acceptLanguage?.trim().toLowerCase().startsWith('en') ? 'en' : 'de';
}
