import type { MigrationInterface } from 'typeorm';
import { EventLog1732000000001 } from './0001-event-log.js';
import { Access1732000000002 } from './0002-access.js';
import { Documents1732000000003 } from './0003-documents.js';
import { Cases1732000000004 } from './0004-cases.js';
import { Correspondence1732000000005 } from './0005-correspondence.js';
import { Intake1732000000006 } from './0006-intake.js';
import { Payments1732000000007 } from './0007-payments.js';
import { CaseSearch1732000000008 } from './0008-case-search.js';
import { CaseFacts1732000000009 } from './0009-case-facts.js';
import { Workbench1732000000010 } from './0010-workbench.js';
import { Absence1732000000011 } from './0011-absence.js';
import { Operations1732000000012 } from './0012-operations.js';
import { ListIndexes1732000000013 } from './0013-list-indexes.js';
import { BoundedReads1732000000014 } from './0014-bounded-reads.js';
import { RareFilters1732000000015 } from './0015-rare-filters.js';

/** The schema, in order. A migration is never edited once it is released. */
export const migrations: (new () => MigrationInterface)[] = [
  EventLog1732000000001, Access1732000000002, Documents1732000000003, Cases1732000000004, Correspondence1732000000005, Intake1732000000006,
  Payments1732000000007, CaseSearch1732000000008, CaseFacts1732000000009, Workbench1732000000010, Absence1732000000011, Operations1732000000012,
  ListIndexes1732000000013, BoundedReads1732000000014, RareFilters1732000000015,
];
