/** The portal's texts for citizens, without office language. */
export const WORDS = {
  de: {
    portal: 'Serviceportal (Vorführung)',
    notice: 'Diese Seite spielt das Portal einer Stadt. Sie kennt nur, was die Schnittstelle des Vorgangs ihr sagt.',
    sent: 'Gesendete Anträge',
    find: 'Name oder Portalnummer',
    search: 'Suchen',
    none: 'Nichts gefunden.',
    send: 'Einen neuen, erfundenen Antrag senden',
    reference: 'Portalnummer',
    name: 'Name',
    service: 'Anliegen',
    sentAt: 'Gesendet',
    caseNumber: 'Aktenzeichen',
    noCaseYet: 'noch keines',
    receivedAt: 'Eingegangen',
    back: 'Zur Übersicht',
    yourApplication: 'Ihr Antrag',
    states: {
      SUBMITTED: ['Eingegangen', 'Ihr Antrag ist eingegangen. Er wird der zuständigen Stelle zugeordnet.'],
      RECEIVED: ['Eingegangen', 'Ihr Antrag ist eingegangen. Die Bearbeitung beginnt in Kürze.'],
      PROCESSING: ['In Bearbeitung', 'Wir bearbeiten Ihren Antrag. Sie müssen im Moment nichts tun.'],
      ACTION_REQUIRED: ['Bitte ergänzen', 'Wir benötigen etwas von Ihnen, um Ihren Antrag weiterzubearbeiten.'],
      COMPLETED: ['Abgeschlossen', 'Ihr Antrag ist abgeschlossen.'],
    },
    outcomes: {
      granted: 'Näheres steht im Bescheid.',
      rejected: 'Die Gründe stehen im Bescheid.',
      withdrawn: 'Der Vorgang ist beendet.',
      completed: 'Die Bearbeitung ist beendet.',
      joined: 'Der Antrag wurde mit einem anderen Ihrer Anträge zusammengeführt und dort weiterbearbeitet.',
      refused: 'Ihr Antrag konnte nicht angenommen werden:',
    },
    asked: 'Das benötigen wir von Ihnen',
    answerBy: 'Bitte antworten Sie bis zum',
    message: 'Ihre Nachricht',
    file: 'Datei (PDF, JPG oder PNG)',
    answer: 'Antwort senden',
    toPay: 'Bitte bezahlen Sie',
    payReference: 'Kassenzeichen',
    pay: 'Jetzt bezahlen (Vorführung, es fließt kein Geld)',
    documents: 'Ihre Dokumente',
    noDocuments: 'Sobald ein Schreiben für Sie fertig ist, finden Sie es hier.',
    otherService: 'Anderes Anliegen',
    done: { answered: 'Danke, Ihre Antwort ist angekommen.', paid: 'Danke, Ihre Zahlung ist gemeldet.' },
    problems: {
      'portal.nothing-to-send': 'Bitte schreiben Sie eine Nachricht, oder fügen Sie eine Datei an.',
      'attachment.type-not-accepted': 'Diese Art von Datei können wir nicht annehmen. Bitte senden Sie PDF, JPG oder PNG.',
      'attachment.type-differs': 'Der Inhalt der Datei passt nicht zu ihrem Namen. Bitte senden Sie PDF, JPG oder PNG.',
      'attachment.too-large': 'Die Datei ist zu groß.',
      'document.too-large': 'Die Datei ist zu groß.',
      'attachment.too-many': 'Das sind zu viele Dateien.',
      'intake.not-a-case': 'Ihr Antrag wird noch zugeordnet. Bitte versuchen Sie es später noch einmal.',
      'payment.reference-used': 'Diese Zahlung ist schon gemeldet.',
      'intake.busy': 'Gerade kommt sehr viel an. Bitte senden Sie es gleich noch einmal.',
      'intake.too-many-requests': 'Das waren zu viele Anfragen. Bitte versuchen Sie es in einer Minute noch einmal.',
    },
    otherProblem:
      'Bitte prüfen Sie Ihre Angaben, und versuchen Sie es noch einmal. Ihr Text steht noch im Feld; eine Datei wählen Sie bitte neu aus.',
    notFound: 'Diesen Antrag kennt das Portal nicht.',
    failed: 'Das hat nicht geklappt',
    mails: 'Gesendete E-Mails ansehen',
    otherLanguage: 'English',
  },
  en: {
    portal: 'Service portal (demo)',
    notice: 'This page plays a city’s portal. It knows only what the interface of Vorgang tells it.',
    sent: 'Applications sent',
    find: 'Name or portal number',
    search: 'Search',
    none: 'Nothing found.',
    send: 'Send a new, invented application',
    reference: 'Portal number',
    name: 'Name',
    service: 'Service',
    sentAt: 'Sent',
    caseNumber: 'Case number',
    noCaseYet: 'none yet',
    receivedAt: 'Received',
    back: 'Back to the list',
    yourApplication: 'Your application',
    states: {
      SUBMITTED: ['Received', 'Your application has arrived. It is being passed to the right office.'],
      RECEIVED: ['Received', 'Your application has arrived. We will look at it soon.'],
      PROCESSING: ['In progress', 'We are working on your application. You do not have to do anything.'],
      ACTION_REQUIRED: ['Your turn', 'We need something from you to go on.'],
      COMPLETED: ['Finished', 'Your application is finished.'],
    },
    outcomes: {
      granted: 'The notice says more.',
      rejected: 'The notice gives the reasons.',
      withdrawn: 'The case has ended.',
      completed: 'The work on it has ended.',
      joined: 'The application was joined with another one of yours, where it goes on.',
      refused: 'Your application could not be accepted:',
    },
    asked: 'What we need from you',
    answerBy: 'Please answer by',
    message: 'Your message',
    file: 'File (PDF, JPG or PNG)',
    answer: 'Send answer',
    toPay: 'Please pay',
    payReference: 'Payment reference',
    pay: 'Pay now (demo, no money moves)',
    documents: 'Your documents',
    noDocuments: 'As soon as a letter is ready for you, you will find it here.',
    otherService: 'Another matter',
    done: { answered: 'Thank you, your answer has arrived.', paid: 'Thank you, your payment was reported.' },
    problems: {
      'portal.nothing-to-send': 'Please write a message, or add a file.',
      'attachment.type-not-accepted': 'We cannot take this kind of file. Please send PDF, JPG or PNG.',
      'attachment.type-differs': 'What is in the file does not fit its name. Please send PDF, JPG or PNG.',
      'attachment.too-large': 'The file is too large.',
      'document.too-large': 'The file is too large.',
      'attachment.too-many': 'These are too many files.',
      'intake.not-a-case': 'Your application is still being passed to the right office. Please try again later.',
      'payment.reference-used': 'This payment was reported before.',
      'intake.busy': 'Very much is coming in just now. Please send it again in a moment.',
      'intake.too-many-requests': 'These were too many requests. Please try again in a minute.',
    },
    otherProblem: 'Please check what you entered and try again. Your text is still in the field; please choose a file again.',
    notFound: 'The portal does not know this application.',
    failed: 'That did not work',
    mails: 'See the mails sent',
    otherLanguage: 'Deutsch',
  },
} as const;

export const serviceTitles: Readonly<Record<string, Readonly<Record<'de' | 'en', string>>>> = {
  'hundesteuer-anmeldung': { de: 'Hund anmelden', en: 'Register a dog' },
  bewohnerparkausweis: { de: 'Bewohnerparkausweis', en: 'Resident’s parking permit' },
  'umweltgenehmigung-eingang': { de: 'Umweltgenehmigung', en: 'Environmental permit' },
};

/** What somebody can do on the page of an application. */
export type Deed = keyof (typeof WORDS)['de']['done'];

export function isDeed(text: string | undefined): text is Deed {
  return text !== undefined && Object.hasOwn(WORDS.de.done, text);
}

/** Why something was refused, by the first code that has words. */
export function problemText(codes: readonly string[], language: 'de' | 'en'): string {
  const { problems, otherProblem } = WORDS[language];
  const known = codes.find((code): code is keyof typeof problems => Object.hasOwn(problems, code));
  return known ? problems[known] : otherProblem;
}
