import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';
import type { Case, CaseApplicant } from '../domain/case.js';
import { traitRows } from '../domain/case.traits.js';
import { afterFieldMark, fieldMark, fieldRows, type WordRow } from '../domain/case.word-rows.js';
import { ofState } from '../reading/published.js';

const batch = 1000;

/** A case with what is missing of it; null where nothing is. */
interface Row {
  readonly id: string;
  readonly teamId: string;
  readonly serviceKey: string;
  readonly receivedAt: Date;
  readonly applicant: CaseApplicant | null;
  readonly search: Case['search'] | null;
  readonly replyChannel: Case['replyChannel'] | null;
}

/**
 * Makes the traits, and the words of single fields as far as the state has them, of cases that an earlier version wrote (breed and zone
 * come with the next correction). It goes through all cases once after each start
 * of the worker. Who changes a case meanwhile writes its rows, which stay.
 */
@Injectable()
export class TraitsJobs {
  /** The last case that was looked at; null once all were. */
  #after: string | null = '00000000-0000-0000-0000-000000000000';

  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
  ) {
    jobs.register({ rules: [], tasks: { 'cases:fill-traits': () => this.fill() }, cron: ['* * * * * cases:fill-traits'] });
  }

  async fill(): Promise<void> {
    while (this.#after !== null) this.#after = await this.some(this.#after);
  }

  /** @returns the last case of the batch; null where it was the last of all */
  private some(after: string): Promise<string | null> {
    return this.unitOfWork.runSeparately(async (manager) => {
      // served by case_file_pkey, case_trait_pkey and case_word_case
      const rows: Row[] = await manager.query(
        `select c.id, c.team_id as "teamId", c.service_key as "serviceKey", c.received_at as "receivedAt",
                case when not has.traits or not has.words then ${ofState('applicant')} end as applicant,
                case when not has.words then ${ofState('search')} end as search,
                case when not has.words then ${ofState('replyChannel')} end as "replyChannel"
         from case_file c cross join lateral (
           select exists (select from case_trait t where t.case_id = c.id) as traits,
                  exists (select from case_word w where w.case_id = c.id and w.word >= '${fieldMark}' and w.word < '${afterFieldMark}') as words
         ) has
         where c.id > $1 order by c.id limit ${batch} for share of c`,
        [after],
      );
      const traits = rows.flatMap(({ id, applicant }) => (applicant ? traitRows({ id, applicant }) : []));
      if (traits.length > 0)
        await manager.query(
          'insert into case_trait (case_id, traits) select r.case_id, r.traits from jsonb_populate_recordset(null::case_trait, $1::jsonb) r on conflict do nothing',
          [JSON.stringify(traits)],
        );
      const words = rows.flatMap(wordsOf);
      if (words.length > 0)
        await manager.query(
          `insert into case_word (case_id, received_at, drawer, word)
           select r.case_id, c.received_at, r.drawer, r.word
           from jsonb_populate_recordset(null::case_word, $1::jsonb) r join case_file c on c.id = r.case_id on conflict do nothing`,
          [JSON.stringify(words)],
        );
      return rows.length < batch ? null : (rows.at(-1)?.id ?? null);
    });
  }
}

function wordsOf({ id, teamId, serviceKey, receivedAt, applicant, search, replyChannel }: Row): WordRow[] {
  if (!applicant || !search || !replyChannel) return [];
  return fieldRows({ id, teamId, service: { key: serviceKey }, receivedAt: receivedAt.toISOString(), applicant, search, replyChannel });
}
