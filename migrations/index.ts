import type { MigrationInterface } from 'typeorm';
import { EventLog1732000000001 } from './0001-event-log.js';

/** The schema, in order. A migration is never edited once it is released. */
export const migrations: (new () => MigrationInterface)[] = [EventLog1732000000001];
