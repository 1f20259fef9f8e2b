import { Readable } from 'node:stream';
import { Controller, Res } from '@nestjs/common';
import { fileNameParameters } from '@vorgang/documents';
import {
  Clock,
  CommandGate,
  csv,
  csvRows,
  defineEndpoint,
  Endpoint,
  Input,
  localDateOf,
  type CsvField,
  type InputOf,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { EventSearch } from '../search-events/search-events.query.js';
import { searchFilter, type SearchFilter, type TrailPage } from '../search-events/search-events.shape.js';
import { RecordExport } from './record-export.js';

/** The most events in one file, so that a spreadsheet can still open it. */
const mostExported = 100_000;
const pageSize = 1000;

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/events/export',
  audience: 'staff',
  tag: 'audit',
  summary: 'What a search over the events finds, as CSV',
  description: `All of it, newest first, read and sent page by page, up to ${mostExported} events; where there are more, the last line says so. The export is itself recorded (audit.exported) before the first line leaves.`,
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  body: searchFilter.meta({ id: 'EventExport' }),
  file: 'text/csv',
  exports: 'events',
  status: 200,
});

const columns = [
  'Nummer',
  'Zeitpunkt (UTC)',
  'Ereignis',
  'Wer',
  'Art',
  'Kennung',
  'Aktenzeichen',
  'Leistung',
  'Anfrage',
  'Daten',
  'Personenbezogen',
];

/** Events as CSV. */
@Controller()
export class ExportEventsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly events: EventSearch,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoint)
  async export(@Input() { body }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    await this.gate.send(new RecordExport('events', { ...body }));
    const name = `Ereignisse ${localDateOf(this.clock.now())}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; ${fileNameParameters(name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store');
    await reply.send(Readable.from(this.lines(body)));
  }

  /** It reads pages by keyset: each begins where the one before ended, so the last costs as much as the first. */
  private async *lines(filter: SearchFilter): AsyncGenerator<string> {
    yield csv([columns]);
    let cursor: string | undefined;
    for (let sent = 0; sent < mostExported;) {
      const page: TrailPage = await this.events.page(
        { ...filter, ...(cursor ? { cursor } : {}), limit: Math.min(pageSize, mostExported - sent) },
        false,
      );
      if (page.entries.length > 0) yield csvRows(page.entries.map(lineOf));
      sent += page.entries.length;
      if (page.next === null) return;
      cursor = page.next;
    }
    yield csvRows([[`Hier endet die Datei nach ${mostExported} Ereignissen; es gibt mehr. Bitte den Zeitraum enger wählen.`]]);
  }
}

function lineOf(entry: TrailPage['entries'][number]): CsvField[] {
  const { seq, at, kind, by, caseNumber, service, requestId, data, personal, erased } = entry;
  return [
    seq,
    at,
    kind,
    { typed: by.name },
    by.kind,
    by.id,
    caseNumber ?? '',
    service ? `${service.key} ${service.version}` : '',
    requestId,
    { typed: JSON.stringify(data) },
    { typed: personal ? JSON.stringify(personal) : erased ? 'gelöscht' : '' },
  ];
}
