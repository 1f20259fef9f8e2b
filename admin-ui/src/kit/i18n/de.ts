import { queueWords, wordsIn } from '@vorgang/words';
import { actionsGerman } from './actions.de';
import { adminGerman } from './admin.de';
import { attemptsGerman } from './attempts.de';
import { bulkGerman } from './bulk.de';
import { casesGerman } from './cases.de';
import { caseworkGerman } from './casework.de';
import { dashboardGerman } from './dashboard.de';
import { deskGerman } from './desk.de';
import { draftsGerman } from './drafts.de';
import { eventsGerman, eventNamesGerman } from './events.de';
import { finderGerman } from './finder.de';
import { inspectionGerman } from './inspection.de';
import { intakeGerman } from './intake.de';
import { notifyGerman } from './notify.de';
import { papersGerman } from './papers.de';
import { writingGerman } from './writing.de';
import { problemsGerman } from './problems.de';
import { raGerman } from './ra.de';
import { rightsGerman } from './rights.de';
import { shellGerman } from './shell.de';
import { systemGerman } from './system.de';
import { tasksGerman } from './tasks.de';
import { viewsGerman } from './views.de';

/** Everything the UI says, in German. `en.ts` has the same shape, or does not compile. */
export const de = {
  ra: raGerman,
  problem: problemsGerman,
  event: eventsGerman,
  eventName: eventNamesGerman,
  common: {
    actions: 'Aktionen',
    cancel: 'Abbrechen',
    change: 'Ändern',
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyOf: 'Kopieren: %{of}',
    closed: { title: 'Kein Zugriff' },
    firstPage: 'Zum Anfang',
    inFuture: 'Liegt in der Zukunft',
    loading: 'Wird geladen …',
    sideways: 'Tabelle, seitlich verschiebbar',
    moreThan: 'über %{count} Einträge',
    nextPage: 'Weiter',
    no: 'Nein',
    onThisPage: '%{count} Eintrag auf dieser Seite |||| %{count} Einträge auf dieser Seite',
    over: 'über %{count}',
    pages: 'Seiten',
    previousPage: 'Zurück',
    requestId: 'Nummer der Anfrage für den Support: %{id}',
    retry: 'Erneut versuchen',
    save: 'Speichern',
    saved: 'Gespeichert.',
    total: '%{count} Eintrag |||| %{count} Einträge',
    yes: 'Ja',
  },
  /** What the files of lists say. */
  csv: {
    make: 'Als CSV exportieren',
    cutOff: 'Hier endet die Datei: Sie fasst höchstens %{count} Einträge.',
    by: 'durch',
    overview: 'Übersicht',
  },
  session: {
    welcome: 'Vorgangsbearbeitung der Stadtverwaltung',
    login: 'Anmeldename',
    password: 'Kennwort',
    signIn: 'Anmelden',
    ended: {
      title: 'Bitte melden Sie sich noch einmal an',
      text: 'Ihre Sitzung ist abgelaufen. Die Seite und Ihre Eingaben bleiben, wie sie sind; nach der Anmeldung geht es dort weiter.',
      leave: 'Abmelden und verlassen',
    },
    change: {
      title: 'Kennwort ändern',
      forced: 'Ihr Kennwort stammt von der Administration. Bitte wählen Sie ein eigenes, bevor es weitergeht.',
      text: 'Danach sind Sie auf allen anderen Geräten abgemeldet.',
      rules:
        'Mindestens 12 Zeichen, am besten mehrere Wörter, die nichts miteinander zu tun haben. Nicht Ihr Name, Anmeldename oder der Name der Stadt, keine Reihen oder Wiederholungen, kein bekanntes Kennwort.',
      current: 'Bisheriges Kennwort',
      next: 'Neues Kennwort',
      again: 'Neues Kennwort wiederholen',
      button: 'Kennwort ändern',
      done: 'Ihr Kennwort ist geändert.',
    },
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse ist falsch geschrieben, oder der Verweis ist veraltet.',
    home: 'Zur Startseite',
  },
  crash: {
    reload: 'Seite neu laden',
    title: 'Die Anzeige ist fehlgeschlagen',
    text: 'Was gespeichert ist, ist sicher. Versuchen Sie es erneut, oder wählen Sie links eine andere Seite.',
  },
  menu: {
    label: 'Hauptmenü',
    queues: 'Vorgänge',
    incoming: 'Eingang',
    outgoing: 'Postausgang und Kasse',
    oversight: 'Überblick',
    administration: 'Administration',
  },
  search: { label: 'Vorgänge suchen', placeholder: 'Aktenzeichen, Name, Straße, Kennzeichen …' },
  page: {
    printBatches: 'Druckstapel',
    payments: 'Offene Zahlungen',
    refunds: 'Zu erstatten',
    treasuryLists: 'Sollstellungen',
    figures: 'Kennzahlen',
    events: 'Ereignisse',
    staff: 'Konten',
    teams: 'Teams',
    apiKeys: 'API-Schlüssel',
    services: 'Leistungen',
  },
  queue: { ...wordsIn(queueWords, 'de'), quarantine: 'Quarantäne', tasks: 'Meine Aufgaben', 'tasks-given': 'Erteilte Aufgaben' },
  ...casesGerman,
  ...actionsGerman,
  ...deskGerman,
  ...adminGerman,
  ...attemptsGerman,
  ...rightsGerman,
  ...shellGerman,
  ...viewsGerman,
  ...tasksGerman,
  ...notifyGerman,
  ...caseworkGerman,
  ...finderGerman,
  ...bulkGerman,
  ...dashboardGerman,
  ...inspectionGerman,
  ...intakeGerman,
  ...systemGerman,
  ...draftsGerman,
  ...papersGerman,
  ...writingGerman,
};

export type Messages = typeof de;
