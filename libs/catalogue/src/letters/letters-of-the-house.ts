import type { LetterDefinition } from '../definition.schema.js';

/** What the citizen is told about a request for information that changes. A service may have its own under the same key. */
export const lettersOfTheHouse: Readonly<Record<string, LetterDefinition>> = {
  'request-extension': {
    title: { de: 'Verlängerung der Antwortfrist', en: 'More time to answer' },
    subject: { de: 'Mehr Zeit für Ihre Antwort', en: 'More time for your answer' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          de: 'mit Schreiben vom {{request.askedOn | date}} haben wir Sie um ergänzende Angaben gebeten. Dafür haben Sie nun Zeit bis zum {{request.answerBy | date}}.',
          en: 'with our letter of {{request.askedOn | date}} we asked you for further details. You now have time until {{request.answerBy | date}}.',
        },
      },
      {
        kind: 'paragraph',
        text: { de: 'Es fehlen uns noch folgende Angaben und Unterlagen:', en: 'We still need the following details and papers:' },
      },
      { kind: 'requested-items' },
      { kind: 'ways-to-answer' },
    ],
  },
  'request-withdrawal': {
    title: { de: 'Erledigung unserer Nachforderung', en: 'Our request is settled' },
    subject: { de: 'Unsere Bitte um ergänzende Angaben hat sich erledigt', en: 'Our request for further details is settled' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          de: 'mit Schreiben vom {{request.askedOn | date}} haben wir Sie um ergänzende Angaben gebeten. Das hat sich erledigt; Sie brauchen darauf nicht mehr zu antworten. Haben Sie schon geantwortet, betrachten Sie dieses Schreiben bitte als gegenstandslos.',
          en: 'with our letter of {{request.askedOn | date}} we asked you for further details. This is settled, and you need not answer any more. If you have answered already, please disregard this letter.',
        },
      },
      {
        kind: 'paragraph',
        text: { de: 'Ihr Anliegen bearbeiten wir weiter.', en: 'We go on working on your matter.' },
      },
    ],
  },
};
