import { Controller } from '@nestjs/common';
import { cursor, CommandGate, defineEndpoint, Endpoint, Input, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { bulkOrder } from './bulk.order.js';
import { outcomes } from './bulk.rows.js';
import { bulkItemShape, bulkPreviewShape, bulkRunShape, type BulkItem, type BulkPreview, type BulkRun } from './bulk.shapes.js';
import { BulkStore } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { BulkPreviews } from './preview.js';
import { StartBulkRun } from './start-bulk-run.js';

const params = z.object({ runId: z.uuid() });
const own = { audience: 'staff', tag: 'bulk-runs' } as const;

const preview = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/api/v1/bulk-runs/preview',
  summary: 'What one action would do to many cases, before anything happens',
  description:
    'Each case is decided by the rules and rights that will decide it then. What was seen is frozen for an hour; start it by its id.',
  permission: ['read', 'Case'],
  reads: 'Case',
  body: bulkOrder,
  response: bulkPreviewShape,
  problems: ['bulk.too-many', 'bulk.not-ended', 'case-list.not-by-person', 'bulk-run.not-found'],
});

const start = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/api/v1/bulk-runs',
  summary: 'Do what was previewed',
  description:
    'The worker does it, as the person who started it and with the rights that they have then. A case that was changed after the preview is left alone, and told.',
  permission: ['change', 'Desk'],
  status: 201,
  body: z.object({ previewId: z.uuid() }),
  response: bulkRunShape,
  problems: ['bulk.nothing-to-do', 'bulk.preview-gone', 'bulk-run.not-found'],
});

const list = defineEndpoint({
  ...own,
  method: 'GET',
  path: '/api/v1/bulk-runs',
  summary: 'One’s own newest runs',
  permission: ['read', 'Desk'],
  reads: 'own',
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
  response: z.object({ items: z.array(bulkRunShape) }),
});

const show = defineEndpoint({
  ...own,
  method: 'GET',
  path: '/api/v1/bulk-runs/:runId',
  summary: 'How far one’s own run is',
  description: 'To be read when the live stream says `bulk`. Watching keeps no session alive.',
  unattended: true,
  permission: ['read', 'Desk'],
  reads: 'own',
  params,
  response: bulkRunShape,
  problems: ['bulk-run.not-found'],
});

const items = defineEndpoint({
  ...own,
  method: 'GET',
  path: '/api/v1/bulk-runs/:runId/items',
  summary: 'What became of each case of one’s own run',
  permission: ['read', 'Desk'],
  reads: 'own',
  params,
  query: z.object({
    outcome: z.enum([...outcomes, 'open']).optional(),
    cursor: cursor().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(bulkItemShape), next: z.string().nullable() }),
  problems: ['bulk-run.not-found', 'paging.bad-cursor'],
});

const stop = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/api/v1/bulk-runs/:runId/stop',
  summary: 'Stop before the next case; what is done stays done',
  description: 'A run that no worker has begun ends at once.',
  permission: ['change', 'Desk'],
  params,
  response: bulkRunShape,
  problems: ['bulk-run.not-found'],
});

const undo = defineEndpoint({
  ...own,
  method: 'POST',
  path: '/api/v1/bulk-runs/:runId/undo',
  summary: 'What taking a run back would do; started like any preview',
  description: 'Only cases that nobody changed since are taken back. Notes and deliveries cannot be.',
  permission: ['change', 'Desk'],
  params,
  response: bulkPreviewShape,
  problems: ['bulk.cannot-be-undone', 'bulk.not-ended', 'bulk-run.not-found'],
});

/** Sammelbearbeitung: one action on many cases. */
@Controller()
export class BulkController {
  constructor(
    private readonly gate: CommandGate,
    private readonly previews: BulkPreviews,
    private readonly runs: BulkStore,
    private readonly ends: RunEnds,
  ) {}

  @Endpoint(preview)
  preview(@Input() { body }: InputOf<typeof preview>): Promise<BulkPreview> {
    return this.previews.of(body);
  }

  @Endpoint(start)
  async start(@Input() { body }: InputOf<typeof start>): Promise<BulkRun> {
    await this.gate.send(new StartBulkRun(body.previewId));
    return this.runs.show(body.previewId);
  }

  @Endpoint(list)
  async list(@Input() { query }: InputOf<typeof list>): Promise<{ items: BulkRun[] }> {
    return { items: await this.runs.mine(query.limit) };
  }

  @Endpoint(show)
  show(@Input() { params: { runId } }: InputOf<typeof show>): Promise<BulkRun> {
    return this.runs.show(runId);
  }

  @Endpoint(items)
  items(@Input() { params: { runId }, query }: InputOf<typeof items>): Promise<{ items: BulkItem[]; next: string | null }> {
    return this.runs.items(runId, query);
  }

  @Endpoint(stop)
  async stop(@Input() { params: { runId } }: InputOf<typeof stop>): Promise<BulkRun> {
    await this.ends.askToStop(runId);
    return this.runs.show(runId);
  }

  @Endpoint(undo)
  undo(@Input() { params: { runId } }: InputOf<typeof undo>): Promise<BulkPreview> {
    return this.previews.ofUndo(runId);
  }
}
