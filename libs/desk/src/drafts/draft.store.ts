import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '@vorgang/access';
import { readableCase } from '@vorgang/cases';
import { heldDays } from '@vorgang/documents';
import { Clock, deleteInBatches, Refusal, UnitOfWork } from '@vorgang/platform';

/** A draft may contain a long letter; nobody types more than this. */
const maxDraftBytes = 64 * 1024;
/** Nobody has so many drafts; more of them mean that a client is broken. */
const maxDrafts = 200;
/** Days after which a draft that nobody touched goes away, as the papers of a form do. */
const draftDays = heldDays;

/** There are more drafts, or a larger one, than anybody types. */
export class DraftTooLarge extends Refusal {
  constructor() {
    super('too-large', 'draft.too-large', `a draft holds at most ${maxDraftBytes} bytes, a person at most ${maxDrafts} drafts`);
  }
}

export interface Draft {
  readonly key: string;
  readonly caseId: string | null;
  readonly basedOn: number | null;
  readonly fields: Record<string, unknown>;
  readonly savedAt: Date;
}

const columns = `d.key, d.case_id as "caseId", d.based_on as "basedOn", d.fields, d.saved_at as "savedAt"`;

/** Stores the drafts of the current person, and gives nobody else's. */
@Injectable()
export class DraftStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** All drafts, newest first, without those about cases that their author may not read any more. */
  async mine(): Promise<Draft[]> {
    const who = currentPrincipal();
    const read = readableCase(who, 1);
    // served by draft_pkey
    return this.unitOfWork.manager.query(
      `select ${columns} from draft d left join case_file c on c.id = d.case_id
       where d.staff_id = $1 and (d.case_id is null or (${read.sql}))
       order by d.saved_at desc, d.key limit ${maxDrafts}`,
      [who.id, ...read.parameters],
    );
  }

  /**
   * Saves the values of some fields. The others stay, so that two windows do not remove each other's text. A null value empties a
   * field.
   * @throws DraftTooLarge
   */
  async keep(key: string, given: { caseId: string | null; basedOn: number | null; fields: Record<string, unknown> }): Promise<void> {
    const { id } = currentPrincipal();
    await this.unitOfWork.run(async (manager) => {
      const rows: { bytes: number; others: string }[] = await manager.query(
        `insert into draft as d (staff_id, key, case_id, based_on, fields, saved_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (staff_id, key) do update set
           fields = d.fields || excluded.fields, based_on = excluded.based_on, saved_at = excluded.saved_at
         returning octet_length(fields::text) as bytes, (select count(*) from draft o where o.staff_id = $1) as others`,
        [id, key, given.caseId, given.basedOn, JSON.stringify(given.fields), this.clock.now()],
      );
      // A refusal rolls back, so the earlier draft stays.
      if (Number(rows[0]?.bytes) > maxDraftBytes || Number(rows[0]?.others) > maxDrafts) throw new DraftTooLarge();
    });
  }

  /** Removes a draft, if it exists. */
  async drop(key: string): Promise<void> {
    await this.unitOfWork.manager.query('delete from draft where staff_id = $1 and key = $2', [currentPrincipal().id, key]);
  }

  /** Removes everybody's drafts about these cases, because their personal data are erased. */
  async forgetCases(caseIds: readonly string[]): Promise<void> {
    // served by draft_case
    await this.unitOfWork.manager.query('delete from draft where case_id = any($1)', [caseIds]);
  }

  /** Removes drafts that nobody has touched for `draftDays`. */
  async prune(): Promise<void> {
    // served by draft_saved
    await deleteInBatches(this.unitOfWork.manager, 'draft', 'saved_at < $1', [
      new Date(this.clock.now().getTime() - draftDays * 86_400_000),
    ]);
  }
}
