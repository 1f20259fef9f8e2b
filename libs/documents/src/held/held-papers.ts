import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { Clock, CONFIG, deleteInBatches, InvalidInput, newId, NotFound, Refusal, UnitOfWork, type Config } from '@vorgang/platform';
import { FileStore, type StoredFile } from '../file-store.js';

/** Days after which a paper whose form was never sent goes away, as drafts do. */
export const heldDays = 30;

/** Nobody holds more papers at once; more of them mean that a client is broken. */
const mostPapers = 100;

/** All papers of a person hold at most so many of the largest permitted files. */
const mostLargeFiles = 20;

/** A file that the current person has put into a form, and not sent yet. */
export interface HeldPaper extends StoredFile {
  readonly id: string;
  /** As the file was called. */
  readonly name: string;
  readonly heldAt: Date;
}

/** A held paper, and the way to its bytes. */
export interface OpenPaper extends HeldPaper {
  /** Opens the content for reading; each call from its beginning. */
  readonly content: () => Promise<Readable>;
}

/** The person holds more than anybody needs. */
class TooManyHeld extends Refusal {
  constructor(maxBytes: number) {
    super('conflict', 'paper.too-many', `a person holds at most ${mostPapers} papers, together ${maxBytes} bytes`, {
      maxCount: mostPapers,
      maxBytes,
    });
  }
}

const columns = `p.id, p.name, p.mime, p.size, p.sha256, p.held_at as "heldAt"`;

interface Row extends Omit<HeldPaper, 'size'> {
  readonly size: string;
}

/**
 * The papers that people have put into forms which they have not sent yet. Each person has their own, and nobody sees anybody
 * else's. Holding one is no act on a case, and no event; using it is, and is recorded by whoever uses it.
 */
@Injectable()
export class HeldPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Receives a file and holds it for the current person.
   * @throws Refusal `document.too-large`, `paper.empty`, `paper.too-many`
   */
  async hold(name: string, content: AsyncIterable<Uint8Array> | Uint8Array): Promise<HeldPaper> {
    // A person who holds too much is told so before the file has come.
    await this.mustHaveRoom(0);
    const staged = await this.files.stage(content, { maxBytes: this.config.limits.attachmentBytes });
    try {
      if (staged.file.size === 0)
        throw new InvalidInput([{ pointer: '/file', code: 'paper.empty', detail: 'the file is empty' }], 'paper.empty');
      const paper: HeldPaper = { id: newId(), name, heldAt: this.clock.now(), ...staged.file };
      await this.unitOfWork.run(async (manager) => {
        // One after the other, so that files that come at once are counted together.
        await manager.query(`select pg_advisory_xact_lock(hashtextextended('held papers ' || $1, 0))`, [currentPrincipal().id]);
        await this.mustHaveRoom(paper.size);
        await this.files.hold(staged);
        await manager.query(
          'insert into held_paper (id, staff_id, name, mime, size, sha256, held_at) values ($1, $2, $3, $4, $5, $6, $7)',
          [paper.id, currentPrincipal().id, paper.name, paper.mime, paper.size, paper.sha256, paper.heldAt],
        );
      });
      return paper;
    } finally {
      await staged.discard();
    }
  }

  /** All papers of the current person, oldest first. */
  async mine(): Promise<HeldPaper[]> {
    // served by held_paper_staff
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select ${columns} from held_paper p where p.staff_id = $1 order by p.held_at, p.id`,
      [currentPrincipal().id],
    );
    return rows.map(asPaper);
  }

  /** @throws NotFound `paper.not-found` where the current person holds no such paper */
  async find(id: string): Promise<HeldPaper> {
    const [paper] = await this.rowsOf([id]);
    if (!paper) throw new NotFound('paper');
    return asPaper(paper);
  }

  /**
   * The papers with these ids, in this order, with the way to their bytes.
   * @param pointer where in the request the ids are, for the refusal (RFC 6901)
   * @throws InvalidInput `paper.not-held` at `<pointer>/<index>`, for each that the current person does not hold
   */
  async open(ids: readonly string[], pointer = '/papers'): Promise<OpenPaper[]> {
    const rows = await this.rowsOf(ids);
    const byId = new Map(rows.map((row) => [row.id, asPaper(row)]));
    const papers = ids.map((id) => byId.get(id));
    const lost = papers.flatMap((paper, index) => (paper ? [] : [index]));
    if (lost.length > 0) {
      throw new InvalidInput(
        lost.map((index) => ({ pointer: `${pointer}/${index}`, code: 'paper.not-held', detail: 'you hold no such paper (any more)' })),
      );
    }
    return papers.flatMap((paper) => (paper ? [{ ...paper, content: () => this.files.open(paper.sha256) }] : []));
  }

  /**
   * The papers with these ids, whose contents stay from now on: the caller names them. They are not held any more. To be called in
   * the unit of work that writes what names them.
   * @throws InvalidInput as `open` does
   */
  async keep(ids: readonly string[], pointer = '/papers'): Promise<HeldPaper[]> {
    return this.unitOfWork.run(async (manager) => {
      const papers = await this.open(ids, pointer);
      // Their own rows keep the contents from being removed until then.
      await manager.query('update stored_file set held = false where sha256 = any($1) and held', [papers.map(({ sha256 }) => sha256)]);
      await this.release(ids);
      return papers.map(({ content: _, ...paper }) => paper);
    });
  }

  /**
   * Forgets papers of the current person: they were taken out of the form, or their contents were kept elsewhere. Ids that the
   * person does not hold are passed over.
   */
  async release(ids: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query('delete from held_paper where id = any($1) and staff_id = $2', [ids, currentPrincipal().id]);
  }

  /** Forgets everybody's papers that were put into a form `heldDays` ago. */
  async prune(): Promise<void> {
    // served by held_paper_held
    const before = new Date(this.clock.now().getTime() - heldDays * 86_400_000);
    await deleteInBatches(this.unitOfWork.manager, 'held_paper', 'held_at < $1', [before]);
  }

  private rowsOf(ids: readonly string[]): Promise<Row[]> {
    return this.unitOfWork.manager.query(`select ${columns} from held_paper p where p.id = any($1) and p.staff_id = $2`, [
      ids,
      currentPrincipal().id,
    ]);
  }

  private async mustHaveRoom(more: number): Promise<void> {
    const maxBytes = mostLargeFiles * this.config.limits.attachmentBytes;
    // served by held_paper_staff
    const rows: { count: string; bytes: string }[] = await this.unitOfWork.manager.query(
      'select count(*) as count, coalesce(sum(p.size), 0) as bytes from held_paper p where p.staff_id = $1',
      [currentPrincipal().id],
    );
    if (Number(rows[0]?.count) >= mostPapers || Number(rows[0]?.bytes) + more > maxBytes) throw new TooManyHeld(maxBytes);
  }
}

function asPaper(row: Row): HeldPaper {
  return { ...row, size: Number(row.size) };
}
