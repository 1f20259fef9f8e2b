import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '@vorgang/access';
import { FileStore } from '@vorgang/documents';
import { currentContext, JobRegistry, Refusal, runInContext, type JobRun } from '@vorgang/platform';
import { ListExports, type ListRow } from './list-export.store.js';
import { ListWriter } from './list-writer.js';

const task = 'lists:export';

/** The author's account is locked, or they may not export any more. */
class AuthorGone extends Error {
  override readonly name = 'AuthorGone';
}

/**
 * Writes the lists that are too long for a request, in the name of whoever ordered them and with the rights that they have at each part.
 * A worker that goes on after another one died begins anew: the file has to be whole.
 */
@Injectable()
export class ListExportJob {
  constructor(
    registry: JobRegistry,
    private readonly lists: ListExports,
    private readonly writer: ListWriter,
    private readonly files: FileStore,
    private readonly staff: StaffDirectory,
  ) {
    registry.register({
      rules: [
        {
          on: ['list.export-ordered'],
          // One after the other, so that no number of orders takes the other jobs' workers.
          jobs: ({ stream }) => [{ task, payload: { id: stream.id }, key: `${task}:${stream.id}`, queue: 'list-exports', maxAttempts: 5 }],
        },
      ],
      tasks: {
        [task]: ({ id }, run) => this.run(String(id), run),
        'lists:prune': () => lists.prune(),
      },
      // Before the clean-up of files, which then removes the contents.
      cron: ['31 1 * * * lists:prune'],
    });
  }

  private async run(id: string, { lastAttempt }: JobRun): Promise<void> {
    const row = await this.lists.begin(id);
    if (!row) return;
    try {
      await this.write(row);
    } catch (error) {
      // Whoever is gone, or may not have the list any more, does not come back by trying again.
      if (error instanceof AuthorGone) return this.lists.fail(row, 'author-gone');
      if (error instanceof Refusal) return this.lists.fail(row, error.code);
      if (lastAttempt) await this.lists.fail(row, 'failed');
      throw error;
    }
  }

  private async write(row: ListRow): Promise<void> {
    const as = async <T>(read: () => Promise<T>): Promise<T> => {
      const principal = await this.staff.principalOf(row.author_id);
      if (!principal) throw new AuthorGone();
      const outer = currentContext();
      return runInContext(
        {
          requestId: outer?.requestId ?? `list:${row.id}`,
          locale: row.language,
          actor: { kind: 'staff', id: principal.id, name: principal.displayName },
          principal,
          ...(outer?.statedTime ? { statedTime: outer.statedTime } : {}),
        },
        read,
      );
    };
    const author = await as(() => Promise.resolve(this.writer.author()));
    const written = await this.writer.write(row, row.language, author, as, (cases) => this.lists.progress(row.id, cases));
    const staged = await this.files.stage(written.content);
    try {
      await this.lists.finish(row, staged, written.name, written.written());
    } finally {
      await staged.discard();
    }
  }
}
