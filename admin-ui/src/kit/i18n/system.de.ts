import { healthWords, wordsIn, type HealthCheckKey } from '@vorgang/words';

/** How the system is, in words. */
export const systemGerman = {
  system: {
    title: 'System',
    state: { good: 'in Ordnung', watch: 'ansehen', bad: 'gestört' },
    overall: {
      good: 'Alles in Ordnung.',
      watch: 'Das System läuft. Bitte sehen Sie sich die gelb markierten Punkte an.',
      bad: 'Etwas ist gestört.',
    },
    checkedAt: 'Geprüft: %{at}',
    again: 'Neu prüfen',
    health: 'Zustand',
    broken: 'Diese Prüfung ist selbst gescheitert. Näheres steht im Protokoll des Servers.',
    checkName: wordsIn(healthWords, 'de'),
    check: {
      database: {
        good: 'Antwortet; %{megabytes} MB groß, %{connections} von %{most} Verbindungen.',
        watch:
          'Antwortet, aber fast alle Verbindungen sind vergeben: %{connections} von %{most}. DATABASE_POOL_SIZE oder max_connections anpassen.',
        bad: 'Antwortet nicht.',
      },
      migrations: {
        good: 'Auf dem neuesten Stand; %{count} Änderungen sind eingespielt.',
        watch: 'Das Schema ist neuer als dieses Programm: %{names}. Den Server mit der neuen Version starten.',
        bad: 'Dem Schema fehlt eine Änderung: %{names}. Den Server anhalten und „npm run cli -- migrate“ ausführen. |||| Dem Schema fehlen %{count} Änderungen: %{names}. Den Server anhalten und „npm run cli -- migrate“ ausführen.',
      },
      'log-place': {
        good: 'Die Ereignisse gehören zu diesem PostgreSQL.',
        watch: '',
        bad: 'Die Datenbank wurde aus einer Sicherung zurückgespielt und ist noch nicht bereit: Auf neue Ereignisse folgt kein Schreiben und keine Mail. Die Server anhalten, „npm run cli -- after-restore“ ausführen, neu starten. Nichts geht verloren.',
      },
      worker: {
        good: 'In Betrieb: %{count}. Schreiben, Mails und Erinnerungen werden bearbeitet.',
        watch: '',
        bad: 'Es läuft keiner: Schreiben, Mails und Erinnerungen bleiben liegen, nichts geht verloren. „npm run start:worker“ starten.',
      },
      follower: {
        good: 'Ereignisse werden sofort weiterverarbeitet.',
        watch: 'Das älteste unbearbeitete Ereignis ist %{seconds} Sekunden alt. Meist holt der Dienst das automatisch auf.',
        bad: 'Das älteste unbearbeitete Ereignis ist %{seconds} Sekunden alt. Prüfen, ob der Hintergrunddienst läuft und die Datenbank erreicht.',
      },
      jobs: {
        good: 'Wartend: %{waiting}, laufend: %{running}, für später vorgemerkt: %{later}; keiner gescheitert.',
        watch: 'Gescheitert und aufgegeben: %{failed}; wartend: %{waiting}, der älteste seit %{age}. Unten ansehen und wiederholen.',
        bad: '',
      },
      letters: {
        good: 'Kein Schreiben ist gescheitert.',
        watch:
          'Ein Schreiben konnte nicht zugestellt werden. Die Sachbearbeitung findet es unter „Nicht zugestellt“. |||| %{count} Schreiben konnten nicht zugestellt werden. Die Sachbearbeitung findet sie unter „Nicht zugestellt“.',
        bad: '',
      },
      'mail-server': {
        good: 'Antwortet; die Anmeldung gelingt.',
        watch: '',
        bad: 'Nicht erreichbar (%{reason}). Mails warten und werden automatisch versandt, sobald er wieder erreichbar ist. SMTP_URL und den Server prüfen.',
      },
      'stuck-cases': {
        good: 'Für jeden offenen Vorgang ist jemand da.',
        watch:
          'Für einen Vorgang ist niemand zuständig. Die Teamleitung findet ihn unter „Niemand zuständig“. |||| Für %{count} Vorgänge ist niemand zuständig. Die Teamleitungen finden sie unter „Niemand zuständig“.',
        bad: '',
      },
      backup: {
        good: 'Die letzte Sicherung zeigt den Stand vor %{age}.',
        watch: 'Die letzte Sicherung zeigt den Stand vor %{age}. Prüfen, ob „npm run -s cli -- backup“ jede Nacht läuft.',
        bad: 'Seit %{age} gibt es keine neue Sicherung. Sofort „npm run -s cli -- backup --output ORDNER“ ausführen.',
      },
      administrators: {
        good: 'Konten verwalten: %{administrators} Personen; keine davon hat Rechte an Vorgängen.',
        watch:
          'Konten verwalten: %{administrators}; davon mit eigenen Rechten an Vorgängen: %{both}. Rechte und Kennwörter für andere brauchen zwei Personen ohne eigene Vorgänge; die zweite legt „npm run cli -- create-admin“ an.',
        bad: '',
      },
      quarantine: {
        good: 'Ein Eingang wartet auf Klärung. |||| %{count} Eingänge warten auf Klärung.',
        watch:
          'Ein Eingang wartet seit %{age} auf Klärung. Die Sachbearbeitung muss ihn freigeben oder ablehnen. |||| %{count} Eingänge warten auf Klärung, der älteste seit %{age}. Die Sachbearbeitung muss sie freigeben oder ablehnen.',
        bad: '',
      },
      disk: {
        good: '%{gigabytes} GB frei (%{percent} %).',
        watch: 'Nur noch %{gigabytes} GB frei (%{percent} %). Bald Platz schaffen; ohne Platz nimmt Vorgang keine Unterlagen mehr an.',
        bad: 'Fast voll: %{gigabytes} GB frei (%{percent} %). Sofort Platz schaffen.',
      },
      'permit-key': {
        good: 'Signiert seit %{since}; der nächste ab %{next}.',
        watch:
          'Signiert seit %{since}, also über ein Jahr, und es gibt keinen nächsten. „npm run cli -- rotate-permit-key --from JJJJ-MM-TT“ ausführen.',
        bad: 'Heute signiert keiner; der nächste erst ab %{next}.',
      },
      versions: { good: 'Vorgang %{vorgang}, Node.js %{node}, PostgreSQL %{postgresql}.', watch: '', bad: '' },
    } satisfies Readonly<Record<HealthCheckKey, object>>,
    age: {
      minutes: 'einer Minute |||| %{smart_count} Minuten',
      hours: 'einer Stunde |||| %{smart_count} Stunden',
      days: 'einem Tag |||| %{smart_count} Tagen',
    },
    backupNone: 'Von „npm run -s cli -- backup“ gibt es hier noch keine Sicherung. Wer auf andere Weise sichert, prüft es dort.',
    permitKeyAlone: 'Signiert seit %{since}. Ein nächster ist noch nicht nötig.',
    permitKeyNone: 'Noch keiner: Er entsteht mit dem ersten Ausweis.',
    jobs: {
      title: 'Aufträge',
      counts: 'Wartend: %{waiting}, laufend: %{running}, für später vorgemerkt: %{later}, gescheitert: %{failed}.',
      empty: 'Es gibt keinen gestörten Auftrag.',
      task: 'Auftrag',
      state: 'Status',
      tried: 'Versuche',
      error: 'Fehler',
      next: 'Nächster Versuch',
      retry: 'Jetzt wiederholen',
      retryOne: '%{task} jetzt wiederholen',
      retried: 'Der Auftrag wird sofort wieder versucht.',
      discard: 'Aufgeben',
      discardTitle: 'Auftrag aufgeben?',
      discardText:
        '%{task} wird entfernt und nicht mehr versucht. Der Vorgang selbst bleibt, wie er ist; was der Auftrag tun sollte, geschieht nicht. Das wird als Ereignis festgehalten.',
      discarded: 'Der Auftrag ist entfernt.',
      unknownError: 'unbekannter Fehler',
    },
    jobState: { failed: 'gescheitert', retrying: 'wird wieder versucht', running: 'läuft' },
    task: {
      'cases:find-stuck': 'Vorgänge ohne Zuständige suchen',
      'cases:free-desk': 'Vorgänge gesperrter Konten zurückgeben',
      'cases:rule': 'Regel',
      'notices:write-letter': 'Schreiben erstellen',
      'correspondence:send-mail': 'E-Mail-Versand',
      'correspondence:make-batch-pdf': 'Druckstapel erzeugen',
      'correspondence:wake-cases': 'Wiedervorlagen und Erinnerungen',
      'correspondence:find-forgotten-letters': 'Liegengebliebene Schreiben suchen',
      'payments:book-receivable': 'Sollstellung',
      'access:prune': 'Alte Sitzungen entfernen',
      'figures:fold': 'Kennzahlen nachführen',
      'bulk:run': 'Sammelbearbeitung ausführen',
      'bulk:prune': 'Alte Sammelbearbeitungen entfernen',
      'correspondence:finish-batches': 'Druckstapel abschließen',
      'cases:fill-traits': 'Woran Vorgänge wiedererkannt werden, nach einer Aktualisierung nachtragen',
      'cases:prune-seen': 'Alte Angaben entfernen, wer welchen Vorgang angesehen hat',
      'desk:prune-drafts': 'Alte Entwürfe entfernen',
      'documents:remove-abandoned-parts': 'Abgebrochene Uploads entfernen',
      'documents:forget-papers': 'Unterlagen nie abgesendeter Formulare entfernen',
      'live:prune-presence': 'Alte Anwesenheiten am Vorgang entfernen',
      'notifications:morning': 'Benachrichtigungen am Morgen',
      'notifications:notify': 'Benachrichtigungen zustellen',
      'notifications:address-before': 'Bisherige Adresse über eine neue unterrichten',
      'notifications:prune': 'Alte Benachrichtigungen entfernen',
      'reporting:call-weekly': 'Wochenberichte veranlassen',
      'reporting:mail-weekly': 'Wochenbericht per E-Mail versenden',
      'search:prune-words': 'Suchwortliste aufräumen',
    },
    letters: {
      title: 'Schreiben und Mails unterwegs',
      text: 'Was noch nicht versandt ist. In den letzten %{days} Tagen versandte Mails: %{mail}, Briefe zur Post: %{print}, gescheitert: %{failed}.',
      state: 'Status',
      none: 'Hier wartet nichts.',
      case: 'Aktenzeichen',
      letter: 'Schreiben',
      way: 'Versandweg',
      since: 'In Auftrag seit',
      problem: 'Hindernis',
      next: 'Nächster Versuch',
    },
    mail: {
      title: 'Mail prüfen',
      text: 'Sendet eine Nachricht an Sie selbst, auf demselben Weg wie alle Mails.',
      button: 'Testmail an mich',
      taken: 'Der Mailserver hat die Nachricht angenommen. Sehen Sie in Ihr Postfach.',
      notTaken: 'Der Mailserver hat sie nicht angenommen: %{reason}',
    },
  },
};
