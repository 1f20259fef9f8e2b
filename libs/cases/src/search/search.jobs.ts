import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';

/** How many words are examined and removed at once. */
const batch = 2000;

interface Key {
  readonly word: string;
  readonly drawer: string;
}

/**
 * Removes once a night the words of the vocabulary that no case has any more, since a name that was corrected or erased must not
 * stay there. It never touches a word that a case still has, so it may run, stop and run again at any time.
 */
@Injectable()
export class SearchJobs {
  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
  ) {
    jobs.register({ rules: [], tasks: { 'search:prune-words': () => this.prune() }, cron: ['47 1 * * * search:prune-words'] });
  }

  prune(): Promise<void> {
    return pruneWords(this.unitOfWork);
  }
}

/** Removes the words of the vocabulary that no case has. */
export async function pruneWords(unitOfWork: UnitOfWork): Promise<void> {
  for (let after: Key | undefined, more = true; more;) {
    const looked: (Key & { readonly unused: boolean })[] = await unitOfWork.manager.query(
      `select v.word, v.drawer, not exists (select from case_word w where w.word = v.word and w.drawer = v.drawer) as unused
       from search_word v
       ${after ? 'where (v.word, v.drawer) > ($2, $3)' : ''}
       order by v.word, v.drawer limit $1`,
      [batch, ...(after ? [after.word, after.drawer] : [])],
    );
    await remove(
      unitOfWork,
      looked.filter((row) => row.unused),
    );
    after = looked.at(-1);
    more = looked.length === batch;
  }
}

/**
 * A case that is just being saved may have found the word there and rely on it. The lock waits for such saves, and the next
 * statement sees their words.
 */
async function remove(unitOfWork: UnitOfWork, unused: readonly Key[]): Promise<void> {
  if (unused.length === 0) return;
  await unitOfWork.runSeparately(async (manager) => {
    await manager.query('lock table search_word in share row exclusive mode');
    await manager.query(
      `delete from search_word v using unnest($1::text[], $2::bigint[]) as u(word, drawer)
       where v.word = u.word and v.drawer = u.drawer
         and not exists (select from case_word w where w.word = v.word and w.drawer = v.drawer)`,
      [unused.map((one) => one.word), unused.map((one) => one.drawer)],
    );
  });
}
