import { Injectable } from '@nestjs/common';
import { currentPrincipal, Policy, type ActionOn } from '@vorgang/access';
import { permittedCase } from '@vorgang/cases';
import { currentActor, EventRecorder, NotFound, UnitOfWork, type NewEvent } from '@vorgang/platform';
import type { PrintBatchState } from './print-batch.row.js';
import { NotCompetentForAll } from './print-batch.rules.js';
import type { PrintBatch } from './print-batch.shapes.js';

const printBatchStream = 'print-batch';

/** A batch with its team's title. */
export interface BatchRecord {
  readonly id: string;
  readonly number: string;
  readonly team_id: string;
  readonly team_title: string;
  readonly made_by: string;
  readonly made_by_name: string;
  readonly made_at: Date;
  readonly letters: number;
  readonly printed: number;
  readonly state: PrintBatchState;
  readonly pdf_sha256: string | null;
  readonly pages: number | null;
  readonly posted_on: string | null;
  readonly posted_by: string | null;
  readonly posted_by_name: string | null;
  readonly version: number;
}

export const batchSelect = `
  select b.id, b.number, b.team_id, t.title as team_title, b.made_by, b.made_by_name, b.made_at, b.letters, b.printed, b.state,
         b.pdf_sha256, b.pages, b.posted_on::text as posted_on, b.posted_by, b.posted_by_name, b.version
  from print_batch b join team t on t.id = b.team_id`;

/** Loads print batches, and refuses people who may not see everything in them. */
@Injectable()
export class PrintBatches {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly recorder: EventRecorder,
  ) {}

  /** @throws NotFound, also where the person may not know that it exists; NotPermitted */
  async open(id: string, action: ActionOn<'PrintBatch'>, lock = ''): Promise<BatchRecord> {
    const rows: BatchRecord[] = await this.unitOfWork.manager.query(`${batchSelect} where b.id = $1 ${lock}`, [id]);
    const batch = rows[0];
    if (!batch) throw new NotFound('print-batch');
    this.policy.demand(action, 'PrintBatch', { teamId: batch.team_id });
    return batch;
  }

  /**
   * Only people who may see each of the cases get the letters themselves, since not everybody in a team is competent for all its
   * services.
   * @throws NotCompetentForAll
   */
  async mustReachAllLetters(batch: Pick<BatchRecord, 'id'>, action: 'read' | 'confirm-posted'): Promise<void> {
    if (currentActor().kind === 'system') return;
    const condition = permittedCase(currentPrincipal(), action, 1);
    // served by case_letter_batch
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `select 1 from case_letter l join case_file c on c.id = l.case_id
       where l.batch_id = $1 and (${condition.sql}) is not true limit 1`,
      [batch.id, ...condition.parameters],
    );
    if (rows.length > 0) throw new NotCompetentForAll();
  }

  /** Records what happened to a batch, in the open unit of work. */
  async record(batchId: string, event: NewEvent): Promise<void> {
    await this.recorder.append({ kind: printBatchStream, id: batchId }, [event]);
  }
}

/** A batch as the API shows it. */
export function batchShape(batch: BatchRecord): PrintBatch {
  return {
    id: batch.id,
    number: batch.number,
    team: { id: batch.team_id, title: batch.team_title },
    state: batch.state,
    letters: batch.letters,
    printed: batch.printed,
    pages: batch.pages,
    madeAt: batch.made_at.toISOString(),
    madeBy: { id: batch.made_by, name: batch.made_by_name },
    postedOn: batch.posted_on,
    postedBy: batch.posted_by && batch.posted_by_name ? { id: batch.posted_by, name: batch.posted_by_name } : null,
    version: batch.version,
  };
}
