import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { Clock, EventRecorder, UnitOfWork } from '@vorgang/platform';
import type { RunRow } from './bulk.store.js';
import { bulkFinished, bulkStopped, bulkUndone } from './bulk.events.js';

/** If nothing happened in a run for so long, nobody works on it any more. */
const abandonedAfterMs = 24 * 3_600_000;

/** Why a run ended early, where nobody stopped it. */
type Because = 'author-gone' | 'abandoned';

/** Ends runs: finished ones, those that their author stopped, and those whose job was given up. */
@Injectable()
export class RunEnds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks a run of the current person to stop. If no worker has begun it, it ends at once, since perhaps none ever will. A run
   * that has ended stays as it is.
   */
  async askToStop(id: string): Promise<void> {
    const own = [id, currentPrincipal().id];
    const [rows]: [RunRow[], number] = await this.unitOfWork.manager.query(
      `update bulk_run set stop_asked_at = coalesce(stop_asked_at, $3) where id = $1 and author_id = $2 and state in ('waiting', 'running') returning *`,
      [...own, this.clock.now()],
    );
    const run = rows[0];
    if (run?.state === 'waiting') await this.end(run, ['waiting']);
  }

  /** Ends the run and records its outcome, once, even if several workers do so. */
  async end(run: RunRow, from: readonly RunRow['state'][], because?: Because): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      // Another worker may be about to finish a case. The lock waits for its outcome, and no case is begun after that. served by
      // bulk_item_open
      await manager.query('select from bulk_item where run_id = $1 and outcome is null order by number for update', [run.id]);
      const rows: { done: number; refused: number; failed: number; left: number }[] = await manager.query(
        `select count(*) filter (where outcome = 'done')::int as done, count(*) filter (where outcome = 'refused')::int as refused,
                count(*) filter (where outcome = 'failed')::int as failed, count(*) filter (where outcome is null)::int as left
         from bulk_item where run_id = $1`,
        [run.id],
      );
      const counts = rows[0] ?? { done: 0, refused: 0, failed: 0, left: 0 };
      const state = counts.left > 0 ? 'stopped' : 'finished';
      const [, ended]: [unknown, number] = await manager.query(
        'update bulk_run set state = $2, ended_at = $3 where id = $1 and state = any($4)',
        [run.id, state, this.clock.now(), from],
      );
      if (ended !== 1) return;
      const data = { action: run.action, staffId: run.author_id, ...counts, ...(because ? { because } : {}) };
      await this.recorder.append({ kind: 'bulk-run', id: run.id }, [state === 'stopped' ? bulkStopped.of(data) : bulkFinished.of(data)]);
      if (run.undoes !== null) {
        await this.recorder.append({ kind: 'bulk-run', id: run.undoes }, [bulkUndone.of({ ...data, by: run.id })]);
      }
    });
  }

  /** Ends runs that nobody works on any more, because their job was given up, by hand or after its last attempt. */
  async endAbandoned(): Promise<void> {
    const idle = new Date(this.clock.now().getTime() - abandonedAfterMs);
    const runs: RunRow[] = await this.unitOfWork.manager.query(
      `select * from bulk_run r where state in ('waiting', 'running') and started_at < $1
         and not exists (select from bulk_item i where i.run_id = r.id and i.at >= $1)`,
      [idle],
    );
    for (const run of runs) await this.end(run, ['waiting', 'running'], 'abandoned');
  }
}
