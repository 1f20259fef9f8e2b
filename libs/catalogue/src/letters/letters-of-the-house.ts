import type { LetterDefinition } from '../definition.schema.js';

/**
 * What the citizen is told about a request for information that changes, the hearing before a decision, and the letters that clerks
 * write. A service may have its own under the same key.
 */
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
  // § 28 (1) VwVfG NRW; § 91 (1) AO
  hearing: {
    title: { de: 'Anhörung', en: 'Hearing' },
    subject: { de: 'Anhörung: Sie haben Gelegenheit zur Stellungnahme', en: 'Hearing: you may comment before we decide' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          de: 'wir haben Ihren Antrag vom {{receivedOn | date}} geprüft. Nach derzeitigem Stand beabsichtigen wir, ihn abzulehnen. Maßgeblich ist dafür:',
          en: 'we have examined your application of {{receivedOn | date}}. As things stand we intend to reject it, for these reasons:',
        },
      },
      { kind: 'intended-reasons' },
      {
        kind: 'paragraph',
        text: {
          de: 'Bevor wir entscheiden, haben Sie Gelegenheit, sich zu den Tatsachen zu äußern, die für die Entscheidung erheblich sind ({{request.basis}}). Bitte antworten Sie bis zum {{request.answerBy | date}}. Bis dahin entscheiden wir nicht. Äußern Sie sich nicht, entscheiden wir nach Aktenlage.',
          en: 'Before we decide, you may comment on the facts that matter for the decision ({{request.basis}}). Please answer by {{request.answerBy | date}}; until then we do not decide. If you do not comment, we decide by what is on file.',
        },
      },
      { kind: 'ways-to-answer' },
    ],
  },
  'hearing-extension': {
    title: { de: 'Verlängerung der Frist zur Stellungnahme', en: 'More time to comment' },
    subject: { de: 'Anhörung: mehr Zeit für Ihre Stellungnahme', en: 'Hearing: more time for your comment' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          de: 'mit Schreiben vom {{request.askedOn | date}} haben wir Ihnen mitgeteilt, dass wir beabsichtigen, Ihren Antrag abzulehnen, und Ihnen Gelegenheit zur Stellungnahme gegeben. Dafür haben Sie nun Zeit bis zum {{request.answerBy | date}}. Bis dahin entscheiden wir nicht.',
          en: 'with our letter of {{request.askedOn | date}} we told you that we intend to reject your application, and that you may comment. You now have time until {{request.answerBy | date}}; until then we do not decide.',
        },
      },
      { kind: 'ways-to-answer' },
    ],
  },
  'hearing-withdrawal': {
    title: { de: 'Erledigung der Anhörung', en: 'The hearing is settled' },
    subject: { de: 'Unsere Anhörung hat sich erledigt', en: 'Our hearing is settled' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          de: 'mit Schreiben vom {{request.askedOn | date}} haben wir Ihnen Gelegenheit zur Stellungnahme gegeben. Das hat sich erledigt; Sie brauchen sich nicht mehr zu äußern. Haben Sie sich schon geäußert, betrachten Sie dieses Schreiben bitte als gegenstandslos.',
          en: 'with our letter of {{request.askedOn | date}} we gave you the opportunity to comment. This is settled, and you need not comment any more. If you have commented already, please disregard this letter.',
        },
      },
      {
        kind: 'paragraph',
        text: { de: 'Ihr Anliegen bearbeiten wir weiter.', en: 'We go on working on your matter.' },
      },
    ],
  },
  free: {
    title: { de: 'Schreiben', en: 'Letter' },
    subject: { de: 'Ihr Antrag vom {{receivedOn | date}}', en: 'Your application of {{receivedOn | date}}' },
    blocks: [{ kind: 'composed' }],
    compose: { de: '', en: '' },
  },
  receipt: {
    title: { de: 'Eingangsbestätigung', en: 'Confirmation of receipt' },
    subject: { de: 'Eingang Ihres Antrags', en: 'We have received your application' },
    blocks: [{ kind: 'composed' }, { kind: 'ways-to-answer' }],
    compose: {
      de: 'Ihr Antrag ist am {{receivedOn | date}} bei uns eingegangen. Er wird unter dem Aktenzeichen {{case.number}} bearbeitet.\n\nWenn noch etwas fehlt, melden wir uns. Bitte geben Sie bei Rückfragen das Aktenzeichen an.',
      en: 'We received your application on {{receivedOn | date}}. It has the case number {{case.number}}.\n\nIf something is missing, we will ask you. Please quote the case number.',
    },
  },
  interim: {
    title: { de: 'Zwischennachricht', en: 'Interim reply' },
    subject: { de: 'Zum Stand Ihres Antrags', en: 'How your application stands' },
    blocks: [{ kind: 'composed' }],
    compose: {
      de: 'die Bearbeitung Ihres Antrags vom {{receivedOn | date}} dauert länger als üblich. Wir kommen unaufgefordert auf Sie zurück.\n\nBis dahin bitten wir Sie um etwas Geduld.',
      en: 'your application of {{receivedOn | date}} takes longer than usual. We will come back to you by ourselves.\n\nThank you for your patience.',
    },
  },
};
