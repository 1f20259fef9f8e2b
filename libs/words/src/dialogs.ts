import { actionWords } from './case.js';
import { wordsIn, type Language, type Words } from './word.js';

/**
 * The texts of an action's dialogue: title, text, button, the label of its text field, and the message when it is done. An action
 * that is done at once has none.
 */
const dialogWords = {
  claim: {
    done: { de: 'Der Vorgang ist Ihnen jetzt zugeteilt.', en: 'The case is assigned to you now.' },
  },
  release: {
    done: { de: 'Der Vorgang liegt wieder im Teamkorb.', en: 'The case is back in the team queue.' },
  },
  'take-over': {
    title: { de: 'Vorgang von Abwesenden übernehmen?', en: 'Take the case over during the absence?' },
    text: {
      de: 'Der Vorgang ist %{name} zugeteilt, derzeit abwesend. Danach ist er Ihnen zugeteilt; %{name} sieht das nach der Rückkehr.',
      en: 'The case is assigned to %{name}, who is away. Afterwards it is assigned to you; %{name} sees that on coming back.',
    },
    submit: { de: 'Übernehmen', en: 'Take over' },
    done: { de: 'Der Vorgang ist Ihnen jetzt zugeteilt.', en: 'The case is assigned to you now.' },
  },
  assign: {
    title: { de: 'Vorgang übergeben', en: 'Hand the case over' },
    text: {
      de: 'Zur Auswahl steht, wer für diese Leistung in diesem Team zuständig ist.',
      en: 'You can choose whoever is competent for this service in this team.',
    },
    submit: actionWords.assign,
    done: { de: 'Der Vorgang ist übergeben.', en: 'The case is handed over.' },
  },
  'set-priority': {
    title: actionWords['set-priority'],
    text: { de: 'Dringende Vorgänge werden zuerst vergeben.', en: 'Urgent cases are given out first.' },
    submit: { de: 'Speichern', en: 'Save' },
    done: { de: 'Die Priorität ist gesetzt.', en: 'The priority is set.' },
  },
  'set-follow-up': {
    title: actionWords['set-follow-up'],
    text: { de: 'An diesem Tag steht der Vorgang in „Wiedervorlagen“.', en: 'On this day the case is listed in “Follow-ups”.' },
    submit: { de: 'Speichern', en: 'Save' },
    done: { de: 'Die Wiedervorlage ist gesetzt.', en: 'The follow-up is set.' },
  },
  'correct-data': {
    title: actionWords['correct-data'],
    text: {
      de: 'Nur offensichtliche Versehen. Was eingereicht wurde, bleibt sichtbar; die automatischen Prüfungen laufen neu.',
      en: 'Obvious slips only. What was submitted stays visible; the automatic checks run again.',
    },
    submit: { de: 'Berichtigen', en: 'Correct' },
    done: { de: 'Die Angaben sind berichtigt.', en: 'The data are corrected.' },
    reason: { de: 'Grund der Berichtigung', en: 'Reason for the correction' },
  },
  'correct-applicant': {
    title: { de: 'Angaben zur antragstellenden Person berichtigen', en: 'Correct the applicant' },
    text: {
      de: 'Was eingereicht wurde, bleibt sichtbar; die automatischen Prüfungen laufen neu.',
      en: 'What was submitted stays visible; the automatic checks run again.',
    },
    submit: { de: 'Berichtigen', en: 'Correct' },
    done: { de: 'Die Angaben sind berichtigt.', en: 'The data are corrected.' },
    reason: { de: 'Grund der Berichtigung', en: 'Reason for the correction' },
  },
  'request-information': {
    title: { de: 'Unterlagen oder Angaben nachfordern', en: 'Request documents or information' },
    text: {
      de: 'Ein Schreiben wird versandt; die Frist ruht bis zur Antwort. Erinnerung und Fristablauf folgen automatisch.',
      en: 'A letter is sent; the deadline is paused until the answer. Reminder and expiry follow by themselves.',
    },
    submit: actionWords['request-information'],
    done: { de: 'Die Nachforderung wird versandt; die Frist ruht.', en: 'The request is being sent; the deadline is paused.' },
  },
  'record-answer': {
    title: { de: 'Antwort erfassen', en: 'Record an answer' },
    text: {
      de: 'Was auf anderem Weg als über das Portal gekommen ist. Es wirkt wie eine Antwort im Portal: Die Frist läuft ab dem Tag des Eingangs weiter.',
      en: 'What came by another way than the portal. It has the effect of an answer at the portal: the deadline runs on from the day of receipt.',
    },
    textLate: {
      de: 'Zu diesem Vorgang ist nichts nachgefordert. Die Sendung wird als Nachtrag zur Akte genommen und angezeigt, bis sie jemand erledigt.',
      en: 'Nothing is requested in this case. It is filed as late post and shown until somebody deals with it.',
    },
    submit: { de: 'Erfassen', en: 'Record' },
    done: { de: 'Die Antwort ist erfasst.', en: 'The answer is recorded.' },
    doneLate: { de: 'Der Nachtrag ist zur Akte genommen.', en: 'The late post is filed.' },
  },
  'undo-answer': {
    title: { de: 'Erfasste Antwort zurücknehmen?', en: 'Take the recorded answer back?' },
    text: {
      de: 'Der Vorgang wartet danach wieder auf die Antwort, und die Frist ruht. Die Unterlagen bleiben in der Akte.',
      en: 'Afterwards the case waits for the answer again, and the deadline is paused. The papers stay in the file.',
    },
    submit: { de: 'Zurücknehmen', en: 'Take back' },
    done: { de: 'Die erfasste Antwort ist zurückgenommen.', en: 'The recorded answer is taken back.' },
  },
  'extend-request': {
    title: actionWords['extend-request'],
    text: {
      de: 'Ein Schreiben nennt den neuen Tag; die Erinnerung verschiebt sich mit. Die Frist des Vorgangs ruht weiter.',
      en: 'A letter names the new day; the reminder moves along. The deadline of the case stays paused.',
    },
    submit: { de: 'Verlängern', en: 'Extend' },
    done: { de: 'Die Antwortfrist ist verlängert.', en: 'The time to answer is extended.' },
    reason: { de: 'Grund (steht nur in der Akte)', en: 'Reason (in the file only)' },
  },
  'withdraw-request': {
    title: actionWords['withdraw-request'],
    text: {
      de: 'Der Vorgang ist danach wieder in Bearbeitung, und die Frist läuft weiter. Ist das Schreiben schon versandt, teilt ein weiteres mit, dass es sich erledigt hat.',
      en: 'The case is in progress again afterwards, and the deadline runs on. If the letter has left already, another one tells that it is settled.',
    },
    submit: { de: 'Zurücknehmen', en: 'Withdraw' },
    done: { de: 'Die Nachforderung ist zurückgenommen.', en: 'The request is withdrawn.' },
    reason: { de: 'Grund (steht nur in der Akte)', en: 'Reason (in the file only)' },
  },
  'add-papers': {
    title: actionWords['add-papers'],
    text: {
      de: 'Für Unterlagen, die keine Antwort auf eine Nachforderung sind. Status und Frist des Vorgangs ändern sich nicht.',
      en: 'For papers that are no answer to a request. Status and deadline of the case do not change.',
    },
    submit: { de: 'Zur Akte nehmen', en: 'File' },
    done: { de: 'Die Unterlagen sind zur Akte genommen.', en: 'The papers are filed.' },
  },
  'give-task': {
    title: actionWords['give-task'],
    text: {
      de: 'Die Frage geht an eine Person oder ein anderes Team. Der Vorgang bleibt Ihnen zugeteilt, die Frist läuft weiter.',
      en: 'The question goes to a person or another team. The case stays assigned to you, the deadline runs on.',
    },
    submit: { de: 'Aufgabe erteilen', en: 'Give the task' },
    done: { de: 'Die Aufgabe ist erteilt.', en: 'The task is given.' },
  },
  'withdraw-task': {
    title: { de: 'Aufgabe zurücknehmen?', en: 'Withdraw the task?' },
    text: {
      de: 'Wer die Aufgabe hat, wird benachrichtigt und sieht nichts mehr von dem, was freigegeben war.',
      en: 'Whoever has the task is told, and sees nothing any more of what was shared.',
    },
    submit: { de: 'Zurücknehmen', en: 'Withdraw' },
    done: { de: 'Die Aufgabe ist zurückgenommen.', en: 'The task is withdrawn.' },
    reason: { de: 'Grund (freiwillig)', en: 'Reason (optional)' },
  },
  'propose-decision': {
    submit: { de: 'Absenden', en: 'Send' },
  },
  'withdraw-proposal': {
    title: { de: 'Vorschlag zurückziehen?', en: 'Withdraw the proposal?' },
    text: { de: 'Der Vorgang ist danach wieder in Bearbeitung.', en: 'The case is in progress again afterwards.' },
    submit: { de: 'Zurückziehen', en: 'Withdraw' },
    done: { de: 'Der Vorschlag ist zurückgezogen.', en: 'The proposal is withdrawn.' },
  },
  approve: {
    title: { de: 'Entscheidungsvorschlag zeichnen', en: 'Sign the proposed decision' },
    text: {
      de: 'Mit Ihrer Zeichnung ist die Entscheidung getroffen. Danach wird das Schreiben erstellt und versandt.',
      en: 'With your signature the decision is made. Then the letter is written and sent.',
    },
    textUnpaid: {
      de: 'Mit Ihrer Zeichnung ist die Entscheidung getroffen. Das Schreiben wird versandt, sobald %{theFee} bezahlt ist.',
      en: 'With your signature the decision is made. The letter is sent as soon as %{theFee} is paid.',
    },
    submit: actionWords.approve,
    done: { de: 'Gezeichnet. Das Schreiben wird erstellt.', en: 'Signed. The letter is being written.' },
    doneUnpaid: {
      de: 'Gezeichnet. Das Schreiben wird erstellt, sobald %{theFee} bezahlt ist.',
      en: 'Signed. The letter is written as soon as %{theFee} is paid.',
    },
  },
  'recall-decision': {
    title: actionWords['recall-decision'],
    text: {
      de: 'Der Bescheid hat das Haus noch nicht verlassen und wird nicht versandt. Der Vorgang ist danach wieder offen, mit dem Vorschlag, wie er war; was schon zum Soll gestellt ist, wird abgesetzt. Ein gedruckter Bescheid ist aus dem Druckstapel zu nehmen.',
      en: 'The notice has not left the house, and is not sent. Afterwards the case is open again, with the proposal as it was; what is booked already is booked back. A printed notice has to be taken out of its print batch.',
    },
    submit: { de: 'Zurückholen', en: 'Recall' },
    done: {
      de: 'Die Entscheidung ist zurückgeholt; der Vorgang ist wieder offen.',
      en: 'The decision is recalled; the case is open again.',
    },
    reason: { de: 'Grund', en: 'Reason' },
  },
  'send-letter': {
    title: actionWords['send-letter'],
    text: {
      de: 'Das Schreiben kommt zur Akte. Bis es hinausgeht, lässt es sich zurückholen.',
      en: 'The letter comes into the file. It can be held back until it leaves.',
    },
    submit: { de: 'Erstellen', en: 'Write' },
    done: {
      de: 'Das Schreiben wird erstellt und liegt gleich in den Unterlagen.',
      en: 'The letter is being written and is among the papers in a moment.',
    },
  },
  'recall-letter': {
    title: actionWords['recall-letter'],
    text: {
      de: 'Das Schreiben hat das Haus noch nicht verlassen und wird nicht versandt. Es bleibt in der Akte. Ein gedrucktes Schreiben ist aus dem Druckstapel zu nehmen.',
      en: 'The letter has not left the house, and is not sent. It stays in the file. A printed letter has to be taken out of its print batch.',
    },
    submit: { de: 'Zurückholen', en: 'Hold back' },
    done: { de: 'Das Schreiben ist zurückgeholt und wird nicht versandt.', en: 'The letter is held back and is not sent.' },
    reason: { de: 'Grund', en: 'Reason' },
  },
  'return-proposal': {
    title: actionWords['return-proposal'],
    text: {
      de: 'Die zuständige Person findet ihn mit Ihrer Anmerkung in „Zurückgegeben“. Ist sie abwesend oder nicht mehr zuständig, liegt er im Teamkorb.',
      en: 'The person in charge finds it with your comment in “Returned to me”. If they are absent or not competent any more, it is in the team queue.',
    },
    submit: { de: 'Zurückgeben', en: 'Return' },
    done: { de: 'Der Vorschlag ist zurückgegeben.', en: 'The proposal is returned.' },
    comment: { de: 'Was soll geändert werden?', en: 'What should be changed?' },
  },
  'record-withdrawal': {
    title: actionWords['record-withdrawal'],
    text: {
      de: 'Der Vorgang wird abgeschlossen; die Rücknahme wird schriftlich bestätigt.',
      en: 'The case is closed; the withdrawal is confirmed in writing.',
    },
    submit: actionWords['record-withdrawal'],
    done: { de: 'Die Antragsrücknahme ist erfasst.', en: 'The withdrawal is recorded.' },
    reason: { de: 'Wie wurde die Rücknahme erklärt?', en: 'How was the withdrawal declared?' },
  },
  close: {
    title: { de: 'Vorgang abschließen?', en: 'Close the case?' },
    text: { de: 'Der Vorgang kommt zu den Akten (zdA). Er kann wieder aufgenommen werden.', en: 'The case is filed. It can be reopened.' },
    submit: actionWords.close,
    done: { de: 'Der Vorgang ist abgeschlossen.', en: 'The case is closed.' },
  },
  reopen: {
    title: { de: 'Vorgang wieder aufnehmen', en: 'Reopen the case' },
    text: {
      de: 'Der Vorgang kommt zu der Person, die ihn bearbeitet hat. Ist sie abwesend oder nicht mehr zuständig, ist er Ihnen zugeteilt.',
      en: 'The case goes to whoever worked on it. If they are absent or not in charge any more, it is assigned to you.',
    },
    submit: actionWords.reopen,
    done: { de: 'Der Vorgang ist wieder in Bearbeitung.', en: 'The case is in progress again.' },
    reason: { de: 'Grund', en: 'Reason' },
  },
  'record-payment': {
    title: actionWords['record-payment'],
    text: { de: 'Sobald alles bezahlt ist, wird das Schreiben versandt.', en: 'Once everything is paid, the letter is sent.' },
    submit: { de: 'Buchen', en: 'Record' },
    done: { de: 'Die Zahlung ist gebucht.', en: 'The payment is recorded.' },
  },
} as const satisfies Readonly<Partial<Record<keyof typeof actionWords, Words>>>;

type Dialogs = typeof dialogWords;

/** The same in one language. */
export function dialogsIn(language: Language): { readonly [A in keyof Dialogs]: { readonly [S in keyof Dialogs[A]]: string } };
export function dialogsIn(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(Object.entries(dialogWords).map(([action, said]) => [action, wordsIn(said, language)]));
}
