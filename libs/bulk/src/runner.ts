import { Inject, Injectable } from '@nestjs/common';
import { StaffDirectory, type StaffPrincipal } from '@vorgang/access';
import { CaseStore, Errands, mustBeAsSeen, type Errand } from '@vorgang/cases';
import { Clock, currentContext, EventRecorder, LOGGER, realNow, Refusal, runInContext, UnitOfWork, type Logger } from '@vorgang/platform';
import { bulkOrder } from './bulk.order.js';
import type { Before } from './bulk.rows.js';
import type { RunRow } from './bulk.store.js';
import { RunEnds } from './end-run.js';
import { errandOf } from './preview.js';
import { beforeOf } from './undo.js';

/** How many cases of one run are worked on at once. Each is a transaction that mostly waits. */
export const lanes = 4;
/** After how many milliseconds the author's rights are loaded again. */
const rightsAgeMs = 500;

interface OpenItem {
  readonly number: number;
  readonly case_id: string;
  readonly errand: Errand | null;
  readonly seen_version: number;
  readonly seen_assignee: string | null;
}

/**
 * Runs what somebody started: each case in its own transaction, by the ordinary command, in the name of the person who started it
 * and with their present rights. A case's outcome commits together with its change, so a worker that continues after a crash does
 * nothing twice, and several workers may share one run.
 */
@Injectable()
export class BulkRunner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseStore,
    private readonly errands: Errands,
    private readonly staff: StaffDirectory,
    private readonly recorder: EventRecorder,
    private readonly ends: RunEnds,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Works on the run until nothing is left, or somebody stops it. A run that has ended stays as it is. */
  async run(id: string): Promise<void> {
    const [rows]: [RunRow[], number] = await this.unitOfWork.manager.query(
      `update bulk_run set state = 'running' where id = $1 and state in ('waiting', 'running') returning *`,
      [id],
    );
    const run = rows[0];
    if (!run) return;
    const author = new PresentRights(() => this.staff.principalOf(run.author_id));
    while (await this.somethingLeft(run, author)) {
      await Promise.all(Array.from({ length: lanes }, () => this.lane(run, author)));
      // Another worker has locked the remaining cases for a moment.
      await new Promise((later) => setTimeout(later, 20));
    }
    await this.ends.end(run, ['running'], (await author.now()) === undefined ? 'author-gone' : undefined);
  }

  private async somethingLeft(run: RunRow, author: PresentRights): Promise<boolean> {
    if ((await author.now()) === undefined) return false;
    // served by bulk_item_open
    const rows: { left: boolean }[] = await this.unitOfWork.manager.query(
      `select r.stop_asked_at is null and exists (select from bulk_item i where i.run_id = r.id and i.outcome is null) as left
       from bulk_run r where r.id = $1 and r.state = 'running'`,
      [run.id],
    );
    return rows[0]?.left ?? false;
  }

  private async lane(run: RunRow, author: PresentRights): Promise<void> {
    for (;;) {
      const principal = await author.now();
      if (!principal || !(await this.next(run, principal))) return;
    }
  }

  /** Does the next case. @returns whether there was one */
  private async next(run: RunRow, principal: StaffPrincipal): Promise<boolean> {
    const outer = currentContext();
    const context = {
      requestId: `bulk:${run.id}`,
      locale: principal.locale,
      actor: { kind: 'staff' as const, id: principal.id, name: principal.displayName },
      principal,
      ...(outer?.causedBy ? { causedBy: outer.causedBy } : {}),
      ...(outer?.statedTime ? { statedTime: outer.statedTime } : {}),
    };
    return runInContext(context, async () => {
      let item: OpenItem | undefined;
      let refusal: Refusal | undefined;
      try {
        await this.unitOfWork.runSeparately(async (manager) => {
          refusal = undefined;
          // A run that has ended, or was stopped, has no next item. served by bulk_item_open
          const rows: OpenItem[] = await manager.query(
            `select i.number, i.case_id, i.errand, i.seen_version, i.seen_assignee
             from bulk_item i join bulk_run r on r.id = i.run_id
             where i.run_id = $1 and i.outcome is null and r.state = 'running' and r.stop_asked_at is null
             order by i.number limit 1 for update of i skip locked`,
            [run.id],
          );
          item = rows[0];
          if (!item) return;
          await manager.query('savepoint attempt');
          try {
            const before = await this.attempt(run, item);
            await manager.query(
              `update bulk_item i set outcome = 'done', at = $3, before = $4, version_after = c.version, assignee_after = c.assignee_id
               from case_file c where i.run_id = $1 and i.number = $2 and c.id = i.case_id`,
              [run.id, item.number, this.clock.now(), JSON.stringify(before)],
            );
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            refusal = error;
            await manager.query('rollback to savepoint attempt');
            await manager.query(`update bulk_item set outcome = 'refused', code = $3, at = $4 where run_id = $1 and number = $2`, [
              run.id,
              item.number,
              error.code,
              this.clock.now(),
            ]);
          }
        });
      } catch (error) {
        if (!item) throw error;
        await this.failed(run, item, error);
      }
      if (item && refusal && (refusal.kind === 'forbidden' || refusal.kind === 'conflict')) {
        await this.recorder.recordRefusal({ command: `bulk:${run.action}`, code: refusal.code, caseId: item.case_id });
      }
      return item !== undefined;
    });
  }

  private async attempt(run: RunRow, item: OpenItem): Promise<Before> {
    const kase = await this.cases.loadForChange(item.case_id);
    const errand = item.errand ? withComment(item.errand, run) : errandOfRun(run);
    // Notes overwrite nothing, and the state of a letter protects its delivery, so these need no check of the version.
    if (overwrites(errand)) mustBeAsSeen(kase, { version: item.seen_version, assigneeId: item.seen_assignee });
    await this.errands.run(kase, errand);
    return beforeOf(kase, errand);
  }

  /** Notes our own fault, which is no refusal, at the case, so that one case does not stop the others. */
  private async failed(run: RunRow, item: OpenItem, error: unknown): Promise<void> {
    this.logger.error(
      { run: run.id, item: item.number, err: { name: error instanceof Error ? error.name : 'unknown' } },
      'a case of a bulk run failed',
    );
    await this.unitOfWork.runSeparately((manager) =>
      manager.query(
        `update bulk_item set outcome = 'failed', code = 'bulk.failed', at = $3 where run_id = $1 and number = $2 and outcome is null`,
        [run.id, item.number, this.clock.now()],
      ),
    );
  }
}

/** The author with their rights, never older than half a second; undefined once the account is disabled. */
class PresentRights {
  #loaded: { readonly at: number; readonly principal: Promise<StaffPrincipal | undefined> } | undefined;

  constructor(private readonly load: () => Promise<StaffPrincipal | undefined>) {}

  now(): Promise<StaffPrincipal | undefined> {
    if (!this.#loaded || realNow() - this.#loaded.at > rightsAgeMs) this.#loaded = { at: realNow(), principal: this.load() };
    return this.#loaded.principal;
  }
}

/** The comment is stored once with the run, not with each case. */
function withComment(errand: Errand, { params }: RunRow): Errand {
  const { comment } = params;
  return errand.action === 'assign' && typeof comment === 'string' ? { ...errand, comment } : errand;
}

function errandOfRun(run: RunRow): Errand {
  const order = bulkOrder.parse({ action: run.action, params: run.params, selection: { query: '' } });
  if (order.action === 'spread') throw new Error('each case of a spreading has its own errand');
  return errandOf(order);
}

function overwrites({ action }: Errand): boolean {
  return action !== 'add-note' && action !== 'retry-delivery' && action !== 'deliver-by-post';
}
