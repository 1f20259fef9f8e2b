import { commandWords, wordsIn } from '@vorgang/words';
import type { paths } from '../api/schema.generated';

/** The first word behind `/api/v1/`, of every path there is. */
type PlaceOf<P> = P extends `/api/v1/${infer Rest}` ? (Rest extends `${infer First}/${string}` ? First : Rest) : never;

/** What somebody tried and was not allowed to do: the server's commands and reasons in a few words. */
export const attemptsGerman = {
  attempted: wordsIn(commandWords, 'de'),
  /** What was refused at the door, before it was any command. */
  attemptedAt: { read: 'Ansehen von %{what}', change: 'Änderung an %{what}', bulk: '%{what} (Sammelbearbeitung)' },
  attemptedPlace: {
    absences: 'Abwesenheiten',
    actors: 'Namen im Protokoll',
    'api-keys': 'API-Schlüsseln',
    'applicant-form': 'Formularen',
    branding: 'Erscheinungsbild',
    'bulk-runs': 'Sammelbearbeitungen',
    calendar: 'dem Kalender',
    cases: 'Vorgängen',
    colleagues: 'Personen des Teams',
    drafts: 'Entwürfen',
    'event-kinds': 'Arten von Ereignissen',
    events: 'Ereignissen',
    figures: 'Kennzahlen',
    intake: 'aufgenommenen Anträgen',
    live: 'laufenden Meldungen',
    notifications: 'Benachrichtigungen',
    papers: 'bereitgelegten Unterlagen',
    'other-cases': 'weiteren Vorgängen zu Person, Sache oder Anschrift',
    payments: 'Zahlungen',
    preferences: 'Einstellungen',
    'print-batches': 'Druckstapeln',
    quarantine: 'nicht zugeordneten Eingängen',
    queues: 'Listen',
    'rights-requests': 'Anträgen zu Konten',
    search: 'Suchergebnissen',
    services: 'Leistungen',
    session: 'Anmeldungen',
    staff: 'Konten',
    system: 'Systemzuständen',
    tasks: 'Aufgaben',
    team: 'der Teamübersicht',
    teams: 'Teams',
    'treasury-lists': 'Sollstellungslisten',
    'view-defaults': 'gewählten Ansichten',
    views: 'Ansichten',
  } satisfies Record<PlaceOf<keyof paths>, string>,
  refusedFor: {
    'access.not-permitted': 'keine Berechtigung',
    'case.action-not-possible': 'im Status des Vorgangs nicht möglich',
    'case.assigned-to-somebody-else': 'einer anderen Person zugeteilt',
    'case.changed-meanwhile': 'inzwischen von anderer Seite geändert',
    'case.claim-first': 'nicht übernommen',
    'case.colleague-cannot-work-on-it': 'die andere Person ist nicht zuständig',
    'case.needs-decision': 'noch nicht entschieden',
    'case.nothing-changes': 'keine Änderung',
    'decision.checks-open': 'Pflichtprüfungen offen',
    'decision.conditions-missing': 'Nebenbestimmungen fehlen',
    'decision.only-proposer-withdraws': 'Vorschlag einer anderen Person',
    'decision.proposer-cannot-approve': 'eigener Vorschlag (Vier-Augen-Prinzip)',
    'decision.reasons-missing': 'Gründe fehlen',
  },
};
