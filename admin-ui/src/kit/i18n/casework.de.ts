import { variantsTold } from '@vorgang/words';

/** The page of one case: its three parts, the papers, the letter in the making, the timeline. */
export const caseworkGerman = {
  step: {
    claim: 'Übernehmen und bearbeiten',
    onInList: 'Weiter in der Liste',
    lookAtChecks: 'Zur offenen Pflichtprüfung |||| Zu den %{smart_count} offenen Pflichtprüfungen',
    propose: { grant: 'Bewilligen', 'grant-with-conditions': 'Mit Nebenbestimmungen bewilligen', reject: 'Ablehnen' },
  },
  walk: {
    label: 'In der Liste blättern',
    back: 'Zurück zur Liste',
    previous: 'Voriger Vorgang der Liste',
    next: 'Nächster Vorgang der Liste',
  },
  zones: {
    resize: 'Breite der Bereiche',
    resizeHelp: 'Ziehen oder Pfeiltasten; Doppelklick stellt die Breite zurück',
    unfold: '„%{zone}“ aufklappen',
  },
  printCase: {
    title: 'Vorgang drucken',
    text: 'Der ganze Vorgang auf A4: Überblick, Antrag, Prüfungen, Nachforderung, Entscheidung, Schreiben, Liste der Unterlagen und Verlauf. Dass er gedruckt wurde, wird im Verlauf festgehalten.',
    internal: 'Auch Vermerke und Aufgaben',
    internalHelp: 'Vermerke, Aufgaben und was Sie sich im Haus schreiben, sind nicht für Bürgerinnen und Bürger bestimmt.',
    tooLong:
      'Der Ausdruck hat mehr Seiten, als der Browser von hier aus drucken kann. Speichern Sie ihn als PDF, und drucken Sie die Datei.',
    print: 'Drucken',
    save: 'Als PDF speichern',
  },
  caseKeys: {
    next: 'Nächster Vorgang der Liste',
    previous: 'Voriger Vorgang der Liste',
    menu: 'Alle Aktionen zeigen',
    timeline: 'Verlauf zeigen',
    send: 'Absenden',
    paperOn: 'Nächste Unterlage',
    paperBack: 'Vorige Unterlage',
    compare: 'Zwei Unterlagen nebeneinander',
    to: { submitted: 'Zu „Eingereicht“', evidence: 'Zu den Unterlagen', work: 'Zur Bearbeitung' },
  },
  why: {
    title: 'Warum dieses Datum?',
    received: 'Eingegangen am %{date}.',
    noPeriod: 'Für diese Leistung ist keine Frist festgelegt.',
    period: {
      'office-days':
        'Die Leistung hat eine Frist von einem Arbeitstag; gezählt ab dem Tag nach dem Eingang endet sie am %{date}. |||| Die Leistung hat eine Frist von %{smart_count} Arbeitstagen; gezählt ab dem Tag nach dem Eingang endet sie am %{date}.',
      'calendar-days':
        'Die Leistung hat eine Frist von einem Tag; sie endet am %{date}. |||| Die Leistung hat eine Frist von %{smart_count} Tagen; sie endet am %{date}.',
      weeks:
        'Die Leistung hat eine Frist von einer Woche; sie endet am %{date}. |||| Die Leistung hat eine Frist von %{smart_count} Wochen; sie endet am %{date}.',
      months:
        'Die Leistung hat eine Frist von einem Monat; sie endet am %{date}. |||| Die Leistung hat eine Frist von %{smart_count} Monaten; sie endet am %{date}.',
    },
    source: 'Grundlage der Frist: %{source}',
    closed: 'Nicht mitgezählt, weil die Verwaltung geschlossen war: %{days}.',
    stands:
      'Seit dem %{from} ruht die Frist, weil nachgefordert wurde (bisher %{smart_count} Tag). |||| Seit dem %{from} ruht die Frist, weil nachgefordert wurde (bisher %{smart_count} Tage).',
    answered:
      'Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung: %{smart_count} Tag. Danach endete sie am %{date}. |||| Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung: %{smart_count} Tage. Danach endete sie am %{date}.',
    withdrawn:
      'Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, die zurückgenommen wurde: %{smart_count} Tag. Danach endete sie am %{date}. |||| Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, die zurückgenommen wurde: %{smart_count} Tage. Danach endete sie am %{date}.',
    expired:
      'Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, auf die niemand antwortete: %{smart_count} Tag. Danach endete sie am %{date}. |||| Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, auf die niemand antwortete: %{smart_count} Tage. Danach endete sie am %{date}.',
    reopened:
      'Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, bis der Vorgang wieder aufgenommen wurde: %{smart_count} Tag. Danach endete sie am %{date}. |||| Vom %{from} bis %{to} ruhte sie wegen einer Nachforderung, bis der Vorgang wieder aufgenommen wurde: %{smart_count} Tage. Danach endete sie am %{date}.',
    paid: 'Vom %{from} bis %{to} ruhte sie, weil auf %{theFee} gewartet wurde: %{smart_count} Tag. Danach endete sie am %{date}. |||| Vom %{from} bis %{to} ruhte sie, weil auf %{theFee} gewartet wurde: %{smart_count} Tage. Danach endete sie am %{date}.',
    standsUnpaid:
      'Seit dem %{from} ruht die Frist, weil %{theFee} noch nicht bezahlt ist (bisher %{smart_count} Tag). |||| Seit dem %{from} ruht die Frist, weil %{theFee} noch nicht bezahlt ist (bisher %{smart_count} Tage).',
    restart: 'Am %{on} wurde der Vorgang wieder aufgenommen; seitdem läuft die Frist der Leistung neu und endete zunächst am %{date}.',
    openUnpaid: 'Das neue Datum steht fest, sobald bezahlt ist.',
    open: 'Das neue Datum steht fest, sobald die Antwort da ist.',
    result: 'So ergibt sich der %{date}.',
  },
  submitted: { label: 'In „Eingereicht“ suchen', find: 'Suchen', clear: 'Suche leeren' },
  evidence: {
    find: 'Unterlage suchen (%{count})',
    findNothing: 'Keine Unterlage heißt so.',
    title: 'Unterlagen',
    titleCount: 'Unterlagen (%{smart_count}) |||| Unterlagen (%{smart_count})',
    papers: 'Unterlagen und Schreiben',
    draft: 'Schreiben im Entwurf',
    permit: 'Ausweis',
    of: '%{name} vom %{date}',
    recalled: '%{name} vom %{date} – zurückgeholt',
    later: '%{purpose} (nachgereicht)',
    compare: 'Zwei nebeneinander vergleichen',
    beside: 'Daneben:',
  },
  viewer: {
    tools: 'Werkzeuge der Ansicht',
    thumbnails: 'Seitenübersicht',
    page: 'Seite',
    pageOn: 'Nächste Seite',
    pageBack: 'Vorige Seite',
    toPage: 'Zu Seite %{number}',
    larger: 'Größer',
    smaller: 'Kleiner',
    fitWidth: 'In die Breite einpassen',
    fitPage: 'Ganze Seite einpassen',
    turn: 'Drehen',
    print: 'Drucken',
    tooLongToPrint:
      'Von hier aus werden höchstens %{pages} Seiten gedruckt. Bitte speichern Sie das Dokument, und drucken Sie es mit einem anderen Programm.',
    notPrinted: 'Das Dokument ließ sich nicht drucken. Bitte speichern Sie es, und drucken Sie es mit einem anderen Programm.',
    search: 'Im Dokument suchen',
    searchIn: 'Im Dokument suchen',
    searchClose: 'Suche schließen',
    hitOf: '%{hit} von %{hits}',
    noHit: 'nichts gefunden',
    hitOn: 'Nächster Treffer',
    hitBack: 'Voriger Treffer',
    saveOne: 'Speichern unter: %{name}',
    incomplete:
      'Nicht alles in diesem Dokument lässt sich hier zeigen. Bitte speichern Sie es, und öffnen Sie es mit einem anderen Programm, bevor Sie sich darauf verlassen.',
    notDrawn:
      'Diese Datei ließ sich nicht anzeigen: Das Bild ist beschädigt oder zu groß. Sie können es speichern und mit einem anderen Programm öffnen.',
    pagesLeft: '%{smart_count} Seite ließ sich nicht zeigen. |||| %{smart_count} Seiten ließen sich nicht zeigen.',
    pageUnreadable:
      'Seite %{number} lässt sich nicht lesen. Bitte speichern Sie das Dokument, und öffnen Sie es mit einem anderen Programm.',
    failed: {
      unreadable:
        'Diese Datei ließ sich nicht anzeigen: Das PDF ist beschädigt. Sie können es speichern und mit einem anderen Programm öffnen.',
      password:
        'Dieses PDF ist mit einem Kennwort geschützt und lässt sich hier nicht zeigen. Bitte speichern Sie es, oder bitten Sie um eine Fassung ohne Kennwort.',
      empty: 'Dieses PDF hat keine einzige Seite.',
      late: 'Diese Datei ließ sich nicht anzeigen: Das dauert zu lange, und sie kann fehlerhaft sein. Sie können sie speichern und mit einem anderen Programm öffnen.',
    },
    remark: {
      embedded: 'In diesem PDF stecken weitere Dateien, die hier nicht gezeigt werden. Zum Ansehen bitte speichern.',
      portfolio:
        'Dies ist ein PDF-Portfolio: Die eigentlichen Unterlagen stecken als Dateien darin und werden hier nicht gezeigt. Zum Ansehen bitte speichern.',
      xfa: 'Dies ist ein dynamisches Formular (XFA), dessen Inhalt hier nicht vollständig gezeigt wird. Zum Ansehen bitte speichern und mit einem PDF-Programm öffnen.',
    },
    cannotShow:
      'Diese Art von Datei (%{mime}) lässt sich hier nicht zeigen. Sie können sie speichern und mit einem anderen Programm öffnen.',
  },
  letterNow: {
    ordered: 'Das Schreiben ist in Auftrag.',
    orderedSince: 'Das Schreiben ist seit %{since} in Auftrag und noch nicht erstellt.',
    forPaper: 'Erstellt; es wartet auf den Druck.',
    written: 'Erstellt und zur Akte genommen.',
    mailing: 'Erstellt; die E-Mail wird gerade versandt.',
    mailTried:
      'Die E-Mail wurde einmal versucht; der Mailserver hat sie noch nicht angenommen. |||| Die E-Mail wurde %{smart_count}-mal versucht; der Mailserver hat sie noch nicht angenommen.',
    batched: 'Im Druckstapel.',
    recalled: 'Zurückgeholt; es wurde nicht versandt.',
    sent: 'Am %{on} per E-Mail versandt.',
    posted: 'Am %{on} zur Post gegeben.',
    available: 'Seit %{on} im Portal bereitgestellt.',
    handed: 'Am %{on} vor Ort ausgehändigt.',
  },
  letterNext: {
    soon: 'Es wird in wenigen Sekunden erstellt.',
    soonLeaves: 'Es wird in Kürze erstellt und versandt; bis dahin lässt es sich zurückholen.',
    writing: 'Der Versuch wird automatisch wiederholt. Gelingt er nicht, steht der Vorgang unter „Nicht zugestellt“.',
    mailing: 'Nimmt der Mailserver sie nicht an, wird der Versand automatisch wiederholt.',
    mailTried:
      'Nächster Versuch gegen %{at} Uhr, längstens bis %{until}; danach steht der Vorgang unter „Nicht zugestellt“. Sie müssen nichts tun.',
    givenUpSoon: 'Der letzte Versuch läuft; misslingt er, steht der Vorgang unter „Nicht zugestellt“.',
    forPaper: 'Der nächste Druckstapel nimmt es auf.',
    batched: 'Es gilt als versandt, sobald der Stapel zur Post gegeben ist.',
    failed: 'Sie können die Zustellung wiederholen oder per Post zustellen; das Schreiben selbst liegt unverändert hier.',
  },
  letterProblem: {
    refused: 'Die Adresse nimmt die E-Mail endgültig nicht an.',
    notTaken: 'Der Mailserver hat die E-Mail nicht angenommen.',
    notWritten: 'Das Schreiben konnte nicht erstellt werden.',
    erased: 'Die Angaben zur Person sind gelöscht; es gibt niemanden mehr, an den es gehen könnte.',
    other: 'Der Grund ist nicht bekannt.',
  },
  /** Sentences that are told differently where something is missing. */
  eventVariant: variantsTold('de'),
  timelineKind: {
    all: 'Alles',
    decisions: 'Entscheidungen',
    letters: 'Schreiben',
    citizen: 'Bürger/in',
    notes: 'Vermerke',
    checks: 'Prüfungen',
    changes: 'Änderungen',
    people: 'Zuständigkeit',
    refused: 'Abgewiesenes',
  },
};
