import { actionWords, wordsIn } from '@vorgang/words';

const name = wordsIn(actionWords, 'de');

/** What can be done with a case. */
export const actionsGerman = {
  /** The names of the buttons. */
  actionName: name,
  action: {
    more: 'Mehr',
    /** Where an action has no sentence of its own for it. */
    done: 'Erledigt: %{action}.',
    claim: { done: 'Der Vorgang ist Ihnen jetzt zugeteilt.' },
    release: { done: 'Der Vorgang liegt wieder im Teamkorb.' },
    'take-over': {
      title: 'Vorgang von Abwesenden übernehmen?',
      text: 'Der Vorgang liegt bei %{name}, abwesend. Er ist danach Ihnen zugeteilt; %{name} sieht das nach der Rückkehr.',
      submit: 'Übernehmen',
      done: 'Der Vorgang ist Ihnen jetzt zugeteilt.',
    },
    assign: {
      title: 'Vorgang übergeben',
      text: 'Zur Auswahl steht, wer für diese Leistung in diesem Team zuständig ist.',
      submit: name.assign,
      done: 'Der Vorgang ist übergeben.',
    },
    'set-priority': {
      title: name['set-priority'],
      text: 'Dringende Vorgänge werden zuerst vergeben.',
      submit: 'Speichern',
      done: 'Die Priorität ist gesetzt.',
    },
    'set-follow-up': {
      title: name['set-follow-up'],
      text: 'An diesem Tag steht der Vorgang in „Wiedervorlagen“.',
      submit: 'Speichern',
      done: 'Die Wiedervorlage ist gesetzt.',
    },
    'correct-data': {
      title: name['correct-data'],
      text: 'Nur offensichtliche Versehen (§ 25 VwVfG). Was eingereicht wurde, bleibt sichtbar; die automatischen Prüfungen laufen neu.',
      submit: 'Berichtigen',
      done: 'Die Angaben sind berichtigt.',
      reason: 'Grund der Berichtigung',
    },
    'request-information': {
      title: 'Unterlagen oder Angaben nachfordern',
      text: 'Ein Schreiben wird versandt; die Frist ruht bis zur Antwort. Erinnerung und Ablauf folgen von selbst.',
      submit: name['request-information'],
      done: 'Die Nachforderung wird versandt; die Frist ruht.',
    },
    'propose-decision': { submit: 'Absenden' },
    'withdraw-proposal': {
      title: 'Vorschlag zurückziehen?',
      text: 'Der Vorgang ist danach wieder in Bearbeitung.',
      submit: 'Zurückziehen',
      done: 'Der Vorschlag ist zurückgezogen.',
    },
    approve: {
      title: 'Entscheidungsvorschlag zeichnen',
      text: 'Mit Ihrer Zeichnung ist die Entscheidung getroffen. Das Schreiben wird versandt, sobald die Gebühr bezahlt ist.',
      submit: name.approve,
      done: 'Gezeichnet. Das Schreiben wird erstellt.',
      doneUnpaid: 'Gezeichnet. Das Schreiben wird erstellt, sobald die Gebühr bezahlt ist.',
    },
    'return-proposal': {
      title: name['return-proposal'],
      text: 'Die zuständige Person findet ihn mit Ihrer Anmerkung in „An mich zurück“. Ist sie abwesend oder nicht mehr zuständig, liegt er im Teamkorb.',
      submit: 'Zurückgeben',
      done: 'Der Vorschlag ist zurückgegeben.',
      comment: 'Was soll geändert werden?',
    },
    'record-withdrawal': {
      title: name['record-withdrawal'],
      text: 'Der Vorgang wird abgeschlossen; die Rücknahme wird schriftlich bestätigt.',
      submit: name['record-withdrawal'],
      done: 'Die Antragsrücknahme ist erfasst.',
      reason: 'Wie wurde die Rücknahme erklärt?',
    },
    close: {
      title: 'Vorgang abschließen?',
      text: 'Der Vorgang kommt zu den Akten (zdA). Er kann wieder aufgenommen werden.',
      submit: name.close,
      done: 'Der Vorgang ist abgeschlossen.',
    },
    reopen: {
      title: 'Vorgang wieder aufnehmen',
      text: 'Der Vorgang ist danach Ihnen zugeteilt.',
      submit: name.reopen,
      done: 'Der Vorgang ist wieder in Bearbeitung.',
      reason: 'Grund',
    },
    'record-payment': {
      title: name['record-payment'],
      text: 'Sobald alles bezahlt ist, wird das Schreiben versandt.',
      submit: 'Buchen',
      done: 'Die Zahlung ist gebucht.',
    },
  },
};
