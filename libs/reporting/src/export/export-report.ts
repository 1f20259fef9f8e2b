import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal } from '@vorgang/access';
import { fileNameParameters } from '@vorgang/documents';
import {
  CommandGate,
  currentContext,
  defineEndpoint,
  Endpoint,
  EventRecorder,
  Input,
  KeyedCommand,
  newId,
  type InputOf,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { dashboardQuery, type DashboardQuery } from '../dashboard/report.shape.js';
import { reportFormats, ReportWriter, reportTypes, type ReportFormat } from './report-writer.js';
import { reportExported } from '../reporting.events.js';

/** Records an export of figures: which, and by whom; without personal data. */
export class RecordExport extends KeyedCommand<void> {
  readonly commandKey = 'export-figures';

  constructor(
    readonly format: ReportFormat,
    readonly about: Readonly<Record<string, unknown>>,
  ) {
    super();
  }
}

@CommandHandler(RecordExport)
export class RecordExportHandler implements ICommandHandler<RecordExport> {
  constructor(private readonly recorder: EventRecorder) {}

  async execute({ format, about }: RecordExport): Promise<void> {
    await this.recorder.append({ kind: 'report', id: newId() }, [reportExported.of({ format, ...about })], { expectedPosition: 0 });
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/figures/exports',
  audience: 'staff',
  tag: 'figures',
  summary: 'All figures as a file; that they left the house is recorded',
  description:
    'CSV for German spreadsheets, a workbook with a sheet for each figure, or a report on A4. The language follows Accept-Language.',
  permission: ['read', 'Figures'],
  reads: 'Figures',
  body: dashboardQuery.extend({ format: z.enum(reportFormats) }),
  status: 200,
  file: 'application/octet-stream',
  noExport: 'figures without personal data; recorded as report.exported',
  problems: ['figures.period-reversed', 'figures.period-too-long'],
});

@Controller()
export class ExportReportController {
  constructor(
    private readonly writer: ReportWriter,
    private readonly gate: CommandGate,
  ) {}

  @Endpoint(endpoint)
  async export(@Input() { body }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    const { format, ...query } = body;
    const report = await this.writer.report(currentPrincipal(), query, currentContext()?.locale ?? 'de');
    const { bytes, name } = await this.writer.write(report, format);
    // It is recorded before the first byte is sent.
    await this.gate.send(new RecordExport(format, aboutOf(query, report.answers[0])));
    await reply
      .header('content-type', reportTypes[format])
      .header('content-disposition', `attachment; ${fileNameParameters(name)}`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(Buffer.from(bytes));
  }
}

function aboutOf(
  { service, team, channel }: DashboardQuery,
  answer: { period: { from: string; to: string }; asOf: string } | undefined,
): Record<string, unknown> {
  return {
    from: answer?.period.from ?? null,
    to: answer?.period.to ?? null,
    asOf: answer?.asOf ?? null,
    service: service ?? [],
    team: team ?? [],
    channel: channel ?? [],
  };
}
