import { EventKinds } from '@vorgang/platform';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseDesk } from './case-desk.js';
import { plainChanges } from './changes/plain.js';
import { Colleagues } from './colleagues.js';
import { Continuity } from './continuity.js';
import { DecisionDraft } from './decision-draft.js';
import { caseEvents } from './domain/case.events.js';
import { CaseHoldings } from './erasure/case-holdings.js';
import { Errands } from './errands.js';
import { CaseNumbers, KassenzeichenRange } from './numbers.js';
import * as rows from './persistence/case.rows.js';
import { CaseFactDeltaRow } from './persistence/fact-deltas.js';
import { CaseStore } from './persistence/case.store.js';
import { FreeWork } from './persistence/free-work.js';
import { NewCases } from './persistence/new-cases.js';
import { queries } from './queries/index.js';
import { CaseList } from './queries/list-cases.js';
import { ListWords } from './queries/list-words.js';
import { SeenCases } from './queries/seen-cases.js';
import { others } from './others/index.js';
import { search } from './search/index.js';
import { Crews } from './stuck/crews.js';
import { StuckCases } from './stuck/find-stuck.js';
import { stuck } from './stuck/index.js';
import { stuckEvents } from './stuck/stuck.events.js';
import { tasks } from './tasks/index.js';
import { useCases } from './use-cases/index.js';
import { CasesOfSubmissions } from './use-cases/submit-case.js';
import { WorkloadModule } from './workload.js';
import { foldedTables } from './persistence/case.tables.js';

const plain = [...plainChanges.values()];

/** The heart: the case, its decisions, its work queues, its timeline. Each folder's `index.ts` says what it brings. */
@Module({
  imports: [WorkloadModule, TypeOrmModule.forFeature([...Object.values(rows), CaseFactDeltaRow])],
  // Search and use cases have paths of their own (`next`) that the queries' `:caseId` would swallow.
  controllers: [
    ...useCases.controllers,
    ...search.controllers,
    ...others.controllers,
    ...tasks.controllers,
    ...queries.controllers,
    ...plain.map(({ controller }) => controller),
  ],
  providers: [
    CaseStore,
    CaseDesk,
    CaseHoldings,
    CaseNumbers,
    Colleagues,
    Continuity,
    DecisionDraft,
    Errands,
    FreeWork,
    NewCases,
    KassenzeichenRange,
    ...useCases.providers,
    ...search.providers,
    ...others.providers,
    ...tasks.providers,
    ...queries.providers,
    ...stuck.providers,
    ...plain.map(({ handler }) => handler),
  ],
  exports: [
    CaseList,
    CaseNumbers,
    CasesOfSubmissions,
    CaseStore,
    CaseDesk,
    DecisionDraft,
    Errands,
    CaseHoldings,
    ListWords,
    Crews,
    StuckCases,
  ],
})
export class CasesModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, seen: SeenCases) {
    kinds.declare([...caseEvents, ...stuckEvents]);
    for (const table of foldedTables) holdings.declare({ table, fate: 'folded', why: 'written by the one save, from the case’s events' });
    holdings.declare(
      {
        table: 'search_word',
        fate: 'stays',
        why: 'words by themselves, of no case; what no case contains any more goes in the night (search:prune-words)',
      },
      { table: 'case_seen', fate: 'forgotten', forget: (cases) => seen.forgetCases(cases) },
      { table: 'stuck_case', fate: 'stays', why: 'a case and why nobody can act on it, until somebody can; nothing of citizens' },
      {
        table: 'payment_reference',
        fate: 'stays',
        why: 'a transaction’s or receipt’s number with the case that it paid, so that it pays no other',
      },
      { table: 'event', fate: 'stays', why: 'the skeleton of the log, without personal data of citizens' },
      { table: 'event_personal', fate: 'undecided', why: 'the source of all that is folded; the serving role may not delete it' },
      { table: 'stored_file', fate: 'undecided', why: 'documents; one content may belong to several cases' },
      {
        table: 'held_paper',
        fate: 'stays',
        why: 'files of a form that is not sent, of no case; they go with the drafts, within thirty days',
      },
    );
  }
}
