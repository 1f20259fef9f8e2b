import { Module } from '@nestjs/common';
import { EventKinds } from '@vorgang/event-log';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { Dashboard } from './dashboard/dashboard.js';
import { Titles } from './dashboard/titles.js';
import { ExportReportController, RecordExportHandler, reportExported } from './export/export-report.js';
import { ReportWriter } from './export/report-writer.js';
import { FiguresController } from './figures/figures.controller.js';
import { FiguresReader } from './figures/show-figures.query.js';
import { weeklyEvents, WeeklyReportJob } from './weekly/weekly-report.job.js';

/**
 * Figures for supervisors, read from the facts of the cases; exports and the weekly mail. Needs a `ReportPress` and
 * `StaffMail` in the composition.
 */
@Module({
  controllers: [FiguresController, ExportReportController, DashboardController],
  providers: [FiguresReader, Titles, Dashboard, ReportWriter, RecordExportHandler, WeeklyReportJob],
})
export class ReportingModule {
  constructor(kinds: EventKinds) {
    for (const kind of [reportExported, ...weeklyEvents]) kinds.declare(kind, 1);
  }
}
