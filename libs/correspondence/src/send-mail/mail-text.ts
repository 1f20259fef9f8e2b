import { escapedHtml } from '@vorgang/platform';
/** The facts that a mail may contain. Of the case it has only the number (tax secrecy, § 30 AO). */
export interface MailFacts {
  readonly caseNumber: string;
  /** "Stadt Düren" */
  readonly municipality: string;
  readonly statusUrl: string;
  /** Whether the letter itself is attached, which needs the applicant's recorded consent. */
  readonly attached: boolean;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The German mail that announces a letter. It tells neither the letter's subject nor its addressee, since mail can be read in
 * transit and by others who share the mailbox.
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

/** The Message-ID of a letter's mail. It is always the same for a letter, so that a receiver can recognise a second copy after a crash. */
export function messageIdOf(letterId: string, domain: string): string {
  return `<letter.${letterId}@${domain}>`;
}
