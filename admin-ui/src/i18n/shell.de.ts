/** What is around the work: states of pages, help, settings, the start. */
export const shellGerman = {
  states: {
    back: 'Zurück',
    empty: { filtered: 'Entfernen Sie einen Filter, um mehr zu sehen.' },
    slow: 'Das dauert länger als üblich. Sie können warten oder woanders weiterarbeiten; es geht nichts verloren.',
    forbidden: { title: 'Kein Zugriff', text: 'Das gehört nicht zu Ihren Aufgaben. Wenn Sie es brauchen, sprechen Sie Ihre Administration an.' },
    gone: { title: 'Das gibt es hier nicht', text: 'Es wurde entfernt, die Adresse stimmt nicht, oder Sie dürfen es nicht sehen.' },
    failed: {
      unreachable: 'Keine Verbindung zum Server',
      busy: 'Der Server ist gerade ausgelastet',
      refused: 'Das ließ sich nicht anzeigen',
      broken: 'Hier ist etwas fehlgeschlagen',
    },
  },
};
