/** What is typed and not sent yet, and what happens when somebody else was first. */
export const draftsGerman = {
  draft: {
    restored: 'Ihr Entwurf vom %{at} ist wieder da.',
    outdated: 'Ihr Entwurf vom %{at} ist wieder da. Der Vorgang wurde seitdem geändert; bitte wählen Sie, wo sich beides unterscheidet.',
    discard: 'Entwurf verwerfen',
    begun: 'Angefangen',
    begunOne: 'Angefangen: %{name}',
    begunAt: 'zuletzt %{at}',
    continue: 'Weiterschreiben',
    drop: 'Verwerfen',
    dropped: 'Verworfen.',
    takeBack: 'Rückgängig',
    notAnyMore: 'Der Vorgang wurde inzwischen weiterbearbeitet; der Entwurf kann nicht mehr gesendet werden.',
    saving: 'Entwurf wird gesichert …',
    saved: 'Entwurf gesichert',
    unreachable: 'Der Entwurf ist nur in diesem Fenster gesichert. Der Server ist gerade nicht erreichbar; es wird weiter versucht.',
  },
  conflictField: {
    title: 'Zwei Fassungen',
    mine: 'Meine Eingabe',
    theirs: 'Jetzt gespeichert',
    empty: '(leer)',
    taken: 'Übernommen, weil Sie es nicht geändert haben: %{fields}',
    nothing: 'Ihre Eingaben passen zum neuen Stand. Sie können sie so senden.',
    loading: 'Der neue Stand wird geladen …',
  },
};
