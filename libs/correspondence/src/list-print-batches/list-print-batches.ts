import { Controller, Res } from '@nestjs/common';
import { currentPrincipal, Policy } from '@vorgang/access';
import { permittedCase, readableCase } from '@vorgang/cases';
import { FileStore, sendFile } from '@vorgang/documents';
import { cursor, decodeCursorAs, defineEndpoint, encodeCursor, Endpoint, Input, UnitOfWork, type InputOf } from '@vorgang/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { BatchNotReady } from '../print-batch/print-batch.rules.js';
import { batchParams, printBatch, printBatchDetail, type PrintBatchDetail } from '../print-batch/print-batch.shapes.js';
import { batchSelect, batchShape, PrintBatches, type BatchRecord } from '../print-batch/print-batches.js';

const page = z.object({
  items: z.array(printBatch),
  next: z.string().nullable(),
  pending: z.int().describe('Letters that wait to be printed and that one may print oneself'),
  pendingByTeam: z.array(z.object({ team: z.object({ id: z.uuid(), title: z.string() }), count: z.int() })),
});

const listEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/print-batches',
  audience: 'staff',
  tag: 'print-batches',
  summary: 'Print batches, the newest first, and how many letters wait for one',
  permission: ['read', 'PrintBatch'],
  reads: 'PrintBatch',
  query: z.object({
    state: z.enum(['making', 'ready', 'posted']).optional(),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  response: page,
  problems: ['paging.bad-cursor'],
});

const showEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/print-batches/:batchId',
  audience: 'staff',
  tag: 'print-batches',
  summary: 'One batch, with those of its letters whose cases one may read',
  permission: ['read', 'PrintBatch'],
  reads: 'PrintBatch',
  params: batchParams,
  response: printBatchDetail,
  problems: ['print-batch.not-found'],
});

const pdfEndpoint = defineEndpoint({
  method: 'GET',
  path: '/api/v1/print-batches/:batchId/pdf',
  audience: 'staff',
  tag: 'print-batches',
  summary: 'The batch as one PDF: a list of all envelopes, and what goes into each; for printing on both sides',
  permission: ['read', 'PrintBatch'],
  reads: 'PrintBatch',
  params: batchParams,
  file: 'application/pdf',
  exports: 'print-batch',
  problems: ['print-batch.not-found', 'print-batch.not-ready', 'print-batch.not-competent-for-all', 'document.range-not-satisfiable'],
});

/** Print batches, as clerks see them. */
@Controller()
export class ListPrintBatchesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly batches: PrintBatches,
    private readonly files: FileStore,
  ) {}

  @Endpoint(listEndpoint)
  async list(@Input() { query }: InputOf<typeof listEndpoint>): Promise<z.infer<typeof page>> {
    const condition = this.policy.sql(currentPrincipal(), 'read', 'PrintBatch', { teamId: 'b.team_id' });
    const parameters = [...condition.parameters];
    const value = (v: unknown) => `$${parameters.push(v)}`;
    const where = [condition.sql];
    if (query.state) where.push(`b.state = ${value(query.state)}`);
    if (query.cursor) {
      const [madeAt, id] = decodeCursorAs(query.cursor, z.tuple([z.iso.datetime(), z.uuid()]));
      where.push(`(b.made_at, b.id) < (${value(madeAt)}::timestamptz, ${value(id)}::uuid)`);
    }
    // served by print_batch_made
    const rows: BatchRecord[] = await this.unitOfWork.manager.query(
      `${batchSelect} where ${where.join(' and ')} order by b.made_at desc, b.id desc limit ${value(query.limit + 1)}`,
      parameters,
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const pendingByTeam = await this.pending();
    return {
      items: shown.map(batchShape),
      next: rows.length > query.limit && last ? encodeCursor([last.made_at.toISOString(), last.id]) : null,
      pending: pendingByTeam.reduce((sum, { count }) => sum + count, 0),
      pendingByTeam,
    };
  }

  @Endpoint(showEndpoint)
  async show(@Input() { params }: InputOf<typeof showEndpoint>): Promise<PrintBatchDetail> {
    const batch = await this.batches.open(params.batchId, 'read');
    const condition = readableCase(currentPrincipal(), 1);
    // served by case_letter_batch
    const items: PrintBatchDetail['items'] = await this.unitOfWork.manager.query(
      `select l.id as "letterId", l.case_id as "caseId", c.case_number as "caseNumber", c.service_key as "serviceKey",
              c.applicant_name as recipient, l.key, l.state
       from case_letter l join case_file c on c.id = l.case_id
       where l.batch_id = $1 and ${condition.sql} order by l.ordered_at, l.id`,
      [batch.id, ...condition.parameters],
    );
    return { ...batchShape(batch), items };
  }

  @Endpoint(pdfEndpoint)
  async pdf(@Input() { params }: InputOf<typeof pdfEndpoint>, @Res() reply: FastifyReply): Promise<void> {
    const batch = await this.batches.open(params.batchId, 'read');
    await this.batches.mustReachAllLetters(batch, 'read');
    if (!batch.pdf_sha256) throw new BatchNotReady();
    await sendFile(reply, this.files, { sha256: batch.pdf_sha256, name: `Druckstapel ${batch.number}.pdf` });
  }

  private async pending(): Promise<z.infer<typeof page>['pendingByTeam']> {
    const condition = permittedCase(currentPrincipal(), 'confirm-posted');
    // served by case_letter_to_print
    const rows: { id: string; title: string; count: number }[] = await this.unitOfWork.manager.query(
      `select t.id, t.title, count(*)::integer as count
       from case_letter l join case_file c on c.id = l.case_id join team t on t.id = l.team_id
       where l.way = 'print' and l.state = 'written' and ${condition.sql}
       group by t.id, t.title order by t.title, t.id`,
      condition.parameters,
    );
    return rows.map(({ id, title, count }) => ({ team: { id, title }, count }));
  }
}
