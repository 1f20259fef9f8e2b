import { Controller } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { currentPrincipal, Policy } from '@vorgang/access';
import { BatchLetter, permittedCase } from '@vorgang/cases';
import {
  Clock,
  CommandGate,
  currentActor,
  defineEndpoint,
  Endpoint,
  Input,
  KeyedCommand,
  localDateOf,
  newId,
  UnitOfWork,
  type InputOf,
} from '@vorgang/platform';
import { z } from 'zod';
import { NothingToPrint } from '../print-batch/print-batch.rules.js';
import { printBatch, type PrintBatch } from '../print-batch/print-batch.shapes.js';
import { batchShape, PrintBatches } from '../print-batch/print-batches.js';
import { printBatchMade } from '../print-batch/print-batch.events.js';

/** One person fills so many envelopes in a morning, and one transaction changes so many cases in a second. */
const most = 200;

const body = z.object({ teamId: z.uuid().optional().describe('The own team whose letter has waited longest, where omitted') });

/** Makes a batch of a team's letters that wait to be printed, the oldest first. */
export class MakePrintBatch extends KeyedCommand<{ batchId: string }> {
  readonly commandKey = 'make-print-batch';

  constructor(readonly teamId: string | undefined) {
    super();
  }
}

interface Waiting {
  readonly id: string;
  readonly case_id: string;
}

@CommandHandler(MakePrintBatch)
export class MakePrintBatchHandler implements ICommandHandler<MakePrintBatch> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly gate: CommandGate,
    private readonly batches: PrintBatches,
    private readonly clock: Clock,
  ) {}

  async execute(command: MakePrintBatch): Promise<{ batchId: string }> {
    const teamId = command.teamId ?? (await this.oldest());
    if (!teamId) throw new NothingToPrint();
    this.policy.demand('create', 'PrintBatch', { teamId });
    // Two people who print at once take turns, so that the second gets what the first has left.
    await this.unitOfWork.manager.query(`select pg_advisory_xact_lock(hashtextextended('print-batch ' || $1, 0))`, [teamId]);
    const letters = await this.waiting(teamId);
    if (letters.length === 0) throw new NothingToPrint();
    const batchId = newId();
    const number = await this.insert(batchId, teamId, letters.length);
    await this.batches.record(
      batchId,
      printBatchMade.of({ number, teamId, letters: letters.map((l) => ({ caseId: l.case_id, letterId: l.id })) }),
    );
    // Cases are locked in the same order everywhere.
    for (const letter of letters.toSorted((a, b) => (a.case_id < b.case_id ? -1 : 1))) {
      await this.gate.send(new BatchLetter(letter.case_id, letter.id, batchId));
    }
    return { batchId };
  }

  private async insert(batchId: string, teamId: string, letters: number): Promise<string> {
    const actor = currentActor();
    const now = this.clock.now();
    const rows: { number: string }[] = await this.unitOfWork.manager.query(
      `insert into print_batch (id, number, team_id, made_by, made_by_name, made_at, letters, state)
       values ($1, 'D-' || $2 || '-' || lpad(nextval('print_batch_number_seq')::text, 4, '0'), $3, $4, $5, $6, $7, 'making')
       returning number`,
      [batchId, localDateOf(now).slice(0, 4), teamId, actor.id, actor.name, now, letters],
    );
    return rows[0]?.number ?? '';
  }

  /** The team of the letter that has waited longest. */
  private async oldest(): Promise<string | undefined> {
    const condition = permittedCase(currentPrincipal(), 'confirm-posted');
    const rows: { team_id: string }[] = await this.unitOfWork.manager.query(
      `select l.team_id from case_letter l join case_file c on c.id = l.case_id
       where l.way = 'print' and l.state = 'written' and ${condition.sql} order by l.ordered_at, l.id limit 1`,
      condition.parameters,
    );
    return rows[0]?.team_id;
  }

  private async waiting(teamId: string): Promise<Waiting[]> {
    const condition = permittedCase(currentPrincipal(), 'confirm-posted', 1);
    // served by case_letter_to_print
    return this.unitOfWork.manager.query(
      `select l.id, l.case_id from case_letter l join case_file c on c.id = l.case_id
       where l.team_id = $1 and l.way = 'print' and l.state = 'written' and ${condition.sql}
       order by l.ordered_at, l.id limit ${most}`,
      [teamId, ...condition.parameters],
    );
  }
}

const endpoint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/print-batches',
  audience: 'staff',
  tag: 'print-batches',
  summary: 'Make a batch of the letters that wait to be printed',
  description:
    'At most 200 letters of one team, the oldest first. The PDF is made after the answer; `state` and `printed` tell how far it is.',
  permission: ['create', 'PrintBatch'],
  body,
  response: printBatch,
  status: 201,
  problems: ['print-batch.nothing-to-print'],
});

@Controller()
export class MakePrintBatchController {
  constructor(
    private readonly gate: CommandGate,
    private readonly batches: PrintBatches,
  ) {}

  @Endpoint(endpoint)
  async make(@Input() { body: { teamId } }: InputOf<typeof endpoint>): Promise<PrintBatch> {
    const { batchId } = await this.gate.send(new MakePrintBatch(teamId));
    return batchShape(await this.batches.open(batchId, 'read'));
  }
}
