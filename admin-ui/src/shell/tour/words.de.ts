import type { StepKey } from './steps';

/** What a step says; `{n}` is a key to press. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
}

export const words: Readonly<Record<StepKey, StepWords>> = {
  today: {
    title: 'Mein Tag',
    text: 'Hier beginnt der Tag: was drängt, als Zahl. Rot ist überfällig oder nicht zugestellt. Jede Kachel führt zu ihrer Liste; {g h} führt von überall hierher zurück.',
  },
  lists: {
    title: 'Die Listen',
    text: 'Im Menü stehen Ihre Listen mit ihrer Anzahl. „Von mir bearbeitet“ hilft, wenn jemand nach einem Vorgang fragt, den Sie schon hatten.',
  },
  next: {
    title: 'Der nächste Vorgang',
    text: '{n} teilt Ihnen den dringendsten freien Vorgang Ihrer Teams zu. Zwei Personen erhalten nie denselben.',
  },
  search: {
    title: 'Wenn das Telefon klingelt',
    text: '{/} und einen Namen tippen, eine Straße, ein Kennzeichen, eine Telefonnummer oder ein Aktenzeichen: Schon beim Tippen stehen die Vorgänge da.',
  },
  step: {
    title: 'Ein Knopf: der nächste Schritt',
    text: 'Hervorgehoben ist immer, was als Nächstes zu tun ist, auch mit {p}. Alles andere steht unter „Mehr“ {m}; was gerade nicht geht, mit dem Grund.',
  },
  checks: {
    title: 'Prüfungen',
    text: 'Jede offene Prüfung wird hier erfasst, mit {1} bis {9} oder einem Klick. Was sich automatisch prüfen lässt, ist schon geprüft. Entschieden wird erst, wenn keine Pflichtprüfung offen ist.',
  },
  letter: {
    title: 'Unterlagen und Schreiben',
    text: 'Was eingereicht wurde, liegt neben der Bearbeitung. Beim Entscheiden steht hier der Bescheid, so wie er gedruckt wird. {.} und {,} blättern durch die Unterlagen.',
  },
  keys: {
    title: 'Tasten, Befehle, Hilfe',
    text: '{?} zeigt alle Tasten dieser Seite, {mod+k} findet jeden Befehl, jede Seite und jeden Vorgang. Die Hilfe erklärt die Seite, auf der Sie sind. Diesen Rundgang finden Sie unter Ihrem Namen wieder.',
  },
  toSignToday: {
    title: 'Mein Tag',
    text: 'Hier steht, was auf Ihre Zeichnung wartet und was drängt. Jede Kachel führt zu ihrer Liste; {g h} führt von überall hierher zurück.',
  },
  toSign: {
    title: 'Zur Zeichnung',
    text: 'Vorschläge, die eine Mitzeichnung erfordern und die Sie zeichnen dürfen. {j} und {k} gehen durch die Liste, {Enter} öffnet, {v} zeigt eine Vorschau.',
  },
  proposal: {
    title: 'Der Vorschlag',
    text: 'Was entschieden werden soll, warum Ihre Zeichnung nötig ist, und was sich seit dem Vorschlag geändert hat.',
  },
  letterToSign: {
    title: 'Das Schreiben',
    text: 'So geht der Bescheid hinaus. Die Angaben des Antrags liegen links: {E} klappt sie auf.',
  },
  sign: {
    title: 'Zeichnen oder zurückgeben',
    text: '{p} zeichnet nach einer letzten Frage. Zurückgeben verlangt einen Grund; die Sachbearbeitung sieht ihn und was sich danach ändert.',
  },
  teamToday: {
    title: 'Mein Tag',
    text: 'Was im Team drängt, als Zahl: Überfälliges, nicht zugestellte Schreiben, Vorgänge ohne Zuständigkeit. Jede Kachel führt zu ihrer Liste.',
  },
  overdue: {
    title: 'Überfällig',
    text: 'Mit {x} wählen Sie Vorgänge aus und verteilen oder übergeben sie zusammen. Vor dem Ausführen sehen Sie, was geschieht; danach lässt es sich zurücknehmen.',
  },
  team: {
    title: 'Team und Abwesenheiten',
    text: 'Wer da ist, wie viel bei wem liegt, wer bis wann abwesend ist. Bei einer Abwesenheit verteilen Sie die Vorgänge gleich mit.',
  },
  calendar: {
    title: 'Kalender',
    text: 'Fristen und Wiedervorlagen des Teams, Tag für Tag, mit den Feiertagen.',
  },
  figures: {
    title: 'Kennzahlen',
    text: 'Jede Frage hat einen Satz, Zahlen und ein Bild. Jede Zahl führt zu ihren Vorgängen; „Herunterladen“ nimmt sie als Datei mit.',
  },
  money: {
    title: 'Mein Tag',
    text: 'Was an Zahlungen erwartet wird und was zu erstatten ist.',
  },
  payments: {
    title: 'Offene Zahlungen',
    text: 'Suchen Sie nach Kassenzeichen, Aktenzeichen oder Name und buchen Sie den Eingang. Ist es mehr als offen, steht es dabei.',
  },
  refunds: {
    title: 'Zu erstatten',
    text: 'Was zu viel oder ohne Grund gezahlt wurde. Erfassen Sie die Erstattung, wenn das Geld angewiesen ist.',
  },
  treasury: {
    title: 'Sollstellungen',
    text: 'Die Forderungen jedes Tages als Datei für Ihr Kassenverfahren.',
  },
  events: {
    title: 'Ereignisse',
    text: 'Wer wann was getan hat, auch Exporte und abgewiesene Versuche. Eingrenzen nach Person, Vorgang, Art und Tag; exportieren als Datei.',
  },
  staff: {
    title: 'Konten',
    text: 'Konten anlegen, Rollen und Teams ändern, Sitzungen beenden. Was Sie anderen geben, bestätigt eine zweite Person der Administration.',
  },
  competences: {
    title: 'Zuständigkeiten',
    text: 'Wer für welche Leistung zuständig ist und bis zu welchem Betrag zeichnet, in einer Tabelle.',
  },
  services: {
    title: 'Leistungen',
    text: 'Was eine Leistung fragt, prüft, entscheidet und kostet, in Fassungen. Ein Muster zeigt Formular und Schreiben.',
  },
  system: {
    title: 'System',
    text: 'Ob alles läuft, was wartet, und was zu tun ist, wenn etwas hängt.',
  },
};
