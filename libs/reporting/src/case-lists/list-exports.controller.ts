import { Controller, Res } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { downloadHeaders, FileStore, sendFile } from '@vorgang/documents';
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
import { listedOf, listExported, listStream } from './list-export.events.js';
import { NotAtOnce, NotReady, TooManyListed } from './list-export.rules.js';
import { atOnce, listExportShape, listOrder, mostCases, type ListExport, type ListFormat, type ListOrder } from './list-export.shapes.js';
import { ListExports } from './list-export.store.js';
import { ListWriter } from './list-writer.js';

/** The types of the files. */
const mimes: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** Has the worker write a list. */
export class OrderList extends KeyedCommand<string> {
  readonly commandKey = 'order-list';

  constructor(readonly order: ListOrder) {
    super();
  }
}

@CommandHandler(OrderList)
export class OrderListHandler implements ICommandHandler<OrderList> {
  constructor(
    private readonly writer: ListWriter,
    private readonly lists: ListExports,
  ) {}

  async execute({ order }: OrderList): Promise<string> {
    const cases = await this.writer.count(order, mostCases[order.format]);
    if (cases > mostCases[order.format]) throw new TooManyListed(order.format);
    return this.lists.order(order, cases);
  }
}

/** Records that somebody takes a list along: which, in which form, how many cases, and nobody of them. */
export class RecordListExport extends KeyedCommand<void> {
  readonly commandKey = 'export-list';

  constructor(
    readonly order: Pick<ListOrder, 'query' | 'columns' | 'format'>,
    readonly cases: number,
    /** The list that the worker has written; null where it leaves at once. */
    readonly exportId: string | null,
  ) {
    super();
  }
}

@CommandHandler(RecordListExport)
export class RecordListExportHandler implements ICommandHandler<RecordListExport> {
  constructor(private readonly recorder: EventRecorder) {}

  async execute({ order, cases, exportId }: RecordListExport): Promise<void> {
    await this.recorder.append(listStream(exportId ?? newId()), [listExported.of({ ...listedOf(order), cases })]);
  }
}

const params = z.object({ exportId: z.uuid() });
const common = { audience: 'staff', tag: 'list-exports' } as const;
const ofList = ['paging.sort-not-offered', 'search.too-short', 'case-list.not-by-person'] as const;
const recorded = 'recorded as list.exported, with the number of cases';

const now = defineEndpoint({
  ...common,
  method: 'POST',
  path: '/api/v1/list-exports/at-once',
  summary: `A list of up to ${atOnce} cases as a file: a workbook (xlsx), or for paper (pdf)`,
  description:
    'The cases that one may export, in the order of the list, with the chosen columns. The language follows Accept-Language. That the list leaves the house is recorded (list.exported) before its first byte.',
  permission: ['export', 'Case'],
  reads: 'Case',
  body: listOrder,
  status: 200,
  file: 'application/octet-stream',
  noExport: recorded,
  problems: [...ofList, 'list-export.not-at-once'],
});

const order = defineEndpoint({
  ...common,
  method: 'POST',
  path: '/api/v1/list-exports',
  summary: 'Have the worker write a long list',
  description: `Up to ${mostCases.xlsx} cases as a workbook, up to ${mostCases.pdf} for paper. Its author is notified when the file can be had, or could not be written.`,
  permission: ['export', 'Case'],
  body: listOrder,
  status: 201,
  response: listExportShape,
  problems: [...ofList, 'list-export.too-many', 'list-export.too-many-for-paper', 'list-export.too-many-waiting'],
});

const list = defineEndpoint({
  ...common,
  method: 'GET',
  path: '/api/v1/list-exports',
  summary: 'One’s own lists that the worker writes or has written, the newest first',
  description: 'Watching keeps no session alive.',
  unattended: true,
  permission: ['read', 'Desk'],
  reads: 'own',
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(20) }),
  response: z.object({ items: z.array(listExportShape) }),
});

const file = defineEndpoint({
  ...common,
  method: 'POST',
  path: '/api/v1/list-exports/:exportId/file',
  summary: 'The file of one’s own list',
  description: 'Each time it leaves the house is recorded (list.exported) before its first byte.',
  permission: ['export', 'Case'],
  reads: 'own',
  params,
  status: 200,
  file: 'application/octet-stream',
  noExport: recorded,
  problems: ['list-export.not-found', 'list-export.not-ready'],
});

const remove = defineEndpoint({
  ...common,
  method: 'DELETE',
  path: '/api/v1/list-exports/:exportId',
  summary: 'Remove one’s own list before its days are over',
  permission: ['change', 'Desk'],
  params,
  problems: ['list-export.not-found'],
});

/** Lists of cases, taken along as shown. */
@Controller()
export class ListExportsController {
  constructor(
    private readonly gate: CommandGate,
    private readonly writer: ListWriter,
    private readonly lists: ListExports,
    private readonly files: FileStore,
  ) {}

  @Endpoint(now)
  async atOnce(@Input() { body }: InputOf<typeof now>, @Res() reply: FastifyReply): Promise<void> {
    if ((await this.writer.count(body, atOnce)) > atOnce) throw new NotAtOnce();
    const { name, content, written } = await this.writer.write(body, currentContext()?.locale ?? 'de', this.writer.author());
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    // It is recorded before the first byte is sent.
    await this.gate.send(new RecordListExport(body, written(), null));
    const bytes = Buffer.concat(chunks);
    const headers = downloadHeaders({ sha256: '', size: bytes.length, mime: mimes[body.format] }, { name, asAttachment: true });
    for (const [header, value] of Object.entries(headers)) if (header !== 'etag') void reply.header(header, value);
    await reply.send(bytes);
  }

  @Endpoint(order)
  async order(@Input() { body }: InputOf<typeof order>): Promise<ListExport> {
    const id = await this.gate.send(new OrderList(body));
    return this.lists.shown(await this.lists.own(id));
  }

  @Endpoint(list)
  async list(@Input() { query }: InputOf<typeof list>): Promise<{ items: ListExport[] }> {
    return { items: await this.lists.mine(query.limit) };
  }

  @Endpoint(file)
  async file(@Input() { params: { exportId } }: InputOf<typeof file>, @Res() reply: FastifyReply): Promise<void> {
    const row = await this.lists.own(exportId);
    if (row.sha256 === null || row.file_name === null) throw new NotReady();
    // It is recorded before the first byte is sent.
    await this.gate.send(new RecordListExport(row, row.cases, row.id));
    await sendFile(reply, this.files, { sha256: row.sha256, name: row.file_name, asAttachment: true });
  }

  @Endpoint(remove)
  async remove(@Input() { params: { exportId } }: InputOf<typeof remove>): Promise<void> {
    await this.lists.remove(exportId);
  }
}
