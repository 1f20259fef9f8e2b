import { Injectable } from '@nestjs/common';
import { JobRegistry, UnitOfWork } from '@vorgang/platform';
import type { CaseApplicant } from '../domain/case.js';
import { traitRows } from '../domain/case.traits.js';
import { ofState } from '../reading/published.js';

const batch = 1000;

/**
 * Makes the traits of cases that an earlier version wrote. It goes through all cases once after each start of the worker. Who changes a
 * case meanwhile writes its row, which stays.
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
      // served by case_file_pkey and case_trait_pkey
      const rows: { id: string; applicant: CaseApplicant | null }[] = await manager.query(
        `select c.id, case when not exists (select from case_trait t where t.case_id = c.id) then ${ofState('applicant')} end as applicant
         from case_file c where c.id > $1 order by c.id limit ${batch} for share of c`,
        [after],
      );
      const made = rows.flatMap(({ id, applicant }) => (applicant ? traitRows({ id, applicant }) : []));
      if (made.length > 0)
        await manager.query(
          'insert into case_trait (case_id, traits) select r.case_id, r.traits from jsonb_populate_recordset(null::case_trait, $1::jsonb) r on conflict do nothing',
          [JSON.stringify(made)],
        );
      return rows.length < batch ? null : (rows.at(-1)?.id ?? null);
    });
  }
}
