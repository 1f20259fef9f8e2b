import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';

/** How many words are examined and removed at once. */
const batch = 2000;

interface Key {
  readonly word: string;
  readonly team_id: string;
  readonly service_key: string;
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
      `select v.word, v.team_id, v.service_key,
              not exists (select from case_word w where w.word = v.word and w.team_id = v.team_id and w.service_key = v.service_key) as unused
       from search_word v
       ${after ? 'where (v.word, v.team_id, v.service_key) > ($2, $3, $4)' : ''}
       order by v.word, v.team_id, v.service_key limit $1`,
      [batch, ...(after ? [after.word, after.team_id, after.service_key] : [])],
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
      `delete from search_word v using unnest($1::text[], $2::uuid[], $3::text[]) as u(word, team_id, service_key)
       where v.word = u.word and v.team_id = u.team_id and v.service_key = u.service_key
         and not exists (select from case_word w where w.word = v.word and w.team_id = v.team_id and w.service_key = v.service_key)`,
      [unused.map((one) => one.word), unused.map((one) => one.team_id), unused.map((one) => one.service_key)],
    );
  });
}
