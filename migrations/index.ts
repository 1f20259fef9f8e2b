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
import { LogPlace1732000000017 } from './0017-log-place.js';
import { OneMatterBookedOnce1732000000020 } from './0020-one-matter-booked-once.js';
import { MoneyAndLatePost1732000000021 } from './0021-money-and-late-post.js';
import { NeverStuck1732000000022 } from './0022-never-stuck.js';
import { SearchForm1732000000023 } from './0023-search-form.js';
import { TwoAdministrators1732000000024 } from './0024-two-administrators.js';
import { ReceiptsAreFolded1732000000025 } from './0025-receipts-are-folded.js';
import { SubmissionSource1732000000026 } from './0026-submission-source.js';
import { OnBehalfOf1732000000027 } from './0027-on-behalf-of.js';
import { FreeWork1732000000028 } from './0028-free-work.js';
import { FigureRollUps1732000000029 } from './0029-figure-roll-ups.js';
import { CaseEntries1732000000030 } from './0030-case-entries.js';
import { FreeOrders1732000000032 } from './0032-free-orders.js';
import { LeanWords1732000000033 } from './0033-lean-words.js';
import { CountedLists1732000000034 } from './0034-counted-lists.js';
import { HeldPapers1732000000035 } from './0035-held-papers.js';
import { CaseTraits1732000000036 } from './0036-case-traits.js';
import { AnsweredBy1732000000037 } from './0037-answered-by.js';
import { TookPart1732000000038 } from './0038-took-part.js';
import { TextBlocks1732000000039 } from './0039-text-blocks.js';
import { Tasks1732000000040 } from './0040-tasks.js';
import { Mentions1732000000041 } from './0041-mentions.js';
import { ListExports1732000000042 } from './0042-list-exports.js';
import { FollowUpsByDay1732000000044 } from './0044-follow-ups-by-day.js';
import { Continuity1732000000046 } from './0046-continuity.js';
import { OwnFigures1732000000047 } from './0047-own-figures.js';

/** The schema, in order. A migration is never edited once it is released. */
export const migrations: (new () => MigrationInterface)[] = [
  EventLog1732000000001,
  Access1732000000002,
  Documents1732000000003,
  Cases1732000000004,
  Correspondence1732000000005,
  Intake1732000000006,
  Payments1732000000007,
  CaseSearch1732000000008,
  CaseFacts1732000000009,
  Workbench1732000000010,
  Absence1732000000011,
  Operations1732000000012,
  ListIndexes1732000000013,
  BoundedReads1732000000014,
  RareFilters1732000000015,
  LogPlace1732000000017,
  OneMatterBookedOnce1732000000020,
  MoneyAndLatePost1732000000021,
  NeverStuck1732000000022,
  SearchForm1732000000023,
  TwoAdministrators1732000000024,
  ReceiptsAreFolded1732000000025,
  SubmissionSource1732000000026,
  OnBehalfOf1732000000027,
  FreeWork1732000000028,
  FigureRollUps1732000000029,
  CaseEntries1732000000030,
  FreeOrders1732000000032,
  LeanWords1732000000033,
  CountedLists1732000000034,
  HeldPapers1732000000035,
  CaseTraits1732000000036,
  AnsweredBy1732000000037,
  TookPart1732000000038,
  TextBlocks1732000000039,
  Tasks1732000000040,
  Mentions1732000000041,
  ListExports1732000000042,
  FollowUpsByDay1732000000044,
  Continuity1732000000046,
  OwnFigures1732000000047,
];
