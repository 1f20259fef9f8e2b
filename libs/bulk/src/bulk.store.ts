import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { readableCase, type Errand } from '@vorgang/cases';
import { Clock, decodeCursorAs, deleteInBatches, encodeCursor, newId, NotFound, UnitOfWork } from '@vorgang/platform';
import { z } from 'zod';
import type { BulkAction } from './bulk.order.js';
import type { Outcome, RunState } from './bulk.rows.js';
import type { BulkItem, BulkRun } from './bulk.shapes.js';
import { canBeUndone } from './undo.js';

/** For how many hours a preview can be started. */
const previewHours = 1;
/** The most previews of a person at once, in all their windows, since each has a row for each of its cases. */
const mostPreviews = 10;
/** Days after which a run and the outcomes of its cases are removed. */
const keptDays = 90;

/** A case of a run that is about to be frozen. */
export interface NewItem {
  readonly caseId: string;
  /** What is done to it, where that differs between cases. */
  readonly errand: Errand | null;
  readonly seenVersion: number;
  readonly seenAssignee: string | null;
  /** Why it is left out; null where it is tried. */
  readonly code: string | null;
}

export interface RunRow {
  readonly id: string;
  readonly author_id: string;
  readonly action: BulkAction | 'undo';
  readonly params: Record<string, unknown>;
  readonly state: RunState;
  readonly total: number;
  readonly will: number;
  readonly undoes: string | null;
  readonly made_at: Date;
  readonly started_at: Date | null;
  readonly stop_asked_at: Date | null;
  readonly ended_at: Date | null;
}

/** Stores runs and their items. A run belongs to its author, and nobody else gets it from here. */
@Injectable()
export class BulkStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Saves a preview: these cases, with the versions seen now. @returns the run's id */
  async freeze(
    action: RunRow['action'],
    params: Record<string, unknown>,
    items: readonly NewItem[],
    undoes: string | null,
  ): Promise<string> {
    const id = newId();
    const { id: author } = currentPrincipal();
    await this.unitOfWork.run(async (manager) => {
      // Only the newest previews are kept. served by bulk_run_own
      await manager.query(
        `delete from bulk_run where author_id = $1 and state = 'previewed' and (made_at < $2 or id in (
           select id from bulk_run where author_id = $1 and state = 'previewed' order by made_at desc, id desc offset $3))`,
        [author, this.hoursAgo(previewHours), mostPreviews - 1],
      );
      const will = items.filter((item) => item.code === null).length;
      await manager.query(
        `insert into bulk_run (id, author_id, action, params, state, total, will, undoes, made_at) values ($1, $2, $3, $4, 'previewed', $5, $6, $7, $8)`,
        [id, author, action, JSON.stringify(params), items.length, will, undoes, this.clock.now()],
      );
      await manager.query(
        `insert into bulk_item (run_id, number, case_id, errand, seen_version, seen_assignee, outcome, code)
         select $1, i.n, i.c, i.e, i.v, i.a, case when i.r is not null then 'refused' end, i.r
         from jsonb_to_recordset($2::jsonb) as i(n integer, c uuid, e jsonb, v integer, a uuid, r text)`,
        [
          id,
          JSON.stringify(
            items.map((item, at) => ({
              n: at + 1,
              c: item.caseId,
              e: item.errand,
              v: item.seenVersion,
              a: item.seenAssignee,
              r: item.code,
            })),
          ),
        ],
      );
    });
    return id;
  }

  /** A run of the current person. @throws NotFound */
  async own(id: string): Promise<RunRow> {
    const rows: RunRow[] = await this.unitOfWork.manager.query('select * from bulk_run where id = $1 and author_id = $2', [
      id,
      currentPrincipal().id,
    ]);
    if (!rows[0]) throw new NotFound('bulk-run');
    return rows[0];
  }

  /** Turns a preview of the current person into a run that waits for the worker. @returns whether it could */
  async start(id: string): Promise<boolean> {
    const [, started]: [unknown, number] = await this.unitOfWork.manager.query(
      `update bulk_run set state = 'waiting', started_at = $3 where id = $1 and author_id = $2 and state = 'previewed' and made_at > $4`,
      [id, currentPrincipal().id, this.clock.now(), this.hoursAgo(previewHours)],
    );
    return started === 1;
  }

  /** A run of the current person, in the shape of the API. @throws NotFound */
  async show(id: string): Promise<BulkRun> {
    return (await this.shown([await this.own(id)]))[0] ?? notThere();
  }

  /** The newest runs of the current person. */
  async mine(limit: number): Promise<BulkRun[]> {
    // served by bulk_run_own
    const rows: RunRow[] = await this.unitOfWork.manager.query(
      `select * from bulk_run where author_id = $1 and state <> 'previewed' order by made_at desc, id desc limit $2`,
      [currentPrincipal().id, limit],
    );
    return this.shown(rows);
  }

  /** The outcomes of a run of the current person; cases that they may still read have their names. */
  async items(
    id: string,
    filter: { readonly outcome?: Outcome | 'open'; readonly cursor?: string; readonly limit: number },
  ): Promise<{ items: BulkItem[]; next: string | null }> {
    await this.own(id);
    const after = filter.cursor === undefined ? 0 : decodeCursorAs(filter.cursor, z.tuple([z.int()]))[0];
    const read = readableCase(currentPrincipal(), 4);
    // served by bulk_item_pkey
    const rows: (Omit<BulkItem, 'at'> & { at: Date | null })[] = await this.unitOfWork.manager.query(
      `select i.number, i.case_id as "caseId", case when ${read.sql} then c.case_number end as "caseNumber",
              case when ${read.sql} then c.applicant_name end as "applicantName", case when ${read.sql} then c.subject end as subject,
              case when i.outcome = 'done' then p.display_name end as "to",
              coalesce(i.outcome, 'open') as outcome, i.code, i.at
       from bulk_item i left join case_file c on c.id = i.case_id left join staff p on p.id = (i.errand ->> 'to')::uuid
       where i.run_id = $1 and i.number > $2 and ($3::text is null or coalesce(i.outcome, 'open') = $3)
       order by i.number limit $4`,
      [id, after, filter.outcome ?? null, filter.limit + 1, ...read.parameters],
    );
    const items = rows.slice(0, filter.limit).map((row) => ({ ...row, at: row.at?.toISOString() ?? null }));
    const last = items.at(-1);
    return { items, next: rows.length > filter.limit && last ? encodeCursor([last.number]) : null };
  }

  /** Removes old runs after ninety days, and previews that nobody started after a day, with all their items. */
  async prune(): Promise<void> {
    // served by bulk_run_made
    await deleteInBatches(
      this.unitOfWork.manager,
      'bulk_run',
      `made_at < $1 or (state = 'previewed' and made_at < $2)`,
      [this.hoursAgo(keptDays * 24), this.hoursAgo(24)],
      5,
    );
  }

  /**
   * Removes what runs know about these cases, because their personal data are erased: what was done with them, and their earlier
   * state. The items themselves stay, so that the numbers of a run remain right; they cannot be undone any more.
   */
  async forgetCases(caseIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `update bulk_item set errand = null, before = null, code = case when outcome is null then 'case.not-found' else code end, outcome = coalesce(outcome, 'refused')
       where case_id = any($1)`,
      [caseIds],
    );
  }

  private async shown(runs: readonly RunRow[]): Promise<BulkRun[]> {
    // served by bulk_item_pkey
    const counts: { run_id: string; outcome: Outcome | null; code: string | null; n: number }[] = await this.unitOfWork.manager.query(
      'select run_id, outcome, code, count(*)::int as n from bulk_item where run_id = any($1) group by 1, 2, 3 order by n desc, code',
      [runs.map((run) => run.id)],
    );
    return runs.map((run) => {
      const own = counts.filter((row) => row.run_id === run.id);
      const of = (outcome: Outcome | null) => own.filter((row) => row.outcome === outcome).reduce((sum, row) => sum + row.n, 0);
      const ended = run.state === 'finished' || run.state === 'stopped';
      return {
        id: run.id,
        action: run.action,
        params: run.params,
        state: run.state,
        matching: run.total,
        will: run.will,
        done: of('done'),
        refused: of('refused'),
        failed: of('failed'),
        left: of(null),
        stopAsked: run.stop_asked_at !== null,
        madeAt: run.made_at.toISOString(),
        startedAt: run.started_at?.toISOString() ?? null,
        endedAt: run.ended_at?.toISOString() ?? null,
        undoes: run.undoes,
        canBeUndone: ended && canBeUndone(run.action) && of('done') > 0,
        reasons: own.flatMap((row) => (row.code === null ? [] : [{ code: row.code, count: row.n }])),
      };
    });
  }

  private hoursAgo(hours: number): Date {
    return new Date(this.clock.now().getTime() - hours * 3_600_000);
  }
}

function notThere(): never {
  throw new NotFound('bulk-run');
}
