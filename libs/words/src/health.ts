import { keysOf, type Words } from './word.js';

/** The checks of the system's page, in its order: the things that all others need come first. */
export const healthWords = {
  database: { de: 'Datenbank', en: 'Database' },
  migrations: { de: 'Schema', en: 'Schema' },
  'log-place': { de: 'Ereignisse und Datenbank', en: 'Events and database' },
  worker: { de: 'Hintergrunddienst', en: 'Worker' },
  follower: { de: 'Ereignisverarbeitung', en: 'Event processing' },
  jobs: { de: 'Aufträge', en: 'Jobs' },
  letters: { de: 'Zustellung', en: 'Delivery' },
  'stuck-cases': { de: 'Zuständigkeit', en: 'Somebody in charge' },
  'mail-server': { de: 'Mailserver', en: 'Mail server' },
  quarantine: { de: 'Quarantäne', en: 'Quarantine' },
  disk: { de: 'Speicherplatz', en: 'Disk space' },
  'permit-key': { de: 'Schlüssel der Ausweise', en: 'Permit signing key' },
  administrators: { de: 'Administration', en: 'Administrators' },
  versions: { de: 'Versionen', en: 'Versions' },
  backup: { de: 'Sicherung', en: 'Backup' },
} as const satisfies Words;

/** A check of the system. One without words here cannot be registered. */
export type HealthCheckKey = keyof typeof healthWords;

export const healthCheckKeys = keysOf(healthWords);
