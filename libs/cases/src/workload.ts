import { Global, Injectable, Module } from '@nestjs/common';
import { Workload, type DeskShare } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';
import { deskStatuses } from './domain/case.js';

/** Counts the cases on people's desks. */
@Injectable()
export class CaseWorkload extends Workload {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async openCases(staffIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    // served by work_item_assignee
    const rows: { id: string; n: number }[] = await this.unitOfWork.manager.query(
      `select p.id, (select count(*)::int from work_item w where w.assignee_id = p.id and w.status = any($2)) as n
       from unnest($1::uuid[]) as p(id)`,
      [staffIds, deskStatuses],
    );
    return new Map(rows.map((row) => [row.id, row.n]));
  }

  async desk(staffId: string): Promise<readonly DeskShare[]> {
    // served by work_item_assignee
    return this.unitOfWork.manager.query(
      `select w.team_id as "teamId", w.service_key as "serviceKey", count(*)::int as count
       from work_item w where w.assignee_id = $1 and w.status = any($2) group by 1, 2 order by 3 desc, 1, 2`,
      [staffId, deskStatuses],
    );
  }

  async leftBehind(teamIds: readonly string[]): Promise<readonly string[]> {
    // One step along work_item_assignee for each assignee, no matter how many cases they have.
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `with recursive holder as (
         (select assignee_id as id from work_item where assignee_id is not null order by assignee_id limit 1)
         union all
         select (select w.assignee_id from work_item w where w.assignee_id > h.id order by w.assignee_id limit 1) from holder h where h.id is not null
       )
       select h.id from holder h join staff p on p.id = h.id
       where (p.disabled_at is not null or not exists (select from team_member m where m.staff_id = h.id and m.team_id = any($1)))
         and exists (select from work_item w where w.assignee_id = h.id and w.team_id = any($1) and w.status = any($2))`,
      [teamIds, deskStatuses],
    );
    return rows.map((row) => row.id);
  }
}

/** Answers the access room, which lists colleagues and does not know about cases. */
@Global()
@Module({ providers: [{ provide: Workload, useClass: CaseWorkload }], exports: [Workload] })
export class WorkloadModule {}
