import { wordsIn, type Language, type Words } from './word.js';

/** Sentences that tell an event where that of its kind would be untrue, or would name somebody who was not there. */
const variants = {
  letterAtPortal: {
    de: 'Das Schreiben ist im Portal bereitgestellt.',
    en: 'The letter is available at the portal.',
  },
  letterHanded: {
    de: 'Das Schreiben wurde vor Ort ausgehändigt.',
    en: 'The letter was given out at the counter.',
  },
  letterNotNeeded: {
    de: 'Das Schreiben wurde nicht mehr versandt, weil die Antwort schon eingegangen ist.',
    en: 'The letter was not sent any more, since the answer has already come.',
  },
  hearingExpired: {
    de: 'Zur Anhörung hat sich niemand geäußert. Die Frist läuft wieder.',
    en: 'Nobody commented in the hearing. The deadline is running again.',
  },
  heard: {
    de: '%{by} hat vor einer Ablehnung angehört; Stellungnahme erbeten bis %{answerBy}. Die Frist ruht.',
    en: '%{by} heard the applicant before a rejection; comments are wanted by %{answerBy}. The deadline is paused.',
  },
  hearingAnswered: {
    de: 'Die Stellungnahme zur Anhörung ist eingegangen.',
    en: 'The comments in the hearing have come in.',
  },
  hearingRecorded: {
    de: '%{by} hat eine Stellungnahme zur Anhörung erfasst, eingegangen am %{receivedOn} %{source}.',
    en: '%{by} recorded comments in the hearing, received on %{receivedOn} %{source}.',
  },
  hearingRecordedInPart: {
    de: '%{by} hat einen Teil der Stellungnahme zur Anhörung erfasst, eingegangen am %{receivedOn} %{source}. Der Vorgang wartet weiter.',
    en: '%{by} recorded a part of the comments in the hearing, received on %{receivedOn} %{source}. The case goes on waiting.',
  },
  hearingExtended: {
    de: '%{by} hat die Frist zur Stellungnahme verlängert: von %{from} auf %{answerBy}.',
    en: '%{by} extended the time to comment: from %{from} to %{answerBy}.',
  },
  hearingWithdrawn: {
    de: '%{by} hat die Anhörung zurückgenommen. Die Frist läuft wieder.',
    en: '%{by} withdrew the hearing. The deadline is running again.',
  },
  decidedAlone: {
    de: 'Entschieden: %{kind}. Allein gezeichnet durch %{proposedBy}; eine Mitzeichnung war nicht erforderlich.',
    en: 'Decided: %{kind}. %{proposedBy} signed alone; no second person was needed.',
  },
  assignedFromQueue: {
    de: '%{by} hat den Vorgang aus dem Teamkorb an %{to} übergeben.',
    en: '%{by} handed the case over from the team queue to %{to}.',
  },
  returnedToTeam: {
    de: '%{by} hat den Vorschlag zurückgegeben. Der Vorgang liegt im Teamkorb.',
    en: '%{by} returned the proposal. The case is in the team queue.',
  },
  assignedToQueue: {
    de: '%{by} hat den Vorgang von %{from} in den Teamkorb zurückgelegt.',
    en: '%{by} put the case of %{from} back into the team queue.',
  },
  continuedHere: {
    de: 'Der Vorgang wurde wieder %{to} zugeteilt, weil er dort schon bearbeitet wurde.',
    en: 'The case came back to %{to}, who had worked on it.',
  },
  followUpCleared: {
    de: '%{by} hat die Wiedervorlage entfernt.',
    en: '%{by} removed the follow-up.',
  },
  checkReopened: {
    de: '%{by} hat eine Prüfung wieder geöffnet: %{check}.',
    en: '%{by} opened a check again: %{check}.',
  },
  answerRecorded: {
    de: '%{by} hat eine Antwort auf die Nachforderung erfasst, eingegangen am %{receivedOn} %{source}.',
    en: '%{by} recorded an answer to the request, received on %{receivedOn} %{source}.',
  },
  answerRecordedInPart: {
    de: '%{by} hat einen Teil der Antwort auf die Nachforderung erfasst, eingegangen am %{receivedOn} %{source}. Der Vorgang wartet weiter.',
    en: '%{by} recorded a part of the answer to the request, received on %{receivedOn} %{source}. The case goes on waiting.',
  },
  postRecorded: {
    de: '%{by} hat einen Nachtrag erfasst, eingegangen am %{receivedOn} %{source}.',
    en: '%{by} recorded late post, received on %{receivedOn} %{source}.',
  },
} as const satisfies Words;
export type EventVariant = keyof typeof variants;

/** These sentences, in one language. */
export function variantsTold(language: Language): Readonly<Record<EventVariant, string>> {
  return wordsIn(variants, language);
}

/** Which of them tells an event; null where the sentence of its kind does. */
export function variantOf(kind: string, data: Readonly<Record<string, unknown>>): EventVariant | null {
  switch (kind) {
    case 'case.letter-available':
      return data['handed'] === true ? 'letterHanded' : 'letterAtPortal';
    case 'case.letter-recalled':
      return data['because'] === 'answered' ? 'letterNotNeeded' : null;
    case 'case.information-requested':
      return data['hearing'] === undefined ? null : 'heard';
    case 'case.request-expired':
      return data['hearing'] === true ? 'hearingExpired' : null;
    case 'case.decided':
      return data['approvedBy'] === null ? 'decidedAlone' : null;
    case 'case.assigned':
      return data['from'] === null ? 'assignedFromQueue' : data['to'] === null ? 'assignedToQueue' : null;
    case 'case.continued':
      return data['on'] === 'application' ? null : 'continuedHere';
    case 'case.proposal-returned':
      return data['to'] === null ? 'returnedToTeam' : null;
    case 'case.follow-up-set':
      return data['on'] === null ? 'followUpCleared' : null;
    case 'case.check-recorded':
      return data['status'] === 'open' ? 'checkReopened' : null;
    case 'case.request-answered':
      if (data['hearing']) return data['recorded'] ? (data['partial'] ? 'hearingRecordedInPart' : 'hearingRecorded') : 'hearingAnswered';
      return data['recorded'] ? (data['partial'] ? 'answerRecordedInPart' : 'answerRecorded') : null;
    case 'case.request-extended':
      return data['hearing'] === true ? 'hearingExtended' : null;
    case 'case.request-withdrawn':
      return data['hearing'] === true ? 'hearingWithdrawn' : null;
    case 'case.post-received':
      return data['recorded'] ? 'postRecorded' : null;
    default:
      return null;
  }
}
