import { keysOf, type Words } from './word.js';

/**
 * Why an action is not possible now, and who or what would make it so. `%{name}` is the colleague, `%{smart_count}` the number of open
 * checks.
 */
export const offWords = {
  'case-open': {
    de: 'Der Vorgang ist noch in Bearbeitung. Möglich nach der Entscheidung.',
    en: 'The case is still in progress. Possible after the decision.',
  },
  'case-waiting': {
    de: 'Der Vorgang wartet auf eine Antwort. Möglich, sobald sie eingeht, die Antwortfrist endet oder die Nachforderung zurückgenommen wird.',
    en: 'The case waits for an answer. Possible once it comes, the time to answer ends, or the request is withdrawn.',
  },
  'case-proposed': {
    de: 'Der Vorschlag liegt zur Zeichnung. Möglich, sobald er zurückgezogen oder zurückgegeben wird.',
    en: 'The proposal waits for a signature. Possible once it is withdrawn or returned.',
  },
  'case-decided': {
    de: 'Über den Vorgang ist entschieden. Möglich, sobald er abgeschlossen ist und wieder aufgenommen wird.',
    en: 'The case is decided. Possible once it is closed and reopened.',
  },
  'case-closed': {
    de: 'Der Vorgang ist abgeschlossen. Möglich, sobald er wieder aufgenommen wird.',
    en: 'The case is closed. Possible once it is reopened.',
  },
  'not-closed': {
    de: 'Möglich, sobald der Vorgang abgeschlossen ist, nämlich wenn das Schreiben versandt ist.',
    en: 'Possible once the case is closed, which it is when its letter has left.',
  },
  'claim-first': {
    de: 'Der Vorgang ist niemandem zugeteilt. Möglich, sobald Sie ihn übernehmen.',
    en: 'Nobody has the case. Possible once you claim it.',
  },
  'colleague-has-it': {
    de: 'Der Vorgang ist %{name} zugeteilt. Möglich, sobald er Ihnen übergeben wird.',
    en: 'The case is assigned to %{name}. Possible once it is handed over to you.',
  },
  'holder-present': {
    de: '%{name} hat den Vorgang und ist nicht abwesend. Möglich bei Abwesenheit, sonst durch Übergabe.',
    en: '%{name} has the case and is not absent. Possible during an absence, otherwise by handing over.',
  },
  'own-proposal': {
    de: 'Der Vorschlag ist von Ihnen; die Mitzeichnung liegt bei einer anderen zeichnungsbefugten Person.',
    en: 'The proposal is yours. A second person who may sign has to sign it.',
  },
  'not-proposer': {
    de: 'Der Vorschlag ist von %{name}. Zurückziehen kann ihn nur diese Person; wer zeichnet, kann ihn zurückgeben.',
    en: 'The proposal is by %{name}. Only they can withdraw it; whoever signs can return it.',
  },
  'cannot-be-signed': {
    de: 'Nach den Regeln von heute lässt sich der Vorschlag so nicht zeichnen. Möglich, sobald er zurückgegeben und neu vorgeschlagen ist.',
    en: 'By the rules of today the proposal cannot be signed as it is. Possible once it is returned and proposed anew.',
  },
  'no-right': {
    de: 'Bei diesem Vorgang haben Sie das Recht dazu nicht. Rechte, Zuständigkeiten und Wertgrenzen vergibt die Administration.',
    en: 'You do not have the right to it on this case. The administration grants rights, competences and limits.',
  },
  'nothing-due': { de: 'Es ist kein Betrag offen.', en: 'No amount is outstanding.' },
  'checks-open': {
    de: 'Eine Pflichtprüfung ist noch offen. |||| %{smart_count} Pflichtprüfungen sind noch offen.',
    en: 'A required check is still open. |||| %{smart_count} required checks are still open.',
  },
  'has-left': {
    de: 'Die Entscheidung ist bekannt gegeben oder die Gebühr angefordert. Zurückholen lässt sie sich nur, solange der Bescheid das Haus nicht verlassen hat.',
    en: 'The decision is known outside, or its fee was asked for. It can be recalled only until the notice has left the house.',
  },
  'not-its-people': {
    de: 'Zurückholen kann, wer vorgeschlagen oder gezeichnet hat oder den Vorgang bearbeitet.',
    en: 'Whoever proposed or signed it, or has the case, can recall it.',
  },
  joined: {
    de: 'Der Vorgang ist mit einem anderen zusammengeführt. Möglich, sobald die Zusammenführung aufgehoben wird.',
    en: 'The case is joined with another. Possible once they are separated again.',
  },
} as const satisfies Words;

export type OffCode = keyof typeof offWords;

export const offCodes = keysOf(offWords);
