import { actionWords, wordsIn } from '@vorgang/words';

const name = wordsIn(actionWords, 'de');

/** What can be done with a case. */
export const actionsGerman = {
  action: {
    more: 'Mehr',
    claim: { button: name.claim, done: 'Der Vorgang gehört jetzt Ihnen.' },
    release: { button: name.release, done: 'Der Vorgang liegt wieder im Arbeitsvorrat.' },
    'take-over': {
      button: name['take-over'],
      title: 'Vorgang aus der Abwesenheit übernehmen?',
      text: 'Der Vorgang liegt bei %{name}, abwesend. Er gehört danach Ihnen; %{name} sieht das nach der Rückkehr.',
      submit: 'Übernehmen',
      done: 'Der Vorgang gehört jetzt Ihnen.',
    },
    'add-note': { button: name['add-note'] },
    assign: { button: name.assign, title: 'Vorgang übergeben', text: 'Zur Auswahl steht, wer für diese Leistung in diesem Team zuständig ist.', submit: 'Übergeben', done: 'Der Vorgang ist übergeben.' },
    'set-priority': { button: name['set-priority'], title: 'Dringlichkeit festlegen', text: 'Dringende Vorgänge werden zuerst vergeben.', submit: 'Speichern', done: 'Die Dringlichkeit ist gespeichert.' },
    'set-follow-up': { button: name['set-follow-up'], title: 'Wiedervorlage', text: 'An diesem Tag steht der Vorgang in „Wiedervorlagen“.', submit: 'Speichern', done: 'Die Wiedervorlage ist gespeichert.' },
    'correct-data': {
      button: name['correct-data'],
      title: 'Angaben berichtigen',
      text: 'Nur offensichtliche Versehen (§ 25 VwVfG). Was eingereicht wurde, bleibt sichtbar; die automatischen Prüfungen laufen neu.',
      submit: 'Berichtigen',
      done: 'Die Angaben sind berichtigt.',
      reason: 'Grund der Berichtigung',
    },
    'request-information': {
      button: name['request-information'],
      title: 'Unterlagen oder Angaben nachfordern',
      text: 'Ein Schreiben geht hinaus, die Frist ruht bis zur Antwort. Erinnerung und Ablauf folgen von selbst.',
      submit: 'Nachfordern',
      done: 'Die Nachforderung geht hinaus; die Frist ruht.',
    },
    'propose-decision': { button: name['propose-decision'], submit: 'Absenden' },
    'withdraw-proposal': { button: name['withdraw-proposal'], title: 'Vorschlag zurückziehen?', text: 'Der Vorgang ist danach wieder in Bearbeitung.', submit: 'Zurückziehen', done: 'Der Vorschlag ist zurückgezogen.' },
    approve: { button: name.approve, title: 'Vorschlag zeichnen', text: 'Mit Ihrer Zeichnung ist entschieden; das Schreiben geht hinaus, sobald nichts mehr zu zahlen ist.', submit: 'Zeichnen', done: 'Gezeichnet. Das Schreiben wird erstellt.', doneUnpaid: 'Gezeichnet. Das Schreiben wird erstellt, sobald gezahlt ist.' },
    'return-proposal': { button: name['return-proposal'], title: 'Vorschlag zurückgeben', text: 'Wer den Vorgang hat, findet ihn mit Ihrer Anmerkung in „An mich zurück“. Ist die Person abwesend oder nicht mehr zuständig, liegt er im Arbeitsvorrat des Teams.', submit: 'Zurückgeben', done: 'Der Vorschlag ist zurückgegeben.', comment: 'Was soll geändert werden?' },
    'record-withdrawal': { button: name['record-withdrawal'], title: 'Rücknahme des Antrags', text: 'Der Vorgang wird abgeschlossen; die Rücknahme wird schriftlich bestätigt.', submit: 'Rücknahme festhalten', done: 'Die Rücknahme ist festgehalten.', reason: 'Wie wurde die Rücknahme erklärt?' },
    close: { button: name.close, title: 'Vorgang abschließen?', text: 'Der Vorgang kommt zu den Akten (zdA). Er kann wieder aufgenommen werden.', submit: 'Abschließen', done: 'Der Vorgang ist abgeschlossen.' },
    reopen: { button: name.reopen, title: 'Vorgang wieder aufnehmen', text: 'Der Vorgang gehört danach Ihnen.', submit: 'Wieder aufnehmen', done: 'Der Vorgang ist wieder in Bearbeitung.', reason: 'Grund' },
    'record-payment': { button: name['record-payment'], title: 'Zahlung buchen', text: 'Ist alles bezahlt, geht das Schreiben hinaus.', submit: 'Buchen', done: 'Die Zahlung ist gebucht.' },
  },
};
