import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ConfirmPosted, localDateSchema } from '@vorgang/cases';
import {
  Clock,
  CommandGate,
  currentActor,
  defineEndpoint,
  Endpoint,
  Input,
  KeyedCommand,
  localDateOf,
  UnitOfWork,
  type InputOf,
  type LocalDate,
} from '@vorgang/platform';
import { z } from 'zod';
import { BatchNotReady, BatchPosted, PostedOnImpossibleDay } from '../print-batch/print-batch.rules.js';
import { batchParams, printBatch, type PrintBatch } from '../print-batch/print-batch.shapes.js';
import { batchShape, PrintBatches } from '../print-batch/print-batches.js';
import { printBatchPosted } from '../print-batch/print-batch.events.js';

/** A clerk confirms that all letters of a batch were posted. That day counts for their publication (Bekanntgabe). */
export class ConfirmBatchPosted extends KeyedCommand<void> {
  readonly commandKey = 'confirm-batch-posted';

  constructor(
    readonly batchId: string,
    readonly on: LocalDate,
  ) {
    super();
  }
}

@CommandHandler(ConfirmBatchPosted)
export class ConfirmBatchPostedHandler implements ICommandHandler<ConfirmBatchPosted> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: CommandGate,
    private readonly batches: PrintBatches,
    private readonly clock: Clock,
  ) {}

  async execute({ batchId, on }: ConfirmBatchPosted): Promise<void> {
    const batch = await this.batches.open(batchId, 'confirm-posted', 'for update of b');
    await this.batches.mustReachAllLetters(batch, 'confirm-posted');
    if (batch.state === 'posted') throw new BatchPosted();
    if (batch.state !== 'ready') throw new BatchNotReady();
    if (on > localDateOf(this.clock.now())) throw new PostedOnImpossibleDay('print-batch.posted-in-future');
    if (on < localDateOf(batch.made_at)) throw new PostedOnImpossibleDay('print-batch.posted-before-made');
    const actor = currentActor();
    await this.unitOfWork.manager.query(
      `update print_batch set state = 'posted', posted_on = $2, posted_by = $3, posted_by_name = $4, version = version + 1 where id = $1`,
      [batchId, on, actor.id, actor.name],
    );
    await this.batches.record(batchId, printBatchPosted.of({ on }));
    for (const letter of await this.letters(batchId)) await this.gate.send(new ConfirmPosted(letter.case_id, letter.id, batchId, on));
  }

  private async letters(batchId: string): Promise<{ id: string; case_id: string }[]> {
    // served by case_letter_batch; cases are locked in the same order everywhere
    return this.unitOfWork.manager.query(
      `select id, case_id from case_letter where batch_id = $1 and state = 'batched' order by case_id, id`,
      [batchId],
    );
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/print-batches/:batchId/posted',
  audience: 'staff',
  tag: 'print-batches',
  summary: 'Confirm that the batch was posted; that day counts',
  permission: ['confirm-posted', 'PrintBatch'],
  params: batchParams,
  body: z.object({ on: localDateSchema.describe('Not in the future') }),
  response: printBatch,
  problems: ['print-batch.not-found', 'print-batch.not-ready', 'print-batch.posted-already', 'print-batch.not-competent-for-all'],
});

@Controller()
export class ConfirmBatchPostedController {
  constructor(
    private readonly gate: CommandGate,
    private readonly batches: PrintBatches,
  ) {}

  @Endpoint(endpoint)
  async confirm(@Input() { params, body }: InputOf<typeof endpoint>): Promise<PrintBatch> {
    await this.gate.send(new ConfirmBatchPosted(params.batchId, body.on));
    return batchShape(await this.batches.open(params.batchId, 'read'));
  }
}
