import { escapedHtml } from '@vorgang/platform';
/** What a mail is made of; nothing of the case but its number (tax secrecy, § 30 AO). */
export interface MailFacts {
  readonly caseNumber: string;
  /** "Stadt Düren" */
  readonly municipality: string;
  readonly statusUrl: string;
  /** Whether the letter itself is attached: only with the recorded consent of the applicant. */
  readonly attached: boolean;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The mail that says that there is a letter, in German. It tells neither what the letter is about nor to whom it is:
 * mail is read in transit, and by whoever shares a mailbox.
 */
export function mailText({ caseNumber, municipality, statusUrl, attached }: MailFacts): MailText {
  const subject = `Neues Schreiben zu Ihrem Vorgang ${caseNumber}`;
  const paragraphs = [
    `zu Ihrem Vorgang mit dem Aktenzeichen ${caseNumber} liegt ein neues Schreiben für Sie bereit.`,
    ...(attached ? ['Das Schreiben ist dieser E-Mail als PDF beigefügt, weil Sie dem zugestimmt haben.'] : []),
  ];
  const closing = [
    'Diese E-Mail wurde automatisch erstellt. Bitte antworten Sie nicht darauf, sondern über die genannte Seite.',
    'Mit freundlichen Grüßen',
    municipality,
  ];
  const text = ['Guten Tag,', ...paragraphs, `Sie finden es auf der Statusseite Ihres Vorgangs:\n${statusUrl}`, ...closing].join('\n\n');
  const html = [
    '<!doctype html>',
    `<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedHtml(subject)}</title></head>`,
    '<body style="font-family: Arial, sans-serif; font-size: 1rem; line-height: 1.5; color: #1a1a1a; background: #ffffff">',
    `<h1 style="font-size: 1.25rem">${escapedHtml(subject)}</h1>`,
    '<p>Guten Tag,</p>',
    ...paragraphs.map((paragraph) => `<p>${escapedHtml(paragraph)}</p>`),
    `<p>Sie finden es auf der Statusseite Ihres Vorgangs:<br><a href="${escapedHtml(statusUrl)}">${escapedHtml(statusUrl)}</a></p>`,
    ...closing.map((line) => `<p>${escapedHtml(line)}</p>`),
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

/** The same letter has the same Message-ID: whoever gets it twice after a crash can tell. */
export function messageIdOf(letterId: string, domain: string): string {
  return `<letter.${letterId}@${domain}>`;
}
