import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseHoldings, CasesModule } from '@vorgang/cases';
import { FileStore } from '@vorgang/documents';
import { EventKinds } from '@vorgang/platform';
import { caseLists } from './case-lists/index.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { Dashboard } from './dashboard/dashboard.js';
import { Titles } from './dashboard/titles.js';
import { ExportReportController, RecordExportHandler } from './export/export-report.js';
import { ReportWriter } from './export/report-writer.js';
import { FiguresController } from './figures/figures.controller.js';
import { FiguresReader } from './figures/show-figures.query.js';
import { RollUpJobs } from './roll-ups/roll-up.jobs.js';
import * as rollUps from './roll-ups/roll-up.tables.js';
import { reportingEvents } from './reporting.events.js';
import { WeeklyReportJob } from './weekly/weekly-report.job.js';

/**
 * Figures for supervisors, read from the facts of the cases; exports, lists of cases as files, and the weekly mail. The program has to
 * provide a `ReportPress` and `StaffMail`.
 */
@Module({
  imports: [TypeOrmModule.forFeature([...Object.values(rollUps), ...caseLists.rows]), CasesModule],
  controllers: [FiguresController, ExportReportController, DashboardController, ...caseLists.controllers],
  providers: [FiguresReader, Titles, Dashboard, ReportWriter, RecordExportHandler, RollUpJobs, WeeklyReportJob, ...caseLists.providers],
})
export class ReportingModule {
  constructor(kinds: EventKinds, holdings: CaseHoldings, files: FileStore) {
    files.heldBy({ table: 'list_export', constraint: 'list_export_sha256' });
    kinds.declare(reportingEvents);
    holdings.declare({
      table: 'list_export',
      fate: 'stays',
      why: 'a list that somebody takes along, and its file; both go after LIST_EXPORT_DAYS',
    });
  }
}
