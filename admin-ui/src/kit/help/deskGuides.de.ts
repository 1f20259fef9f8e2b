import type { Guide, HelpTopic } from './topics';

/** The guides of what lies beside lists and cases on a desk. */
export const deskGuides = {
  tasks: {
    title: 'Aufgaben',
    intro:
      'Eine [[task|Aufgabe]] ist eine Frage aus einem Vorgang an eine Person oder ein anderes Amt, mit einem Tag. Wer gefragt wird, braucht keine [[competence|Zuständigkeit]] und sieht nur, was freigegeben ist.',
    picture: 'Eine Aufgabe wird erteilt: an wen, die Frage, bis wann, und was vom Vorgang freigegeben wird.',
    steps: [
      'Im Vorgang erteilen Sie eine Aufgabe mit {T}: an eine Person oder ein Team, mit der Frage und dem Tag.',
      'Geben Sie nur frei, was für die Antwort nötig ist: einzelne Unterlagen, die Person, den Antrag. Alles andere bleibt verborgen.',
      'Was Ihnen oder Ihrem Team erteilt wurde, steht unter „Meine Aufgaben“ {g x}. Antworten Sie, auch mit Unterlagen, oder geben Sie die Aufgabe mit Grund zurück.',
      'Die Antwort steht im Vorgang, und wer ihn bearbeitet, wird benachrichtigt. Unter „Erteilte Aufgaben“ sehen Sie, was noch aussteht.',
    ],
    hints: [
      'Ist die Aufgabe erledigt, ist auch das Freigegebene nicht mehr einzusehen.',
      'Offene Aufgaben stehen bei der Entscheidung; mit dem Abschluss des Vorgangs werden sie zurückgenommen.',
    ],
    see: ['case', 'notifications'],
  },
  calendar: {
    title: 'Kalender',
    intro:
      'Die [[deadline|Fristen]] und [[follow-up|Wiedervorlagen]] Ihrer Vorgänge, Tag für Tag. Wer die Kennzahlen des Teams sehen darf, sieht auch dessen Tage.',
    picture: 'Ein Monat mit der Zahl der Fristen und Wiedervorlagen je Tag; Feiertage sind benannt.',
    steps: [
      'Von jeder Seite führt {g v} hierher. Oben wählen Sie Monat oder Woche, eigene Vorgänge oder die des Teams.',
      'Ein Klick auf einen Tag zeigt seine Vorgänge; von dort geht es in den Vorgang.',
      'Tage, an denen geschlossen ist, sind gekennzeichnet. Eine Wiedervorlage, die auf einen solchen Tag fiele, rückt auf den nächsten [[office day|Arbeitstag]].',
    ],
    see: ['queue', 'dashboard'],
  },
  preview: {
    title: 'Vorschau in der Liste',
    intro: 'Für die kurze Auskunft: das Wichtigste eines Vorgangs neben der Liste, ohne ihn zu öffnen.',
    picture: 'Neben der Liste steht die Vorschau eines Vorgangs mit Person, Telefon, neuestem Vermerk und den letzten Ereignissen.',
    steps: [
      'In einer Liste öffnet und schließt {v} die Vorschau, ebenso das Auge in der Zeile.',
      'Mit {j} und {k} gehen Sie durch die Liste; die Vorschau geht mit.',
      'Sie zeigt Person und Telefon, den neuesten Vermerk, was nachgefordert ist, die Schreiben und die letzten Ereignisse. {Enter} öffnet den Vorgang.',
    ],
    hints: ['Die Vorschau gilt nicht als Öffnen: Was neu ist, bleibt neu, und niemandem wird etwas zugeteilt.'],
    see: ['queue', 'search'],
  },
  'own-figures': {
    title: 'Meine Zahlen',
    intro: 'Was Sie in den letzten zwölf Wochen geschafft haben. Nur Sie sehen diese Seite; niemand sonst kann sie abrufen.',
    picture: 'Die eigenen Zahlen: vier Zahlen, darunter ein Diagramm nach Wochen und eine Tabelle.',
    steps: [
      'Von jeder Seite führt {g j} hierher.',
      'Abgeschlossen zählt die Vorgänge, über die Sie entschieden haben; daneben stehen zurückgegebene Vorschläge und gestellte Nachforderungen.',
      'Die Bearbeitungszeit ist der Median: Die Hälfte Ihrer Vorgänge ging schneller. Zu jedem Diagramm gibt es die Tabelle darunter.',
    ],
    hints: ['Auswertungen über einzelne Beschäftigte unterliegen der Mitbestimmung; deshalb gibt es sie nur für einen selbst.'],
    see: ['calendar', 'queue'],
  },
  letters: {
    title: 'Eigene Schreiben',
    intro:
      'Ein Schreiben, das kein Bescheid ist: eine Auskunft, eine Eingangsbestätigung, eine Zwischennachricht. Beim Schreiben steht daneben, wie es gedruckt wird.',
    picture: 'Ein eigenes Schreiben wird verfasst: links Vorlage, Betreff und Text, rechts das Schreiben.',
    steps: [
      'Im Vorgang verfassen Sie ein Schreiben mit {S}. Wählen Sie die Vorlage und den Weg: wie gewünscht, als Brief oder vor Ort ausgehändigt.',
      'Schreiben Sie den Text. Anrede und Grußformel sind schon da; eine Leerzeile beginnt einen Absatz, ein Strich eine Aufzählung.',
      'Was immer wieder gebraucht wird, ist ein [[text block|Textbaustein]]: „Textbaustein einfügen“ (Alt+B), auch in Nachforderungen und Begründungen. Er füllt aus, was der Vorgang weiß.',
      'Vor einer Ablehnung hören Sie an: Die [[hearing|Anhörung]] steht bei „Nachfordern“ ({f}), mit ihrer Frist.',
      'Bis ein Schreiben hinausgeht, lässt es sich bei den Schreiben zurückholen.',
    ],
    hints: ['Wer zeichnet, sieht, was an einer Begründung von Hand geschrieben oder geändert ist.'],
    see: ['case', 'print-batches'],
  },
} as const satisfies Readonly<Partial<Record<HelpTopic, Guide>>>;
