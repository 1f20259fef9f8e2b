import { Inject, Injectable } from '@nestjs/common';
import { TeamDirectory, type StaffPrincipal } from '@vorgang/access';
import { ReportPress } from '@vorgang/documents';
import { MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { Clock, localDateOf } from '@vorgang/platform';
import { channelWords, questions, type Words } from '@vorgang/words';
import { Dashboard } from '../dashboard/dashboard.js';
import type { DashboardQuery } from '../dashboard/report.shape.js';
import { Titles } from '../dashboard/titles.js';
import type { Language } from '../dashboard/words.js';
import { toCsv } from './to-csv.js';
import { toPrint } from './to-print.js';
import { toXlsx } from './to-xlsx.js';
import { fileName, type WrittenReport } from './written.js';

export const reportFormats = ['csv', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportTypes: Readonly<Record<ReportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

const channels: Words = channelWords;

/** Writes the whole dashboard as a file, within what the person may see. */
@Injectable()
export class ReportWriter {
  constructor(
    private readonly dashboard: Dashboard,
    private readonly press: ReportPress,
    private readonly titles: Titles,
    private readonly teams: TeamDirectory,
    private readonly clock: Clock,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  async report(who: StaffPrincipal, query: DashboardQuery, language: Language): Promise<WrittenReport> {
    const teams = await this.teams.titles(query.team ?? []);
    return {
      language,
      authority: this.municipality.name,
      answers: await this.dashboard.answer(who, questions, query),
      filters: [
        ...(query.service ?? []).map((key) => this.titles.service(key)[language]),
        ...(query.team ?? []).map((id) => teams.get(id)?.title ?? id),
        ...(query.channel ?? []).map((channel) => channels[channel]?.[language] ?? channel),
      ],
      writtenOn: localDateOf(this.clock.now()),
    };
  }

  /** @returns the file and its name, which contains the period */
  async write(report: WrittenReport, format: ReportFormat): Promise<{ bytes: Uint8Array; name: string }> {
    const name = fileName(report, format);
    switch (format) {
      case 'csv':
        return { name, bytes: toCsv(report) };
      case 'xlsx':
        return { name, bytes: await toXlsx(report) };
      case 'pdf':
        return { name, bytes: await this.press.report(toPrint(report)) };
    }
  }
}
