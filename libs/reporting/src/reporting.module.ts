import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventKinds } from '@vorgang/platform';
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
 * Figures for supervisors, read from the facts of the cases; exports and the weekly mail. The program has to provide a
 * `ReportPress` and `StaffMail`.
 */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(rollUps))],
  controllers: [FiguresController, ExportReportController, DashboardController],
  providers: [FiguresReader, Titles, Dashboard, ReportWriter, RecordExportHandler, RollUpJobs, WeeklyReportJob],
})
export class ReportingModule {
  constructor(kinds: EventKinds) {
    kinds.declare(reportingEvents);
  }
}
