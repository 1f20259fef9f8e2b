import { Readable } from 'node:stream';
import { Controller, Res } from '@nestjs/common';
import { Catalogue, type ServiceDefinition } from '@vorgang/catalogue';
import { fileNameParameters } from '@vorgang/documents';
import {
  Clock,
  CommandGate,
  csv,
  csvRows,
  currentContext,
  defineEndpoint,
  Endpoint,
  Input,
  localDateOf,
  type InputOf,
} from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { EventSearch } from '../search-events/search-events.query.js';
import { searchFilter, type SearchFilter, type TrailPage } from '../search-events/search-events.shape.js';
import { cutOffLine, eventHeads, eventLine } from './event-line.js';
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
  description: `All of it, newest first, read and sent page by page, up to ${mostExported} events; where there are more, the last line says so. Heads, names and times are in the reader’s language and in Europe/Berlin; the last columns are for programs: keys, ids and the recorded data as JSON. The export is itself recorded (audit.exported) before the first line leaves.`,
  permission: ['read', 'AuditTrail'],
  reads: 'AuditTrail',
  body: searchFilter.meta({ id: 'EventExport' }),
  file: 'text/csv',
  exports: 'events',
  status: 200,
});

/** Events as CSV. */
@Controller()
export class ExportEventsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly events: EventSearch,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
  ) {}

  @Endpoint(endpoint)
  async export(@Input() { body }: InputOf<typeof endpoint>, @Res() reply: FastifyReply): Promise<void> {
    await this.gate.send(new RecordExport('events', { ...body }));
    const name = `${currentContext()?.locale === 'en' ? 'Events' : 'Ereignisse'} ${localDateOf(this.clock.now())}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; ${fileNameParameters(name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store');
    await reply.send(Readable.from(this.lines(body)));
  }

  /** It reads pages by keyset: each begins where the one before ended, so the last costs as much as the first. */
  private async *lines(filter: SearchFilter): AsyncGenerator<string> {
    const locale = currentContext()?.locale ?? 'de';
    yield csv([eventHeads(locale)]);
    let cursor: string | undefined;
    for (let sent = 0; sent < mostExported;) {
      const page: TrailPage = await this.events.page(
        { ...filter, ...(cursor ? { cursor } : {}), limit: Math.min(pageSize, mostExported - sent) },
        false,
      );
      if (page.entries.length > 0) yield csvRows(page.entries.map((entry) => eventLine(entry, this.definitionOf(entry), locale)));
      sent += page.entries.length;
      if (page.next === null) return;
      cursor = page.next;
    }
    yield csvRows([[cutOffLine(mostExported, locale)]]);
  }

  private definitionOf({ service }: TrailPage['entries'][number]): ServiceDefinition | undefined {
    return service ? this.catalogue.version(service.key, service.version) : undefined;
  }
}
