import type { MigrationInterface } from 'typeorm';
import { EventLog1732000000001 } from './0001-event-log.js';
import { Access1732000000002 } from './0002-access.js';
import { Documents1732000000003 } from './0003-documents.js';
import { Cases1732000000004 } from './0004-cases.js';
import { Correspondence1732000000005 } from './0005-correspondence.js';
import { Intake1732000000006 } from './0006-intake.js';
import { Payments1732000000007 } from './0007-payments.js';

/** The schema, in order. A migration is never edited once it is released. */
export const migrations: (new () => MigrationInterface)[] = [EventLog1732000000001, Access1732000000002, Documents1732000000003, Cases1732000000004, Correspondence1732000000005, Intake1732000000006, Payments1732000000007];
