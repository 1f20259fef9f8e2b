/** What can be done with a case. */
export const actionsGerman = {
  action: {
    more: 'Mehr',
    claim: { button: 'Übernehmen', done: 'Der Vorgang gehört jetzt Ihnen.' },
    release: { button: 'Freigeben', done: 'Der Vorgang ist wieder frei.' },
    assign: { button: 'Übergeben', title: 'Vorgang übergeben', text: 'Zur Auswahl steht, wer für diese Leistung in diesem Team zuständig ist.', submit: 'Übergeben', done: 'Der Vorgang ist übergeben.' },
    'set-priority': { button: 'Dringlichkeit', title: 'Dringlichkeit festlegen', text: 'Dringende Vorgänge werden zuerst vergeben.', submit: 'Speichern', done: 'Die Dringlichkeit ist gespeichert.' },
    'set-follow-up': { button: 'Wiedervorlage', title: 'Wiedervorlage', text: 'An diesem Tag steht der Vorgang in „Wiedervorlagen“.', submit: 'Speichern', done: 'Die Wiedervorlage ist gespeichert.' },
    'correct-data': {
      button: 'Angaben berichtigen',
      title: 'Angaben berichtigen',
      text: 'Nur offensichtliche Versehen (§ 25 VwVfG). Was eingereicht wurde, bleibt sichtbar; die automatischen Prüfungen laufen neu.',
      submit: 'Berichtigen',
      done: 'Die Angaben sind berichtigt.',
      reason: 'Grund der Berichtigung',
    },
    'request-information': {
      button: 'Nachfordern',
      title: 'Unterlagen oder Angaben nachfordern',
      text: 'Ein Schreiben geht hinaus, die Frist ruht bis zur Antwort. Erinnerung und Ablauf folgen von selbst.',
      submit: 'Nachfordern',
      done: 'Die Nachforderung geht hinaus; die Frist ruht.',
    },
    'propose-decision': { button: 'Entscheidung vorschlagen', title: 'Entscheidung vorschlagen', text: 'Die Gebühr folgt aus den Regeln der Leistung.', submit: 'Absenden', done: 'Die Entscheidung ist abgesandt.' },
    'withdraw-proposal': { button: 'Vorschlag zurückziehen', title: 'Vorschlag zurückziehen?', text: 'Der Vorgang ist danach wieder in Bearbeitung.', submit: 'Zurückziehen', done: 'Der Vorschlag ist zurückgezogen.' },
    approve: { button: 'Zeichnen', title: 'Vorschlag zeichnen', text: 'Mit Ihrer Zeichnung ist entschieden; das Schreiben geht hinaus, sobald nichts mehr zu zahlen ist.', submit: 'Zeichnen', done: 'Gezeichnet. Das Schreiben wird erstellt.' },
    'return-proposal': { button: 'Zurückgeben', title: 'Vorschlag zurückgeben', text: 'Wer vorgeschlagen hat, findet den Vorgang mit Ihrer Anmerkung in „An mich zurück“.', submit: 'Zurückgeben', done: 'Der Vorschlag ist zurückgegeben.', comment: 'Was soll geändert werden?' },
    'record-withdrawal': { button: 'Rücknahme festhalten', title: 'Rücknahme des Antrags', text: 'Der Vorgang wird abgeschlossen; die Rücknahme wird schriftlich bestätigt.', submit: 'Rücknahme festhalten', done: 'Die Rücknahme ist festgehalten.', reason: 'Wie wurde die Rücknahme erklärt?' },
    close: { button: 'Abschließen', title: 'Vorgang abschließen?', text: 'Der Vorgang kommt zu den Akten (zdA). Er kann wieder aufgenommen werden.', submit: 'Abschließen', done: 'Der Vorgang ist abgeschlossen.' },
    reopen: { button: 'Wieder aufnehmen', title: 'Vorgang wieder aufnehmen', text: 'Der Vorgang gehört danach Ihnen.', submit: 'Wieder aufnehmen', done: 'Der Vorgang ist wieder in Bearbeitung.', reason: 'Grund' },
    'record-payment': { button: 'Zahlung buchen', title: 'Zahlung buchen', text: 'Ist alles bezahlt, geht das Schreiben hinaus.', submit: 'Buchen', done: 'Die Zahlung ist gebucht.' },
  },
};
