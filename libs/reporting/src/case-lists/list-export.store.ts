import { Inject, Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { FileStore, type StagedFile } from '@vorgang/documents';
import {
  addDays,
  Clock,
  CONFIG,
  currentContext,
  deleteInBatches,
  EventRecorder,
  localDateOf,
  newId,
  NotFound,
  UnitOfWork,
  type Config,
  type Locale,
} from '@vorgang/platform';
import type { ListColumn } from '@vorgang/words';
import { listedOf, listFailed, listOrdered, listReady, listStream } from './list-export.events.js';
import { TooManyWaiting } from './list-export.rules.js';
import { mostWaiting, type ListExport, type ListFormat, type ListOrder, type ListState } from './list-export.shapes.js';
import { ListWriter } from './list-writer.js';

export interface ListRow {
  readonly id: string;
  readonly author_id: string;
  readonly query: string;
  readonly columns: ListColumn[];
  readonly format: ListFormat;
  readonly language: Locale;
  readonly state: ListState;
  readonly cases: number;
  readonly written: number;
  readonly ordered_at: Date;
  readonly ended_at: Date | null;
  readonly file_name: string | null;
  readonly size: string | null;
  readonly sha256: string | null;
}

/** Stores the lists that the worker writes. A list belongs to its author, and nobody else gets it from here. */
@Injectable()
export class ListExports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    private readonly files: FileStore,
    private readonly writer: ListWriter,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Orders a list for the current person, in the open unit of work. @returns its id @throws TooManyWaiting */
  async order(order: ListOrder, cases: number): Promise<string> {
    const id = newId();
    const { id: author } = currentPrincipal();
    await this.unitOfWork.run(async (manager) => {
      // One after the other, so that orders which come at once are counted together.
      await manager.query(`select pg_advisory_xact_lock(hashtextextended('list exports ' || $1, 0))`, [author]);
      // served by list_export_own
      const waiting: { n: string }[] = await manager.query(
        `select count(*) as n from list_export where author_id = $1 and state in ('waiting', 'running')`,
        [author],
      );
      if (Number(waiting[0]?.n) >= mostWaiting) throw new TooManyWaiting();
      await manager.query(
        `insert into list_export (id, author_id, query, columns, format, language, state, cases, ordered_at) values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)`,
        [id, author, order.query, JSON.stringify(order.columns), order.format, currentContext()?.locale ?? 'de', cases, this.clock.now()],
      );
      await this.recorder.append(listStream(id), [listOrdered.of({ ...listedOf(order), cases })], { expectedPosition: 0 });
    });
    return id;
  }

  /** A list of the current person. @throws NotFound `list-export.not-found` */
  async own(id: string): Promise<ListRow> {
    const rows: ListRow[] = await this.unitOfWork.manager.query('select * from list_export where id = $1 and author_id = $2', [
      id,
      currentPrincipal().id,
    ]);
    if (!rows[0]) throw new NotFound('list-export');
    return rows[0];
  }

  /** The newest lists of the current person. */
  async mine(limit: number): Promise<ListExport[]> {
    // served by list_export_own
    const rows: ListRow[] = await this.unitOfWork.manager.query(
      'select * from list_export where author_id = $1 order by ordered_at desc, id desc limit $2',
      [currentPrincipal().id, limit],
    );
    return Promise.all(rows.map((row) => this.shown(row)));
  }

  async shown(row: ListRow): Promise<ListExport> {
    return {
      id: row.id,
      format: row.format,
      ...(await this.writer.inWords(row, row.language)),
      state: row.state,
      cases: row.cases,
      written: row.written,
      orderedAt: row.ordered_at.toISOString(),
      endedAt: row.ended_at?.toISOString() ?? null,
      keptUntil: row.state === 'ready' ? addDays(localDateOf(row.ordered_at), this.config.listExportDays - 1) : null,
      size: row.size === null ? null : Number(row.size),
    };
  }

  /** Begins a list, anew where a worker has died; undefined where it is ready or gone. */
  async begin(id: string): Promise<ListRow | undefined> {
    const [rows]: [ListRow[], number] = await this.unitOfWork.manager.query(
      `update list_export set state = 'running', written = 0, ended_at = null where id = $1 and state <> 'ready' returning *`,
      [id],
    );
    return rows[0];
  }

  async progress(id: string, written: number): Promise<void> {
    await this.unitOfWork.manager.query(`update list_export set written = $2 where id = $1 and state = 'running'`, [id, written]);
  }

  /** The file is written: row, content and event at once. Where its author has removed the list meanwhile, nothing is kept. */
  async finish(row: ListRow, staged: StagedFile, name: string, cases: number): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const [, found]: [unknown, number] = await manager
        .query(`select 1 from list_export where id = $1 and state = 'running' for update`, [row.id])
        .then((rows: unknown[]) => [rows, rows.length]);
      if (found !== 1) return;
      await this.files.hold(staged);
      await manager.query(
        `update list_export set state = 'ready', ended_at = $2, file_name = $3, size = $4, sha256 = $5, cases = $6, written = $6 where id = $1`,
        [row.id, this.clock.now(), name, staged.file.size, staged.file.sha256, cases],
      );
      await this.recorder.append(listStream(row.id), [listReady.of({ staffId: row.author_id, format: row.format, cases })]);
    });
  }

  /** It could not be written, and is not tried again by itself. */
  async fail(row: ListRow, because: string): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const [, changed]: [unknown, number] = await manager.query(
        `update list_export set state = 'failed', ended_at = $2 where id = $1 and state = 'running'`,
        [row.id, this.clock.now()],
      );
      if (changed !== 1) return;
      const { author_id: staffId, format, cases } = row;
      await this.recorder.append(listStream(row.id), [listFailed.of({ staffId, format, cases, because })]);
    });
  }

  /** Removes a list of the current person; its content goes in the night. @throws NotFound */
  async remove(id: string): Promise<void> {
    await this.own(id);
    await this.unitOfWork.manager.query('delete from list_export where id = $1 and author_id = $2', [id, currentPrincipal().id]);
  }

  /** Removes everybody's lists whose days are over. Their contents are held by nothing then, and go with the next clean-up of files. */
  async prune(): Promise<void> {
    // served by list_export_ordered
    const before = new Date(this.clock.now().getTime() - this.config.listExportDays * 86_400_000);
    await deleteInBatches(this.unitOfWork.manager, 'list_export', 'ordered_at < $1', [before]);
  }
}
