import type { EventWords } from './event-words.js';

/** The events that are not of a case: submissions, letters, money, views, accounts, the system. */
export const houseEventWords = {
  'stuck-cases.found': {
    de: 'Niemand zuständig',
    en: 'Nobody in charge',
    told: {
      de: 'Für Vorgänge des Teams ist niemand zuständig: %{count}, davon neu: %{newly}.',
      en: 'Nobody is in charge of cases of the team: %{count}, of which new: %{newly}.',
    },
  },
  'stuck-cases.freed': {
    de: 'Wieder jemand zuständig',
    en: 'Somebody in charge again',
    told: {
      de: 'Für Vorgänge des Teams ist wieder jemand zuständig: %{count}.',
      en: 'Somebody is in charge of cases of the team again: %{count}.',
    },
  },
  'quarantine.entered': {
    de: 'Eingang in Quarantäne',
    en: 'Submission in quarantine',
    told: { de: 'Ein Eingang kam in Quarantäne.', en: 'A submission went into quarantine.' },
  },
  'quarantine.released': {
    de: 'Eingang aus der Quarantäne freigegeben',
    en: 'Submission released from quarantine',
    told: { de: '%{by} hat einen Eingang aus der Quarantäne freigegeben.', en: '%{by} released a submission from quarantine.' },
  },
  'quarantine.refused': {
    de: 'Eingang in Quarantäne abgelehnt',
    en: 'Submission in quarantine refused',
    told: { de: '%{by} hat einen Eingang in Quarantäne abgelehnt.', en: '%{by} refused a submission in quarantine.' },
  },
  'submission.document-retrieved': {
    de: 'Dokument im Portal abgerufen',
    en: 'Document fetched at the portal',
    told: { de: 'Ein Dokument wurde im Portal abgerufen.', en: 'A document was fetched at the portal.' },
  },
  'print-batch.made': {
    de: 'Druckstapel gebildet',
    en: 'Print batch made',
    told: { de: '%{by} hat einen Druckstapel gebildet.', en: '%{by} made a print batch.' },
  },
  'print-batch.ready': {
    de: 'Druckstapel fertig',
    en: 'Print batch ready',
    told: { de: 'Das PDF eines Druckstapels ist fertig.', en: 'The PDF of a print batch is ready.' },
  },
  'print-batch.posted': {
    de: 'Druckstapel zur Post gegeben',
    en: 'Print batch posted',
    told: { de: '%{by} hat den Versand eines Druckstapels bestätigt.', en: '%{by} confirmed the posting of a print batch.' },
  },
  'receivable.booked': {
    de: 'Forderung zum Soll gestellt',
    en: 'Receivable booked',
    told: { de: 'Die Forderung wurde zum Soll gestellt.', en: 'The receivable was booked with the treasury.' },
  },
  'bulk.started': {
    de: 'Sammelbearbeitung gestartet',
    en: 'Bulk action started',
    told: { de: '%{by} hat eine Sammelbearbeitung gestartet (Vorgänge: %{cases}).', en: '%{by} started a bulk action (cases: %{cases}).' },
  },
  'bulk.finished': {
    de: 'Sammelbearbeitung beendet',
    en: 'Bulk action finished',
    told: {
      de: 'Sammelbearbeitung beendet: %{done} erledigt, %{refused} nicht möglich, %{failed} mit Fehler.',
      en: 'Bulk action finished: %{done} done, %{refused} not possible, %{failed} with a fault.',
    },
  },
  'bulk.stopped': {
    de: 'Sammelbearbeitung angehalten',
    en: 'Bulk action stopped',
    told: {
      de: 'Sammelbearbeitung angehalten: %{done} erledigt, %{left} nicht begonnen.',
      en: 'Bulk action stopped: %{done} done, %{left} not begun.',
    },
  },
  'bulk.undone': {
    de: 'Sammelbearbeitung rückgängig gemacht',
    en: 'Bulk action taken back',
    told: { de: 'Sammelbearbeitung rückgängig gemacht (Vorgänge: %{done}).', en: 'Bulk action taken back (cases: %{done}).' },
  },
  'view.shared': {
    de: 'Ansicht geteilt',
    en: 'View shared',
    told: { de: '%{by} hat eine Ansicht mit dem Team geteilt.', en: '%{by} shared a view with the team.' },
  },
  'view.changed': {
    de: 'Ansicht des Teams geändert',
    en: 'View of the team changed',
    told: { de: '%{by} hat eine Ansicht des Teams geändert.', en: '%{by} changed a view of the team.' },
  },
  'view.unshared': {
    de: 'Ansicht nicht mehr geteilt',
    en: 'View no longer shared',
    told: { de: '%{by} teilt eine Ansicht nicht mehr mit dem Team.', en: '%{by} no longer shares a view with the team.' },
  },
  'view.removed': {
    de: 'Ansicht des Teams gelöscht',
    en: 'View of the team deleted',
    told: { de: '%{by} hat eine Ansicht des Teams gelöscht.', en: '%{by} deleted a view of the team.' },
  },
  'text-block.saved': {
    de: 'Textbaustein des Teams gespeichert',
    en: 'Text block of the team saved',
    told: { de: '%{by} hat den Textbaustein „%{name}“ des Teams gespeichert.', en: '%{by} saved the team’s text block “%{name}”.' },
  },
  'text-block.removed': {
    de: 'Textbaustein des Teams gelöscht',
    en: 'Text block of the team deleted',
    told: { de: '%{by} hat den Textbaustein „%{name}“ des Teams gelöscht.', en: '%{by} deleted the team’s text block “%{name}”.' },
  },
  'report.exported': {
    de: 'Kennzahlen exportiert',
    en: 'Figures exported',
    told: { de: '%{by} hat die Kennzahlen exportiert (%{format}).', en: '%{by} exported the figures (%{format}).' },
  },
  'list.export-ordered': {
    de: 'Export einer Liste beauftragt',
    en: 'Export of a list ordered',
    told: {
      de: '%{by} lässt eine Liste mit Vorgängen exportieren (%{format}).',
      en: '%{by} has a list of cases exported (%{format}).',
    },
  },
  'list.export-ready': {
    de: 'Liste zum Abholen bereit',
    en: 'List ready to be fetched',
    told: {
      de: 'Eine Liste mit Vorgängen liegt zum Abholen bereit (%{format}).',
      en: 'A list of cases is ready to be fetched (%{format}).',
    },
  },
  'list.export-failed': {
    de: 'Liste nicht erstellt',
    en: 'List not written',
    told: {
      de: 'Eine Liste mit Vorgängen konnte nicht erstellt werden (%{format}).',
      en: 'A list of cases could not be written (%{format}).',
    },
  },
  'list.exported': {
    de: 'Liste exportiert',
    en: 'List exported',
    told: {
      de: '%{by} hat eine Liste mit Vorgängen exportiert (%{cases}, %{format}).',
      en: '%{by} exported a list of cases (%{cases}, %{format}).',
    },
  },
  'report.weekly-due': {
    de: 'Wochenbericht fällig',
    en: 'Weekly report due',
    told: { de: 'Der Wochenbericht ist fällig.', en: 'The weekly report is due.' },
  },
  'report.weekly-sent': {
    de: 'Wochenbericht versandt',
    en: 'Weekly report sent',
    told: { de: 'Der Wochenbericht wurde versandt.', en: 'The weekly report was sent.' },
  },
  'report.weekly-refused': {
    de: 'Wochenbericht nicht zustellbar',
    en: 'Weekly report undeliverable',
    told: {
      de: 'Der Wochenbericht konnte nicht zugestellt werden (%{reason}).',
      en: 'The weekly report could not be delivered (%{reason}).',
    },
  },
  'session.started': {
    de: 'Anmeldung',
    en: 'Sign-in',
    told: { de: '%{by} hat sich angemeldet.', en: '%{by} signed in.' },
  },
  'session.started-with-issued-password': {
    de: 'Anmeldung mit vergebenem Kennwort',
    en: 'Sign-in with an issued password',
    told: {
      de: '%{by} hat sich mit einem Kennwort angemeldet, das jemand anders vergeben hat.',
      en: '%{by} signed in with a password that somebody else made.',
    },
  },
  'session.ended': {
    de: 'Abmeldung',
    en: 'Sign-out',
    told: { de: '%{by} hat sich abgemeldet.', en: '%{by} signed out.' },
  },
  'sign-in.failed': {
    de: 'Anmeldung gescheitert',
    en: 'Sign-in failed',
    told: { de: 'Eine Anmeldung ist gescheitert.', en: 'A sign-in failed.' },
  },
  'staff.created': {
    de: 'Konto angelegt',
    en: 'Account created',
    told: { de: '%{by} hat ein Konto angelegt: %{displayName}.', en: '%{by} created an account: %{displayName}.' },
  },
  'staff.updated': {
    de: 'Konto geändert',
    en: 'Account changed',
    told: { de: '%{by} hat ein Konto geändert.', en: '%{by} changed an account.' },
  },
  'staff.roles-set': {
    de: 'Rollen vergeben',
    en: 'Roles given',
    told: { de: '%{by} hat Rollen vergeben.', en: '%{by} gave roles.' },
  },
  'staff.teams-set': {
    de: 'Teams zugeordnet',
    en: 'Teams assigned',
    told: { de: '%{by} hat Teams zugeordnet.', en: '%{by} assigned teams.' },
  },
  'staff.competences-set': {
    de: 'Zuständigkeiten vergeben',
    en: 'Competences given',
    told: { de: '%{by} hat Zuständigkeiten vergeben.', en: '%{by} gave competences.' },
  },
  'staff.password-reset': {
    de: 'Kennwort zurückgesetzt',
    en: 'Password reset',
    told: { de: '%{by} hat ein Kennwort zurückgesetzt.', en: '%{by} reset a password.' },
  },
  'staff.password-changed': {
    de: 'Kennwort geändert',
    en: 'Password changed',
    told: { de: '%{by} hat das eigene Kennwort geändert.', en: '%{by} changed their own password.' },
  },
  'staff.rights-asked': {
    de: 'Antrag zu einem Konto gestellt',
    en: 'Request about an account',
    told: {
      de: '%{by} hat einen Antrag gestellt: %{requestKind}. Er wartet auf eine zweite Person der Administration.',
      en: '%{by} made a request: %{requestKind}. It waits for a second administrator.',
    },
  },
  'staff.rights-confirmed': {
    de: 'Antrag zu einem Konto bestätigt',
    en: 'Request about an account confirmed',
    told: {
      de: '%{by} hat einen Antrag von %{askedBy} bestätigt: %{requestKind}.',
      en: '%{by} confirmed a request by %{askedBy}: %{requestKind}.',
    },
  },
  'staff.rights-refused': {
    de: 'Antrag zu einem Konto abgelehnt',
    en: 'Request about an account refused',
    told: { de: '%{by} hat einen Antrag abgelehnt: %{requestKind}.', en: '%{by} refused a request: %{requestKind}.' },
  },
  'staff.rights-request-ended': {
    de: 'Antrag zu einem Konto erledigt',
    en: 'Request about an account ended',
    told: { de: 'Ein Antrag zu einem Konto ist erledigt: %{how}.', en: 'A request about an account has ended: %{how}.' },
  },
  'staff.disabled': {
    de: 'Konto gesperrt',
    en: 'Account disabled',
    told: { de: '%{by} hat ein Konto gesperrt.', en: '%{by} disabled an account.' },
  },
  'staff.enabled': {
    de: 'Konto entsperrt',
    en: 'Account enabled',
    told: { de: '%{by} hat ein Konto entsperrt.', en: '%{by} enabled an account.' },
  },
  'staff.sessions-ended': {
    de: 'Sitzungen beendet',
    en: 'Sessions ended',
    told: { de: '%{by} hat alle Sitzungen eines Kontos beendet.', en: '%{by} ended all sessions of an account.' },
  },
  'team.created': {
    de: 'Team angelegt',
    en: 'Team created',
    told: { de: '%{by} hat ein Team angelegt: %{title}.', en: '%{by} created a team: %{title}.' },
  },
  'team.renamed': {
    de: 'Team umbenannt',
    en: 'Team renamed',
    told: { de: '%{by} hat ein Team umbenannt.', en: '%{by} renamed a team.' },
  },
  'api-key.created': {
    de: 'API-Schlüssel angelegt',
    en: 'API key created',
    told: { de: '%{by} hat einen API-Schlüssel angelegt.', en: '%{by} created an API key.' },
  },
  'api-key.disabled': {
    de: 'API-Schlüssel gesperrt',
    en: 'API key disabled',
    told: { de: '%{by} hat einen API-Schlüssel gesperrt.', en: '%{by} disabled an API key.' },
  },
  'absence.recorded': {
    de: 'Abwesenheit eingetragen',
    en: 'Absence recorded',
    told: { de: '%{by} hat eine Abwesenheit eingetragen.', en: '%{by} recorded an absence.' },
  },
  'absence.changed': {
    de: 'Abwesenheit geändert',
    en: 'Absence changed',
    told: { de: '%{by} hat eine Abwesenheit geändert.', en: '%{by} changed an absence.' },
  },
  'absence.ended': {
    de: 'Abwesenheit beendet',
    en: 'Absence ended',
    told: { de: '%{by} hat eine Abwesenheit beendet.', en: '%{by} ended an absence.' },
  },
  'attempt.refused': {
    de: 'Abgewiesener Versuch',
    en: 'Refused attempt',
    told: { de: 'Abgewiesener Versuch von %{by}: %{command} (%{code}).', en: 'Refused attempt by %{by}: %{command} (%{code}).' },
  },
  'audit.rights-asked': {
    de: 'Abfrage von Rechten',
    en: 'Question about rights',
    told: {
      de: '%{by} hat abgefragt, was das Konto %{userName} mit diesem Vorgang darf.',
      en: '%{by} asked what the account %{userName} may do with this case.',
    },
  },
  'audit.exported': {
    de: 'Datenexport',
    en: 'Data export',
    told: { de: '%{by} hat Daten exportiert: %{what}.', en: '%{by} exported data: %{what}.' },
  },
  'job.retried': {
    de: 'Auftrag erneut angestoßen',
    en: 'Job tried again',
    told: { de: '%{by} hat einen Auftrag erneut angestoßen (%{task}).', en: '%{by} had a job tried again (%{task}).' },
  },
  'job.discarded': {
    de: 'Auftrag aufgegeben',
    en: 'Job given up',
    told: { de: '%{by} hat einen Auftrag aufgegeben (%{task}).', en: '%{by} gave a job up (%{task}).' },
  },
  'system.mail-tested': {
    de: 'Testmail',
    en: 'Test mail',
    told: { de: '%{by} hat den Mailserver mit einer Testmail geprüft.', en: '%{by} tried the mail server with a test mail.' },
  },
  'system.restored': {
    de: 'Sicherung zurückgespielt',
    en: 'Restored from a backup',
    told: { de: 'Die Datenbank wurde aus einer Sicherung zurückgespielt.', en: 'The database was restored from a backup.' },
  },
} as const satisfies EventWords;
