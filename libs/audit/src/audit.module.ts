import { Module } from '@nestjs/common';
import { CasesModule } from '@vorgang/cases';
import { EventKinds } from '@vorgang/platform';
import { CaseAtController } from './case-at/case-at.controller.js';
import { CaseHistory } from './case-at/case-history.js';
import { CaseArchive } from './case-file/case-archive.js';
import { CaseFileController } from './case-file/case-file.js';
import { CaseFiles } from './case-file/case-files.js';
import { EventFacetsController } from './event-facets/event-facets.js';
import { ExplainOnCaseController, ExplainOnCaseHandler } from './explain-rights/explain-on-case.js';
import { ExplainRightsController } from './explain-rights/explain-rights.js';
import { ExportEventsController } from './export-events/export-events.js';
import { RecordExportHandler } from './export-events/record-export.js';
import { FindActorsController } from './find-actors/find-actors.controller.js';
import { ListEventKindsController } from './list-event-kinds/list-event-kinds.controller.js';
import { PrintCaseController } from './print-case/print-case.js';
import { SearchEventsController } from './search-events/search-events.controller.js';
import { EventSearch } from './search-events/search-events.query.js';
import { SearchLead } from './search-events/search-lead.js';
import { auditEvents } from './audit.events.js';

/**
 * The tools of auditors: the search in everything that was recorded, cases as they were, and who may do what and why. The program
 * has to provide a `ReportPress`.
 */
@Module({
  imports: [CasesModule],
  controllers: [
    // It comes before the search, whose path it extends.
    EventFacetsController,
    ExportEventsController,
    SearchEventsController,
    ListEventKindsController,
    FindActorsController,
    CaseAtController,
    CaseFileController,
    PrintCaseController,
    ExplainRightsController,
    ExplainOnCaseController,
  ],
  providers: [EventSearch, SearchLead, CaseHistory, CaseFiles, CaseArchive, RecordExportHandler, ExplainOnCaseHandler],
})
export class AuditModule {
  constructor(kinds: EventKinds) {
    kinds.declare(auditEvents);
  }
}
