import { Global, Injectable, Module } from '@nestjs/common';
import { Workload } from '@vorgang/access';
import { UnitOfWork } from '@vorgang/platform';
import { deskStatuses } from './domain/case.js';

/** Counts what lies on people's desks. */
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
}

/** Answers the room of access, which lists colleagues and does not know of cases. */
@Global()
@Module({ providers: [{ provide: Workload, useClass: CaseWorkload }], exports: [Workload] })
export class WorkloadModule {}
