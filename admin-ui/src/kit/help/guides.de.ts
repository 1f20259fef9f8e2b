import { deskGuides } from './deskGuides.de';
import type { Guide, HelpTopic } from './topics';

export const guides: Readonly<Record<HelpTopic, Guide>> = {
  home: {
    title: 'Mein Tag',
    intro:
      'Hier beginnt der Tag: was heute fällig ist, was zu Ihnen zurückkam und was auf Ihre Zeichnung wartet. Jede Kachel führt zur Liste dahinter.',
    picture: 'Die Startseite mit Kacheln für fällige, überfällige und zurückgegebene Vorgänge.',
    steps: [
      'Beginnen Sie mit den roten Kacheln: Überfälliges und nicht zugestellte Schreiben.',
      '„Nächsten Vorgang übernehmen“ {n} teilt Ihnen den dringendsten freien Vorgang Ihrer Teams zu. Zwei Personen erhalten nie denselben.',
      'Von jeder Seite kommen Sie mit {g h} hierher zurück.',
    ],
    hints: [
      'Die Zahlen werden laufend aktualisiert.',
      'Was Sie selbst erledigt haben, steht unter „Meine Zahlen“ {g j}. Diese Seite sehen nur Sie.',
    ],
    see: ['queue', 'calendar', 'search'],
  },
  queue: {
    title: 'Listen und Teamkorb',
    intro:
      'Links stehen die [[work queue|Listen]], rechts ihre Vorgänge: Betreff, Status, was von der [[deadline|Frist]] übrig ist, und Bearbeitung.',
    picture: 'Eine Liste mit Frist als farbigem Rest, Status und Namen.',
    steps: [
      'Filter und Reihenfolge stehen über der Liste und in der Adresse: Zurück und Neuladen führen an dieselbe Stelle.',
      '„Weitere Filter“ ({F}) grenzt nach Person, Geburtsdatum, Telefon oder E-Mail ein und nach dem, was die Leistung kennt: Rasse, Bewohnerparkzone.',
      'Öffnen Sie einen Vorgang mit einem Klick oder mit {Enter}. Auf der Seite des Vorgangs gehen Sie mit {j} und {k} weiter, ohne zur Liste zurückzukehren.',
      'Was andere inzwischen getan haben, steht als Zahl am Vorgang. Die Liste erneuert sich, ohne dass die Zeile unter dem Zeiger wegrutscht.',
      'Filter, Spalten und Reihenfolge lassen sich unter einem Namen speichern, für Sie allein oder für das Team.',
      '„Exportieren“ ({e}) nimmt die Liste mit, wie sie da steht: als Tabelle (XLSX) oder zum Drucken (PDF). Bei langen Listen werden Sie benachrichtigt, sobald die Datei fertig ist; sie liegt dann unter „Exportierte Listen“.',
    ],
    hints: [
      'Die Frist zählt [[office day|Arbeitstage]]. Sie ruht, solange auf die Antwort einer Bürgerin oder eines Bürgers gewartet wird.',
      'Gezählt wird bis 1 000; darüber steht „über 1 000“.',
    ],
    see: ['case', 'preview', 'bulk', 'search'],
  },
  case: {
    title: 'Ein Vorgang',
    intro:
      'Drei Bereiche nebeneinander: was eingereicht wurde, die Unterlagen und die Bearbeitung. Die Breiten lassen sich ziehen; Ihre Einstellung bleibt erhalten.',
    picture: 'Die Seite eines Vorgangs mit Antrag, Unterlage und Bearbeitung.',
    steps: [
      'Der eine hervorgehobene Knopf ist der nächste sinnvolle Schritt. Alles andere steht unter „Mehr“ und in der Befehlsliste {mod+k}.',
      '„Vorgang drucken“ {mod+p} bringt den ganzen Vorgang auf A4 oder in ein PDF; Vermerke und Aufgaben nur, wenn Sie sie ankreuzen.',
      'Erfassen Sie jede offene [[check|Prüfung]]. Was sich automatisch prüfen lässt, ist bereits geprüft, mit Begründung.',
      'Fehlt etwas? Eine [[information request|Nachforderung]] hält die [[deadline|Frist]] an; Erinnerung und Fristablauf folgen automatisch. Sie lässt sich verlängern und zurücknehmen.',
      'Kommt eine Antwort per Post, telefonisch oder am Schalter, erfassen Sie sie ({R}) mit ihren Unterlagen; andere Unterlagen fügen Sie jederzeit hinzu ({D}). Scans lassen sich drehen, ordnen und zu einer PDF zusammenfügen.',
      'Im [[proposal|Entscheidungsvorschlag]] sehen Sie das Schreiben so, wie es gedruckt wird. Wo die Regeln es verlangen, zeichnet eine zweite Person ([[four eyes|Vier-Augen-Prinzip]]).',
      'Ein eigenes Schreiben verfassen Sie mit {S}, aus Vorlagen und [[text block|Textbausteinen]] (Alt+B). Vor einer Ablehnung hören Sie an: Die [[hearing|Anhörung]] steht bei „Nachfordern“ ({f}).',
      'Bis ein Schreiben hinausgeht, lässt es sich zurückholen; ein Bescheid mit seiner Entscheidung ({H}).',
      'Der [[timeline|Verlauf]] zeigt, wer wann was getan hat, mit Vorher und Nachher. Das Neueste steht oben; „Ältere Ereignisse laden“ holt, was davor war.',
    ],
    hints: [
      'Keine Eingabe geht verloren: Entwürfe werden laufend gespeichert und sind nach Absturz, Abmeldung oder Computerwechsel wieder da.',
      'War jemand schneller, sehen Sie beide Fassungen Feld für Feld und entscheiden selbst.',
      'Eine [[correction|Berichtigung]] behebt offenbare Schreibfehler; das Ursprüngliche bleibt sichtbar.',
    ],
    see: ['approve', 'letters', 'tasks', 'queue'],
  },
  approve: {
    title: 'Zeichnen',
    intro:
      'Hier liegen Entscheidungsvorschläge, die eine Mitzeichnung erfordern. Wer vorschlägt, zeichnet nicht: das [[four eyes|Vier-Augen-Prinzip]].',
    picture: 'Ein Vorschlag mit Begründung, Gebühr und dem Schreiben, wie es versandt wird.',
    steps: [
      'Lesen Sie Begründung, [[fee|Gebühr]] und das Schreiben: Genau dieses wird versandt.',
      'Mit „Zeichnen“ gilt die [[decision|Entscheidung]]; der [[notice|Bescheid]] wird erstellt und zugestellt.',
      'Sonst geben Sie den Vorschlag mit einer Anmerkung zurück. Wer ihn gemacht hat, findet ihn unter „Zurückgegeben“.',
    ],
    hints: [
      'Warum eine Mitzeichnung erforderlich ist, steht beim Vorschlag: etwa wegen des Betrags oder einer Ablehnung.',
      'Ihre [[competence|Zuständigkeit]] kann auf Beträge oder Arten von Entscheidungen begrenzt sein.',
    ],
    see: ['case', 'bulk'],
  },
  intake: {
    title: 'Antrag aufnehmen',
    intro:
      'Was am Schalter, am Telefon oder mit der Post kommt, wird hier erfasst und ist danach ein Vorgang wie jeder andere. Mit {N} geht es von jeder Seite hierher.',
    picture: 'Ein Antrag auf Anmeldung eines Hundes, halb ausgefüllt, mit den Angaben, die noch fehlen.',
    steps: [
      'Wählen Sie die Leistung: Einige Buchstaben genügen, {Enter} geht weiter.',
      'Füllen Sie aus, was bekannt ist. Fehler stehen am Feld, sobald Sie es verlassen; rechts steht, wie viel noch zu klären ist.',
      'Ziehen Sie die Unterlagen auf die Seite und wählen Sie, wofür jede ist. Seiten eines Scans lassen sich drehen und ordnen.',
      'Mit {mod+Enter} wird der Vorgang angelegt.',
    ],
    hints: [
      'Nichts geht verloren: Halb Ausgefülltes bleibt unter „Angefangene Anträge“, auch an einem anderen Rechner.',
      'Unter „Schon einmal da gewesen?“ stehen Vorgänge derselben Person, Sache oder Anschrift.',
      'Am Eingangstag beginnt die [[deadline|Frist]].',
    ],
    see: ['case', 'quarantine'],
  },
  quarantine: {
    title: 'Quarantäne',
    intro:
      'Was ankam, aber keinem Vorgang zugeordnet werden konnte: eine unbekannte oder eingestellte Leistung, eine Datei, die nicht ist, was sie sein soll. Nichts davon ist verloren.',
    picture: 'Ein Eingang mit der Liste der Gründe, warum er nicht zugeordnet werden konnte.',
    steps: [
      'Öffnen Sie den Eingang und lesen Sie, was nicht passt.',
      'Ergänzen Sie das Nötige und geben Sie frei: Der Vorgang entsteht mit dem Tag des Eingangs, das Original bleibt, wie es kam.',
      'Ist nichts zu retten, lehnen Sie mit einer Begründung ab. Das Portal und die einreichende Person lesen sie.',
    ],
    hints: ['Die [[deadline|Frist]] läuft ab dem Eingang, nicht ab der Freigabe.'],
    see: ['queue'],
  },
  'print-batches': {
    title: 'Druckstapel',
    intro:
      'Schreiben an Personen ohne E-Mail-Adresse werden gesammelt gedruckt. Ein [[print batch|Druckstapel]] fasst zusammen, was ein Team auf einmal zur Post gibt.',
    picture: 'Die Liste der Druckstapel mit einem, der auf die Postaufgabe wartet.',
    steps: [
      'Bilden Sie einen Stapel für Ihr Team. Er wird im Hintergrund erzeugt; Sie können weiterarbeiten.',
      'Öffnen und drucken Sie das PDF. Obenauf liegt die [[dispatch list|Versandliste]] zum Abhaken; die Anschrift steht im Fenster jedes Schreibens.',
      'Bestätigen Sie den Tag, an dem der Stapel zur Post ging. Davon hängt die [[publication|Bekanntgabe]] und damit die Frist für den Rechtsbehelf ab.',
    ],
    hints: ['Ein Stapel lässt sich jederzeit noch einmal drucken. Kein Schreiben verschwindet, nur weil der Druck nicht kam.'],
    see: ['case'],
  },
  payments: {
    title: 'Offene Zahlungen',
    intro:
      'Entscheidungen, auf deren Zahlung gewartet wird. Zahlungen im Portal werden automatisch gebucht; was an der Kasse oder per Überweisung eingeht, buchen Sie hier.',
    picture: 'Die Liste der offenen Zahlungen mit Kassenzeichen und Betrag.',
    steps: [
      'Suchen Sie nach [[Kassenzeichen|Kassenzeichen]], Aktenzeichen oder Name.',
      'Buchen Sie Betrag, Zahlweg und Belegnummer. Teilbeträge sind möglich; ist es mehr als offen, steht das vor dem Buchen da.',
      'Danach läuft der Vorgang automatisch weiter: Der Bescheid oder Ausweis wird erstellt.',
    ],
    see: ['treasury'],
  },
  treasury: {
    title: 'Sollstellungen',
    intro: 'Für jeden Tag eine Liste dessen, was die Kasse anzunehmen hat: die [[receivable, treasury list|Sollstellung]].',
    picture: 'Die Sollstellungen: je Tag eine Zeile mit Posten, Summe und der Liste zum Herunterladen.',
    steps: [
      'Öffnen Sie den Tag.',
      'Laden Sie die Liste als CSV und lesen Sie sie in das Kassenverfahren ein.',
      'Eine Liste ändert sich nicht mehr, sobald ihr Tag vorbei ist.',
    ],
    see: ['payments'],
  },
  dashboard: {
    title: 'Kennzahlen',
    intro:
      'Kommen wir hinterher? Wo hakt es? Welche Fristen sind gefährdet? Wie ist die Auslastung? Nimmt die Online-Nutzung zu? Jede Antwort führt zu genau den Vorgängen dahinter.',
    picture: 'Die Kennzahlen mit Bestand, Fristen, Auslastung und Online-Anteil.',
    steps: [
      'Wählen Sie Zeitraum, Team und Leistung. Jede Zahl wird mit dem Zeitraum davor verglichen.',
      'Klicken Sie auf eine Zahl oder einen Balken: Sie sehen die Vorgänge, aus denen sie besteht.',
      'Zu jedem Diagramm gibt es die Tabelle dahinter, zum Vorlesen und Kopieren.',
      'Exportieren Sie die Zahlen als CSV, XLSX oder PDF, oder lassen Sie sich den Wochenbericht per E-Mail senden (unter Einstellungen).',
    ],
    hints: [
      'Die [[throughput time|Durchlaufzeit]] zählt Arbeitstage vom Eingang bis zum ersten Abschluss.',
      'Die Prognose nennt eine Spanne; die Zukunft ist nicht genauer.',
      'Zur [[online share|Online-Quote]] zählen Portal, FIT-Connect und Terminal; E-Mails nicht, denn sie werden abgetippt.',
    ],
    see: ['absence', 'bulk'],
  },
  events: {
    title: 'Ereignisse',
    intro: 'Jede Handlung ist ein [[event|Ereignis]]: wer, was, wann, an welchem Vorgang. Ereignisse werden nie geändert und nie gelöscht.',
    picture: 'Die Suche in den Ereignissen mit Filtern nach Person, Art und Zeit.',
    steps: [
      'Grenzen Sie nach Person, Art, Zeitraum oder Aktenzeichen ein.',
      'Öffnen Sie ein Ereignis: Sie sehen Vorher und Nachher und die Nummer der Anfrage.',
      'Ein Vorgang lässt sich so ansehen, wie er zu jedem vergangenen Zeitpunkt war, und als Akte drucken.',
    ],
    hints: ['Jeder Export (CSV, Akte) wird protokolliert.'],
    see: ['case'],
  },
  staff: {
    title: 'Konten',
    intro: 'Wer sich anmelden darf, mit welchen Rollen, in welchen Teams und mit welcher [[competence|Zuständigkeit]].',
    picture: 'Ein Konto mit Rollen, Teams und Zuständigkeiten.',
    steps: [
      'Legen Sie ein Konto an. Das Kennwort wird einmal gezeigt und beim ersten Anmelden geändert.',
      'Rollen sagen, was jemand tut; Teams, wessen Vorgänge jemand sieht; Zuständigkeiten, für welche Leistungen und bis zu welchem Betrag.',
      '„Wirksame Rechte“ zeigt, was daraus folgt und warum.',
      'Wer ausscheidet, wird gesperrt, nicht gelöscht: Der Name im Verlauf bleibt. Offene Vorgänge lassen sich umverteilen.',
    ],
    hints: ['Die Administration sieht keine Vorgänge. Das verlangt das Steuergeheimnis (§ 30 AO).'],
    see: ['teams', 'absence'],
  },
  teams: {
    title: 'Teams',
    intro:
      'Ein [[team|Team]] arbeitet an denselben Leistungen und hat einen gemeinsamen Teamkorb. Leistungen nennen das Team, zu dem ihre Eingänge kommen.',
    picture: 'Die Teams mit ihrem Schlüssel und der Zahl ihrer Mitglieder.',
    steps: ['Legen Sie ein Team an oder benennen Sie es um.', 'Wer dazugehört, legen Sie bei den Konten fest.'],
    hints: ['Der Schlüssel eines Teams steht in den Leistungsdefinitionen und ändert sich nicht.'],
    see: ['staff', 'services'],
  },
  'api-keys': {
    title: 'API-Schlüssel',
    intro: 'Mit einem Schlüssel meldet sich ein Portal an, um Anträge einzureichen und ihren Status abzufragen.',
    picture: 'Die Schlüssel der Portale: was jeder darf, auf welchen Eingangswegen, und wann er zuletzt benutzt wurde.',
    steps: [
      'Legen Sie je Portal einen eigenen Schlüssel an, mit nur den Wegen und Rechten, die es braucht.',
      'Der Schlüssel wird ein einziges Mal gezeigt. Geben Sie ihn sicher weiter.',
      'Sperren Sie einen Schlüssel sofort, wenn er in falsche Hände geraten sein kann.',
    ],
  },
  services: {
    title: 'Leistungen',
    intro:
      'Eine [[service definition|Leistungsdefinition]] beschreibt als Daten, was gefragt, geprüft, entschieden, erhoben und geschrieben wird. Vorgänge bleiben bei der Version, mit der sie begonnen haben.',
    picture: 'Eine Leistung mit Formular, Prüfungen und Schreiben.',
    steps: [
      'Sehen Sie Formular, Prüfungen, Gebühren und Schreiben an, auch mit Beispieldaten.',
      'Vergleichen Sie Versionen, bevor eine neue gilt.',
      'Angaben mit „zu prüfen“ hat noch niemand fachlich bestätigt.',
    ],
  },
  system: {
    title: 'System',
    intro: 'Geht es der Anwendung gut? Hier steht es in Worten, mit dem, was zu tun ist.',
    picture: 'Der Zustand in Worten: Datenbank, Aufträge, Zustellung, Mailserver und Speicherplatz, jeweils mit Urteil.',
    steps: [
      'Fehlgeschlagene Aufträge lassen sich erneut anstoßen; doppelt geschieht dabei nichts.',
      'Bei der Post sehen Sie, was versandt ist, was wartet und was zurückkam.',
      'Für den Support genügt die Nummer der Anfrage, die bei jeder Störung steht.',
    ],
  },
  settings: {
    title: 'Einstellungen',
    intro: 'Sprache, Darstellung, Dichte und Benachrichtigungen gelten für Sie an jedem Arbeitsplatz.',
    picture: 'Die Einstellungen: Sprache, Farben, Dichte und Benachrichtigungen per E-Mail.',
    steps: [
      'Änderungen werden sofort wirksam und automatisch gespeichert.',
      'Benachrichtigungen kommen in der Anwendung immer an; per E-Mail nur, wenn Sie es möchten: sofort oder einmal am Tag.',
      'Ihr Kennwort ändern Sie auf einer eigenen Seite; danach sind Sie auf allen anderen Geräten abgemeldet.',
    ],
    see: ['notifications', 'absence'],
  },
  search: {
    title: 'Suchen',
    intro: 'Ein Feld für alles: Aktenzeichen, Name, Straße, Kennzeichen, Chipnummer. Tippfehler werden verziehen.',
    picture: 'Das Suchfeld mit Treffern und dem, was jeweils passte.',
    steps: [
      'Mit {/} kommen Sie von überall ins Suchfeld.',
      'Bei jedem Treffer steht, was gepasst hat.',
      '{mod+k} öffnet die Befehlsliste: Vorgänge, Seiten und Handlungen an einem Ort.',
    ],
    hints: ['Gefunden wird nur, was Sie sehen dürfen.'],
    see: ['queue'],
  },
  bulk: {
    title: 'Viele Vorgänge auf einmal',
    intro: 'Mehrere Vorgänge ankreuzen, oder alle eines Filters nehmen, und eine Handlung an allen ausführen.',
    picture: 'Die Vorschau: wie viele Vorgänge geändert werden und warum einige nicht.',
    steps: [
      'Kreuzen Sie Vorgänge an oder wählen Sie alle des Filters.',
      'Die Vorschau sagt, an wie vielen es gelingen wird und warum an anderen nicht.',
      'Während es läuft, sehen Sie den Fortschritt und können anhalten. Sie dürfen inzwischen weiterarbeiten.',
      'Am Ende steht für jeden Vorgang das Ergebnis. Was sich zurücknehmen lässt, nehmen Sie mit einem Klick zurück.',
    ],
    see: ['queue', 'absence'],
  },
  absence: {
    title: 'Abwesenheit',
    intro:
      'Krank, Urlaub, Fortbildung: Mit zwei Klicks ist jemand als abwesend eingetragen, und die offenen Vorgänge gehen an Kolleginnen und Kollegen.',
    picture: 'Jemand wird abwesend gemeldet; darunter steht, wer wie viele der offenen Vorgänge bekommt.',
    steps: [
      'Tragen Sie Beginn und Ende ein, für sich selbst oder als Teamleitung für das Team. Ein Grund wird nicht erfasst.',
      'Entscheiden Sie, wohin die offenen Vorgänge gehen. Vorher sehen Sie, wie viele es sind.',
      'Für jeden Vorgang steht danach da, wem er zugeteilt ist.',
    ],
    hints: [
      'Wer abwesend ist, wird bei Übergaben so angezeigt.',
      'Die förmliche Vertretung (Zeichnen im Auftrag) ist etwas anderes und kommt später.',
    ],
    see: ['bulk'],
  },
  notifications: {
    title: 'Benachrichtigungen',
    intro: 'Die Glocke meldet, was Sie betrifft: zugeteilt, anderweitig zugeteilt, zurückgegeben, beantwortet, fällig, gescheitert.',
    picture: 'Die Benachrichtigungen nach Tagen; Ungelesenes ist mit einem Punkt markiert.',
    steps: [
      'Ein Klick auf die Benachrichtigung führt zum Vorgang und gilt als gelesen.',
      'Per E-Mail kommen Benachrichtigungen nur, wenn Sie es unter Einstellungen wünschen.',
    ],
    hints: ['E-Mails nennen das Aktenzeichen und keine Namen von Bürgerinnen und Bürgern.'],
    see: ['settings'],
  },
  ...deskGuides,
};
